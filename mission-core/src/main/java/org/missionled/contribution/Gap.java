package org.missionled.contribution;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;

/**
 * The way from a baseline to a bound that a plan is held against.
 *
 * @param metric what is measured
 * @param baseline where it stood
 * @param bound where it is to go
 * @param by the day it is to be there
 * @param observed its last known value; empty where there is none
 * @param asOf the day of the judgement
 */
public record Gap(
        ImpactMetric metric, Baseline baseline, Bound bound, LocalDate by, OptionalDouble observed, LocalDate asOf) {

    /** 1 where the bound lies above the baseline, -1 where it lies below. */
    double towards() {
        return Math.signum(bound.value() - baseline.value());
    }
}
