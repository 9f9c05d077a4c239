package org.missionled.alignment;

import java.util.List;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.series.RatioSplit;

/**
 * What the change of a ratio since its baseline was made of.
 *
 * @param from the window of the baseline
 * @param to the last window
 * @param split the change of the groups that were counted in both, taken together
 * @param leftOut groups that were counted in one of the two alone, and so take no part
 */
public record ChangeByGroup(ReportingPeriod from, ReportingPeriod to, RatioSplit split, List<String> leftOut) {
    /** Copies the names. */
    public ChangeByGroup {
        leftOut = List.copyOf(leftOut);
    }
}
