package org.missionled.alignment;

import java.util.List;
import java.util.Optional;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Scope;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/**
 * The observations that fit a mission. One series with which nothing is wrong is taken as it stands, without a look at
 * all others; where anything is, all are checked.
 */
final class Fitting {
    private final Mission mission;
    private final List<Observations> given;
    private final Once<ObservationCheck> check;

    Fitting(Mission mission, List<Observations> given) {
        this.mission = mission;
        this.given = given;
        this.check = Once.by(() -> ObservationCheck.of(mission, given));
    }

    List<Observations> given() {
        return given;
    }

    /** All observations, and what is wrong with those that do not fit. */
    ObservationCheck check() {
        return check.get();
    }

    /** Those of one metric about one scope; none of a metric that the mission does not name. */
    MetricObservations of(ImpactMetric metric, Scope scope) {
        if (given.size() == 1 && !given.get(0).namesMissions()) {
            Optional<ImpactMetric> declared = mission.metric(metric.id());
            MetricObservations series = given.get(0).of(metric.id(), scope);
            if (declared.isPresent() && isSound(declared.get(), series)) {
                return series;
            }
        }
        return check().fitting().of(metric.id(), scope);
    }

    private static boolean isSound(ImpactMetric metric, MetricObservations series) {
        return series.isEmpty() || (new Fit(metric, series).ofAll() && Provenance.isClear(series));
    }

    /** Those of one metric about everything, scope by scope. */
    List<MetricObservations> series(ElementId metric) {
        return check().fitting().series(metric);
    }
}
