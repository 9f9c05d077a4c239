package org.missionled.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Claim;
import org.missionled.model.Feature;

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

    static @Nullable LocalDate day(Feature feature, Claim claim) {
        return claim.landing().isPresent()
                ? claim.landing().get()
                : feature.lifecycle().launchedOn().orElse(null);
    }

    static Landing of(@Nullable LocalDate day, Gap gap) {
        if (day == null) {
            return UNDATED;
        }
        if (!day.isAfter(gap.baseline().on())) {
            return IN_BASELINE;
        }
        if (day.isAfter(gap.by())) {
            return TOO_LATE;
        }
        return day.isAfter(gap.counts()) ? TO_COME : SEEN;
    }

    /** Whether a feature counts for nothing: declined, or taken away by a day. */
    static boolean isGone(Feature feature, LocalDate day) {
        return feature.lifecycle().isOverOn(day);
    }
}
