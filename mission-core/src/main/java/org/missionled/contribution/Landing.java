package org.missionled.contribution;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.model.Claim;
import org.missionled.model.Feature;
import org.missionled.model.Lifecycle;

/**
 * Where an effect stands between the baseline and the due day of a target.
 *
 * <p>An effect lands on the day its claim says, else on the day its feature is launched. The last value decides between
 * what has moved and what is still to come: an effect that landed after the day on which that value counts cannot show
 * in it, so it is still to come, also where the day of the report has passed it. That way an effect never vanishes
 * between the last value and the report.
 */
enum Landing {
    /** Nobody said when. */
    UNDATED,
    /** On the day of the baseline or before: it is part of the baseline. */
    IN_BASELINE,
    /** After the baseline, and not after the day on which the last value counts. */
    SEEN,
    /** After the last value and not after the due day. */
    TO_COME,
    /** After the due day. */
    TOO_LATE;

    /** A day that does not come. */
    static final long NEVER = Long.MAX_VALUE;

    /** The day on which an effect is there, counted from 1970-01-01; never where nobody said when. */
    static long day(Feature feature, Claim claim) {
        Optional<LocalDate> own = claim.landing();
        return number(own.isPresent() ? own : feature.lifecycle().launchedOn());
    }

    /** The day from which a feature counts for nothing, declined or taken away; never where it stays. */
    static long gone(Feature feature) {
        Lifecycle lifecycle = feature.lifecycle();
        return lifecycle.isDeclined() ? Long.MIN_VALUE : number(lifecycle.retiredOn());
    }

    private static long number(Optional<LocalDate> day) {
        return day.isPresent() ? day.get().toEpochDay() : NEVER;
    }

    static Landing of(long day, Gap.Days gap) {
        if (day == NEVER) {
            return UNDATED;
        }
        if (day <= gap.begins()) {
            return IN_BASELINE;
        }
        if (day > gap.by()) {
            return TOO_LATE;
        }
        return day > gap.counts() ? TO_COME : SEEN;
    }
}
