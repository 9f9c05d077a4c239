package org.missionled.html.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.MetricPicture;
import org.missionled.html.picture.MetricPicture.Fixed;
import org.missionled.html.picture.MetricPicture.Limit;
import org.missionled.html.picture.MetricPicture.Seen;
import org.missionled.model.Decimal;
import org.missionled.report.view.Amount;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.PointView;
import org.missionled.report.view.TargetView;

/** A metric over time, for a goal that it measures or a guardrail that stands on it. */
public final class MetricFigure {
    private static final List<Column> COLUMNS = List.of(
            Column.words("Period"),
            Column.number("Value"),
            Column.number("95 % interval"),
            Column.number("Cases"),
            Column.words("Reported by"));

    private final MetricView metric;
    private final LocalDate asOf;
    private final Axis axis;
    private final List<Limit> limits = new ArrayList<>();
    private Optional<Fixed> baseline = Optional.empty();
    private Optional<Fixed> target = Optional.empty();

    private MetricFigure(MetricView metric, LocalDate asOf) {
        this.metric = metric;
        this.asOf = asOf;
        this.axis = Axis.of(metric);
    }

    /**
     * A metric as a goal asks for it.
     *
     * @param measure what the goal asks
     * @param metric its values
     * @param asOf the day of the report
     * @return the figure
     */
    public static Figure of(MeasureView measure, MetricView metric, LocalDate asOf) {
        MetricFigure figure = new MetricFigure(metric, asOf);
        measure.target().ifPresent(figure::aim);
        String aim = measure.target().map(target -> "; " + target.words()).orElse("");
        return figure.drawn(measure.anchor() + "--over-time", metric.meaning() + " over time", aim);
    }

    /**
     * A metric that must not get worse.
     *
     * @param guardrail how far it may go
     * @param metric its values
     * @param asOf the day of the report
     * @return the figure
     */
    public static Figure of(GuardrailView guardrail, MetricView metric, LocalDate asOf) {
        MetricFigure figure = new MetricFigure(metric, asOf);
        guardrail.baseline().ifPresent(figure::start);
        figure.limit(guardrail.bound(), "limit ");
        return figure.drawn(
                guardrail.anchor() + "--over-time", metric.meaning() + " over time", "; " + guardrail.words());
    }

    private void start(TargetView.Start start) {
        baseline = Optional.of(new Fixed(
                start.on(),
                axis.at(start.value().value()),
                "from " + start.value().shown()));
    }

    private void aim(TargetView aim) {
        aim.baseline().ifPresent(this::start);
        if (aim.kind() == TargetView.Kind.REACH && aim.due().isPresent()) {
            aim.low().ifPresent(low -> end(low, "at least ", aim.due().get()));
            aim.high().ifPresent(high -> end(high, "at most ", aim.due().get()));
        } else {
            aim.low().ifPresent(low -> limit(low, "at least "));
            aim.high().ifPresent(high -> limit(high, "at most "));
        }
    }

    private void end(Amount bound, String words, LocalDate due) {
        target = Optional.of(new Fixed(due, axis.at(bound.value()), words + bound.shown()));
    }

    private void limit(Amount bound, String words) {
        limits.add(new Limit(axis.at(bound.value()), words + bound.shown()));
    }

    private Figure drawn(String id, String title, String aim) {
        List<Seen> seen = metric.points().stream().map(this::seen).toList();
        MetricPicture.Spec spec = new MetricPicture.Spec(
                title, description(aim), axis.unit(), axis.suffix(), seen, baseline, target, limits, asOf);
        List<List<String>> rows = metric.points().stream().map(this::row).toList();
        return new Figure(id, MetricPicture.of(spec), Optional.empty(), COLUMNS, rows);
    }

    private Seen seen(PointView point) {
        double value = axis.at(point.value().value());
        Optional<Bounds> interval = point.interval();
        String tip = metric.accumulation().map(it -> it + " to ").orElse("") + point.period() + ": "
                + point.value().shown()
                + interval.filter(Bounds::isApart)
                        .map(it -> " (" + it.shown() + ")")
                        .orElse("");
        return new Seen(
                point.counts(),
                value,
                interval.map(it -> axis.at(it.low())).orElse(value),
                interval.map(it -> axis.at(it.high())).orElse(value),
                tip);
    }

    private String description(String aim) {
        if (metric.points().isEmpty()) {
            return "Not observed so far" + aim + ".";
        }
        PointView first = metric.points().get(0);
        PointView last = metric.points().get(metric.points().size() - 1);
        if (metric.points().size() == 1) {
            return shown(last, metric.accumulation()) + aim + ".";
        }
        String values = metric.accumulation().isEmpty()
                ? shown(first, Optional.empty()) + ", " + shown(last, Optional.empty())
                : "The " + metric.accumulation().get() + ": "
                        + first.value().shown() + " to " + first.period() + ", "
                        + last.value().shown() + " to " + last.period();
        return values + aim + ".";
    }

    /**
     * A value and what it is of.
     *
     * @param point the value
     * @param accumulation how the values of several periods are taken together, where they are
     * @return such as {@code 5.2 in 2026-09}, or {@code 5.067, the mean of 3 months to 2026-09}
     */
    public static String shown(PointView point, Optional<String> accumulation) {
        return point.value().shown()
                + accumulation
                        .map(it -> ", the " + it + " to " + point.period())
                        .orElse(" in " + point.period());
    }

    private List<String> row(PointView point) {
        return List.of(
                metric.accumulation().map(it -> it + " to ").orElse("") + point.period(),
                point.value().shown(),
                point.interval().map(Bounds::shown).orElse("not known"),
                point.sampleSize().isPresent()
                        ? Decimal.rounded(point.sampleSize().getAsDouble())
                        : "not known",
                String.join("; ", point.sources()));
    }
}
