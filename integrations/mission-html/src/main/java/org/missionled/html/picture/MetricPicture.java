package org.missionled.html.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.model.Decimal;

/** A metric over time: what was observed and how sure, where it began, the straight way to the target, and today. */
public final class MetricPicture {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 200;
    private static final double TOP = 16;
    private static final double BOTTOM = 172;
    private static final double PIECE = 5;

    private final Spec spec;
    private final Sketch sketch = new Sketch();
    private final Scale values;
    private final Days days;
    private final Placing placing = new Placing(WIDTH, BOTTOM);
    private final List<Room> lines = new ArrayList<>(); // which labels keep clear of, where there is room elsewhere

    /**
     * A value on a day.
     *
     * @param day on which it counts
     * @param value in the unit of the axis
     * @param low the lower end of its interval, the value itself where none is known
     * @param high the upper end
     * @param tip what it says on hovering
     */
    public record Seen(LocalDate day, double value, double low, double high, String tip) {
        /** {@return whether an interval is known} */
        boolean hasInterval() {
            return low < high;
        }
    }

    /**
     * A value with a name, such as the baseline or the target.
     *
     * @param day on which it counts
     * @param value in the unit of the axis
     * @param text what is written beside it
     */
    public record Fixed(LocalDate day, double value, String text) {}

    /**
     * A value that is to be kept to.
     *
     * @param value in the unit of the axis
     * @param text what is written beside it
     */
    public record Limit(double value, String text) {}

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param unit written above the axis
     * @param suffix written after each value of the axis, such as {@code %}
     * @param seen in the order of their days
     * @param baseline where it began
     * @param target where it is to get
     * @param limits to be kept to
     * @param today the day of the report
     */
    public record Spec(
            String title,
            String description,
            String unit,
            String suffix,
            List<Seen> seen,
            Optional<Fixed> baseline,
            Optional<Fixed> target,
            List<Limit> limits,
            LocalDate today) {
        /** Copies the lists. */
        public Spec {
            seen = List.copyOf(seen);
            limits = List.copyOf(limits);
        }
    }

    private MetricPicture(Spec spec) {
        this.spec = spec;
        List<Double> all = Stream.of(
                        spec.seen().stream().flatMap(s -> Stream.of(s.value(), s.low(), s.high())),
                        Stream.concat(spec.baseline().stream(), spec.target().stream())
                                .map(Fixed::value),
                        spec.limits().stream().map(Limit::value))
                .flatMap(s -> s)
                .toList();
        double least = all.stream().mapToDouble(v -> v).min().orElse(0);
        double most = all.stream().mapToDouble(v -> v).max().orElse(1);
        Scale scale = Scale.over(least, most, BOTTOM, TOP + 10);
        this.values = scale;
        double left = 8
                + scale.ticks(4).stream()
                        .mapToDouble(tick -> TextWidth.of(text(tick), Sketch.SMALL))
                        .max()
                        .orElse(0);
        List<LocalDate> dates =
                new ArrayList<>(spec.seen().stream().map(Seen::day).toList());
        Stream.concat(spec.baseline().stream(), spec.target().stream())
                .map(Fixed::day)
                .forEach(dates::add);
        dates.add(spec.today());
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElse(spec.today());
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElse(spec.today());
        long margin = Math.max(4, ChronoUnit.DAYS.between(first, last) / 30);
        this.days = new Days(first.minusDays(margin), last.plusDays(margin), left + 4, WIDTH - 6);
    }

    /**
     * Draws a metric.
     *
     * @param spec what is drawn
     * @return the picture
     */
    public static Picture of(Spec spec) {
        MetricPicture picture = new MetricPicture(spec);
        picture.axes();
        picture.limits();
        picture.intervals();
        picture.path();
        picture.observations();
        picture.words();
        return picture.sketch.picture(WIDTH, HEIGHT, spec.title(), spec.description());
    }

    private String text(double value) {
        return Decimal.rounded(value) + spec.suffix();
    }

    private void axes() {
        for (double tick : values.ticks(4)) {
            double y = values.at(tick);
            sketch.line(days.from(), y, days.to(), y, Ink.GRID);
            Mark.Label label = new Mark.Label(days.from() - 6, y + 4, Anchor.END, text(tick), Sketch.SMALL, Ink.MUTED);
            placing.take(label.room());
            sketch.add(label);
        }
        sketch.line(days.from(), BOTTOM, days.to(), BOTTOM, Ink.AXIS);
        double free = 0;
        for (Days.Tick tick : days.ticks(5)) {
            double x = days.at(tick.day());
            double half = TextWidth.of(tick.text(), Sketch.SMALL) / 2;
            double middle = Math.min(Math.max(x, half + 1), WIDTH - half - 1);
            sketch.line(x, BOTTOM, x, BOTTOM + 4, Ink.AXIS);
            if (middle - half > free) {
                sketch.label(middle, BOTTOM + 17, Anchor.MIDDLE, tick.text(), Sketch.SMALL, Ink.MUTED);
                free = middle + half + 6;
            }
        }
        String unit = TextWidth.cut(spec.unit(), Sketch.SMALL, WIDTH / 2);
        sketch.label(2, 11, Anchor.START, unit, Sketch.SMALL, Ink.MUTED);
        placing.take(new Room(2, 0, TextWidth.of(unit, Sketch.SMALL), 13));
        double x = days.at(spec.today());
        sketch.line(x, TOP, x, BOTTOM, Ink.TODAY);
        double middle = Math.min(x, WIDTH - TextWidth.of("today", Sketch.SMALL) / 2 - 2);
        placing.place(List.of(new Mark.Label(middle, 11, Anchor.MIDDLE, "today", Sketch.SMALL, Ink.TODAY)))
                .ifPresent(sketch::add);
    }

