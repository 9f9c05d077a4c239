package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;

/** A verdict on one metric, with all that it rests on. */
public sealed interface Assessment permits MeasureAssessment, GuardrailAssessment {

    /** {@return what was measured} */
    ImpactMetric metric();

    /** {@return how it stands} */
    Verdict verdict();

    /**
     * The last verdict that was known, where the present one says that things are no longer known. A roll-up counts it,
     * so that ceasing to measure never looks like improving.
     *
     * @return that verdict; empty where the present verdict is known, or where none ever was
     */
    Optional<Verdict> lastKnown();

    /** {@return since when the known verdict has held without a break, by the days on which values ended} */
    Optional<LocalDate> since();

    /** {@return the first day since which values are counted differently, where the known ones say so} */
    Optional<LocalDate> countedDifferentlySince();

    /**
     * {@return whether that day lies between the baseline and the value, so that the two cannot be compared and there
     * is no verdict}
     */
    boolean isBroken();

    /** {@return the value that was judged, where there is one} */
    Optional<Point> observed();

    /** {@return how the verdict came about} */
    Explanation explain();

    /** {@return the verdict that a roll-up counts: the present one if it is known, else the last known one} */
    default Optional<Verdict> counted() {
        return verdict().isKnown() ? Optional.of(verdict()) : lastKnown();
    }
}
