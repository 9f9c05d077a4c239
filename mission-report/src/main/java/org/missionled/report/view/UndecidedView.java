package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Verdict;
import org.missionled.model.Goal;

/**
 * A goal that was missed, and of which nobody has decided yet what becomes of it.
 *
 * @param goal the goal
 * @param measure what was missed of it
 * @param owner who answers for the goal
 */
public record UndecidedView(Named goal, String measure, Optional<String> owner) {

    static List<UndecidedView> all(Seen seen) {
        return seen.alignment().measures().stream()
                .filter(measure -> measure.counted()
                        .filter(verdict -> verdict == Verdict.MISSED)
                        .isPresent())
                .filter(measure -> seen.alignment().decided(measure).isEmpty())
                .map(measure -> new UndecidedView(
                        seen.named(measure.goal()),
                        seen.titles().of(measure),
                        seen.mission().goal(measure.goal()).flatMap(Goal::owner)))
                .toList();
    }
}