    private void limits() {
        for (Limit limit : spec.limits()) {
            double y = values.at(limit.value());
            sketch.line(days.from(), y, days.to(), y, Ink.TARGET);
            placing.take(new Room(days.from(), y - 1, days.to() - days.from(), 2));
        }
    }

    private void intervals() {
        List<Seen> run = new ArrayList<>();
        for (Seen seen : spec.seen()) {
            if (seen.hasInterval()) {
                run.add(seen);
            } else {
                band(run);
            }
        }
        band(run);
    }

    /** Neighbours with intervals make an area; one alone makes a bar. */
    private void band(List<Seen> run) {
        if (run.size() == 1) {
            double x = days.at(run.get(0).day());
            double top = values.at(run.get(0).high());
            sketch.box(x - 3, top, 6, values.at(run.get(0).low()) - top, Ink.INTERVAL, "");
        }
        List<double[]> points = new ArrayList<>();
        run.forEach(seen -> points.add(new double[] {days.at(seen.day()), values.at(seen.high())}));
        for (int at = run.size() - 1; at >= 0; at--) {
            points.add(new double[] {
                days.at(run.get(at).day()), values.at(run.get(at).low())
            });
        }
        if (run.size() > 1) {
            sketch.path(points, true, Ink.INTERVAL);
        }
        run.clear();
    }

    private void path() {
        if (spec.baseline().isPresent() && spec.target().isPresent()) {
            Fixed from = spec.baseline().get();
            Fixed to = spec.target().get();
            double[] begin = {days.at(from.day()), values.at(from.value())};
            double[] end = {days.at(to.day()), values.at(to.value())};
            sketch.line(begin[0], begin[1], end[0], end[1], Ink.TARGET);
            line(begin, end);
        }
    }

    /** In pieces, each little more than the line itself. */
    private void line(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        int pieces = (int) Math.max(1, Math.ceil(length / PIECE));
        for (int at = 0; at <= pieces; at++) {
            double share = (double) at / pieces;
            lines.add(new Room(
                    from[0] + share * (to[0] - from[0]) - 1.5, from[1] + share * (to[1] - from[1]) - 1.5, 3, 3));
        }
    }

    private void observations() {
        List<double[]> points = new ArrayList<>();
        spec.seen().forEach(seen -> points.add(new double[] {days.at(seen.day()), values.at(seen.value())}));
        sketch.path(points, false, Ink.DATA);
        for (int at = 1; at < points.size(); at++) {
            line(points.get(at - 1), points.get(at));
        }
        double radius = points.size() > 40 ? 1.8 : 3;
        for (int at = 0; at < points.size(); at++) {
            double[] point = points.get(at);
            boolean last = at == points.size() - 1;
            sketch.dot(
                    point[0],
                    point[1],
                    last ? 4.5 : radius,
                    false,
                    Ink.DATA,
                    spec.seen().get(at).tip());
            placing.take(new Room(point[0] - 4, point[1] - 4, 8, 8));
        }
        spec.baseline()
                .ifPresent(from ->
                        sketch.dot(days.at(from.day()), values.at(from.value()), 4.5, true, Ink.BASELINE, from.text()));
        spec.target()
                .ifPresent(
                        to -> sketch.dot(days.at(to.day()), values.at(to.value()), 4.5, true, Ink.TARGET, to.text()));
    }

    private void words() {
        spec.target().ifPresent(to -> beside(days.at(to.day()), values.at(to.value()), to.text(), Ink.STRONG));
        spec.baseline().ifPresent(from -> beside(days.at(from.day()), values.at(from.value()), from.text(), Ink.MUTED));
        for (Limit limit : spec.limits()) {
            beside(days.from() + 2, values.at(limit.value()), limit.text(), Ink.STRONG);
        }
        if (spec.seen().isEmpty()) {
            nothingSeen();
        }
    }

    /** In the corner that the way to the target leaves free. */
    private void nothingSeen() {
        boolean rises = spec.baseline()
                .flatMap(from -> spec.target().map(to -> to.value() >= from.value()))
                .orElse(true);
        Anchor anchor = rises ? Anchor.END : Anchor.START;
        double x = rises ? days.to() - 4 : days.from() + 8;
        placing.place(List.of(
                        new Mark.Label(x, BOTTOM - 10, anchor, "not observed so far", Sketch.NORMAL, Ink.MUTED),
                        new Mark.Label(x, BOTTOM - 34, anchor, "not observed so far", Sketch.NORMAL, Ink.MUTED)))
                .ifPresent(sketch::add);
    }

    private void beside(double x, double y, String text, Ink ink) {
        List<Mark.Label> places = new ArrayList<>();
        for (double away : new double[] {9, 22, 36, 50, 64}) {
            places.add(new Mark.Label(x, y - away, Anchor.END, text, Sketch.SMALL, ink));
            places.add(new Mark.Label(x, y + away + 9, Anchor.END, text, Sketch.SMALL, ink));
            places.add(new Mark.Label(x, y - away, Anchor.START, text, Sketch.SMALL, ink));
            places.add(new Mark.Label(x, y + away + 9, Anchor.START, text, Sketch.SMALL, ink));
        }
        placing.place(places, lines).ifPresent(sketch::add);
    }
}
