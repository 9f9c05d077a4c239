package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Commitment;

/**
 * Something that was promised.
 *
 * @param name the permanent name, such as {@code two-counsellors}
 * @param anchor the stable name of this entry, such as {@code commitment-two-counsellors}
 * @param due by when
 * @param owner by whom
 * @param promise what
 * @param keptOn when it was kept, where that was by the day of the report
 * @param isOverdue whether its day has passed and it was not kept
 */
public record CommitmentView(
        String name,
        String anchor,
        LocalDate due,
        String owner,
        String promise,
        Optional<LocalDate> keptOn,
        boolean isOverdue) {

    /** All of them, the first due first. */
    static List<CommitmentView> all(Seen seen) {
        return seen.mission().stewardship().commitments().stream()
                .sorted(Comparator.comparing(Commitment::due))
                .map(one -> new CommitmentView(
                        one.name(),
                        "commitment-" + one.name(),
                        one.due(),
                        one.owner(),
                        one.promise(),
                        one.keptOn().filter(day -> !day.isAfter(seen.asOf())),
                        one.isOverdueOn(seen.asOf())))
                .toList();
    }
}
