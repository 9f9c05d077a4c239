package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.measurement.Status;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;

/**
 * A value of a metric over time.
 *
 * @param period what the value is of, such as {@code 2026-Q3}; of a window of periods its last
 * @param first the first day of the whole window
 * @param last its last day
 * @param counts the day on which it counts: the middle of a mean's period, the end of a stock's or a window's
 * @param value the value
 * @param interval where it may lie, where that is known
 * @param standardError its standard error in the unit of the metric, where it is known
 * @param sampleSize of how many cases or people, where it is known
 * @param status whether it is final
 * @param sources who reported it
 * @param from where it was read
 */
public record PointView(
        String period,
        LocalDate first,
        LocalDate last,
        LocalDate counts,
        Amount value,
        Optional<Bounds> interval,
        OptionalDouble standardError,
        OptionalDouble sampleSize,
        Status status,
        List<String> sources,
        String from) {
    /** Copies the sources. */
    public PointView {
        sources = List.copyOf(sources);
    }

    static PointView of(Point point, ImpactMetric metric) {
        return new PointView(
                point.closing().toString(),
                point.window().first(),
                point.window().last(),
                point.counts(),
                Amount.of(point.value(), metric),
                Bounds.of(point.interval(), metric),
                point.standardError(),
                point.sampleSize(),
                point.status(),
                point.sources(),
                point.from());
    }
}
