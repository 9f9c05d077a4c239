package org.missionled.alignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Mission;
import org.missionled.model.Reach;

/** What was decided about goals by a day, the last decision about each. */
final class Decided {
    private final Map<ElementId, Decision> last = new HashMap<>();

    private Decided() {}

    /** Decisions taken later are not known. */
    static Decided of(Mission mission, LocalDate knownOn) {
        Decided decided = new Decided();
        for (Decision decision : mission.stewardship().decisions()) {
            if (decision.element().kind() == ElementKind.GOAL && !decision.day().isAfter(knownOn)) {
                decided.last.merge(
                        decision.element(),
                        decision,
                        (known, next) -> next.day().isBefore(known.day()) ? known : next);
            }
        }
        return decided;
    }

    /** The decision about the goal of a measure that was missed, taken on its due day or since. */
    Optional<Decision> since(MeasureAssessment measure) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> due = measure.measure().reach().map(Reach::by);
        return Optional.ofNullable(last.get(measure.goal()))
                .filter(decision ->
                        due.filter(day -> !decision.day().isBefore(day)).isPresent())
                .filter(decision -> measure.counted()
                        .filter(verdict -> verdict == Verdict.MISSED)
                        .isPresent());
    }
}
