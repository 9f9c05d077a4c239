package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What will be broken that is not broken today, if nothing is changed, mended or observed until then.
 *
 * @param day the first day on which it is there
 * @param violation what will be broken, as it will be told on that day
 */
public record AheadView(LocalDate day, ViolationView violation) {
    /** How many days the report looks ahead. */
    public static final int DAYS = 90;

    static List<AheadView> of(Seen seen) {
        return seen.inspection().lookingAhead(DAYS).stream()
                .map(ahead ->
                        new AheadView(ahead.day(), ViolationView.of(ahead.violation(), ViolationView.State.OPEN, seen)))
                .toList();
    }
}
