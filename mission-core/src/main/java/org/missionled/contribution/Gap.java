package org.missionled.contribution;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;

/**
 * The way from a baseline to a bound that a plan is held against.
 *
 * <p>By hand: from 52 to at least 60 with 54.5 observed and a natural limit of 61 the way is 8, moved are 2.5, and
 * there is room for 61 - 54.5 = 6.5; from 52 to at most 44 with 54.5 observed moved are -2.5.
 *
 * @param metric what is measured
 * @param baseline where it stood
 * @param bound where it is to go
 * @param by the day it is to be there
 * @param observed its last known value; empty where there is none
 * @param counts the day on which that value counts; the baseline's where there is none
 * @param asOf the day of the judgement
 */
public record Gap(
        ImpactMetric metric,
        Baseline baseline,
        Bound bound,
        LocalDate by,
        OptionalDouble observed,
        LocalDate counts,
        LocalDate asOf) {

    /** Its days, each counted from 1970-01-01. */
    record Days(long begins, long counts, long by, long asOf) {}

    Days days() {
        return new Days(baseline.on().toEpochDay(), counts.toEpochDay(), by.toEpochDay(), asOf.toEpochDay());
    }

    /** 1 where the bound lies above the baseline, -1 where it lies below. */
    double towards() {
        return Math.signum(bound.value() - baseline.value());
    }

    /** The whole way, above 0. */
    double way() {
        return StrictMath.abs(bound.value() - baseline.value());
    }

    /** How far it has moved towards the bound; NaN without a value. */
    double moved() {
        return observed.isEmpty() ? Double.NaN : towards() * (observed.getAsDouble() - baseline.value());
    }

    /** How far it can still move towards the bound's side before its natural limit. */
    double room() {
        double limit =
                towards() > 0 ? metric.limits().highest() : metric.limits().lowest();
        return Math.max(0, towards() * (limit - baseline.value()) - movedOr0());
    }

    /** How far it can still move the other way before its natural limit, as a number not above 0. */
    double roomBehind() {
        double limit =
                towards() > 0 ? metric.limits().lowest() : metric.limits().highest();
        return Math.min(0, towards() * (limit - baseline.value()) - movedOr0());
    }

    private double movedOr0() {
        return observed.isEmpty() ? 0 : moved();
    }
}
