package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Purpose and profit: features by the share of the gap they close on two goals. Two surfaces below each other, since
 * what was measured and what is claimed must not be taken for one another; each with its own front.
 */
public final class PanelPicture {
    private static final double WIDTH = 340;
    private static final double LEFT = 48;
    private static final double RIGHT = WIDTH - 14;
    private static final double PLOT = 150;

    /** Beyond so many points only those on the front have their key beside them. */
    private static final int MANY = 24;

    /**
     * A feature.
     *
     * @param key what is written beside it and stands in the table too, such as a number
     * @param x share of the gap of the purpose goal
     * @param y share of the gap of the sustaining goal
     * @param size of its cost against the largest, from 0 to 1; 0 where the cost is not known
     * @param measured whether its effects were found, not only claimed
     * @param front whether it is on the front of its kind
     * @param tip what it says on hovering
     */
    public record Point(String key, double x, double y, double size, boolean measured, boolean front, String tip) {}

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param across what the axis across counts
     * @param up what the axis upwards counts
     * @param points in declaration order
     */
    public record Spec(String title, String description, String across, String up, List<Point> points) {
        /** Copies the points. */
        public Spec {
            points = List.copyOf(points);
        }
    }

    private PanelPicture() {}

    /**
     * Draws a panel.
     *
     * @param spec what is drawn
     * @return the picture
     */
    public static Picture of(Spec spec) {
        Sketch sketch = new Sketch();
        List<Point> measured = spec.points().stream().filter(Point::measured).toList();
        List<Point> claimed =
                spec.points().stream().filter(one -> !one.measured()).toList();
        Scale across = scale(spec.points().stream().mapToDouble(Point::x).toArray(), LEFT, RIGHT);
        double y = surface(sketch, spec, "Measured", measured, across, 0);
        y = surface(sketch, spec, "Claimed, not measured", claimed, across, y + 8);
        sketch.label(
                RIGHT,
                y + 14,
                Anchor.END,
                TextWidth.cut("→ " + spec.across(), Sketch.SMALL, WIDTH - 20),
                Sketch.SMALL,
                Ink.MUTED);
        return sketch.picture(WIDTH, y + 22, spec.title(), spec.description());
    }

    private static Scale scale(double[] values, double from, double to) {
        double least = 0;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double room = most > least ? (most - least) * 0.12 : 0.1;
        return new Scale(least < 0 ? least - room : -room / 2, most + room, from, to);
    }

    private static double surface(Sketch sketch, Spec spec, String name, List<Point> points, Scale across, double top) {
        sketch.label(LEFT, top + 12, Anchor.START, name, Sketch.NORMAL, Ink.STRONG);
        if (points.isEmpty()) {
            sketch.label(LEFT, top + 32, Anchor.START, "no feature says by how much", Sketch.SMALL, Ink.MUTED);
            return top + 40;
        }
        sketch.label(
                LEFT,
                top + 27,
                Anchor.START,
                TextWidth.cut("↑ " + spec.up(), Sketch.SMALL, RIGHT - LEFT),
                Sketch.SMALL,
                Ink.MUTED);
        double upper = top + 34;
        double lower = upper + PLOT;
        Scale up = scale(points.stream().mapToDouble(Point::y).toArray(), lower, upper);
        grid(sketch, across, up, upper, lower);
        Placing placing = new Placing(WIDTH, lower);
        front(sketch, points, across, up);
        List<Point> bySize = new ArrayList<>(points);
        bySize.sort(Comparator.comparing(Point::size).reversed());
        for (Point point : bySize) {
            double radius = 4 + 9 * StrictMath.sqrt(point.size());
            double x = across.at(point.x());
            double y = up.at(point.y());
            Ink ink = point.measured() ? Ink.TESTED : Ink.HYPOTHESIS;
            sketch.dot(x, y, radius, point.size() == 0, ink, point.tip());
        }
        label(sketch, placing, points, across, up);
        return lower + 18;
    }

    private static void grid(Sketch sketch, Scale across, Scale up, double upper, double lower) {
        double free = 0;
        for (double tick : across.ticks(5)) {
            double x = across.at(tick);
            String text = percent(tick);
            double half = TextWidth.of(text, Sketch.SMALL) / 2;
            sketch.line(x, upper, x, lower, isZero(tick) ? Ink.AXIS : Ink.GRID);
            if (x - half > free && x + half < WIDTH) {
                sketch.label(x, lower + 14, Anchor.MIDDLE, text, Sketch.SMALL, Ink.MUTED);
                free = x + half + 4;
            }
        }
        for (double tick : up.ticks(4)) {
            double y = up.at(tick);
            sketch.line(LEFT, y, RIGHT, y, isZero(tick) ? Ink.AXIS : Ink.GRID);
            sketch.label(LEFT - 6, y + 4, Anchor.END, percent(tick), Sketch.SMALL, Ink.MUTED);
        }
    }

    private static boolean isZero(double tick) {
        return StrictMath.abs(tick) < 1e-12;
    }

    private static String percent(double share) {
        return org.missionled.model.Decimal.rounded(StrictMath.rint(share * 1e4) / 100) + " %";
    }

    private static void front(Sketch sketch, List<Point> points, Scale across, Scale up) {
        List<double[]> line = new ArrayList<>();
        points.stream()
                .filter(Point::front)
                .sorted(Comparator.comparing(Point::x).thenComparing(Point::y, Comparator.reverseOrder()))
                .forEach(point -> line.add(new double[] {across.at(point.x()), up.at(point.y())}));
        sketch.path(line, false, Ink.TARGET);
    }

    /** Those on the front first; what has no room stays without its key, which the table gives. */
    private static void label(Sketch sketch, Placing placing, List<Point> points, Scale across, Scale up) {
        for (Point point : points) {
            double radius = 4 + 9 * StrictMath.sqrt(point.size());
            placing.take(new Room(across.at(point.x()) - radius, up.at(point.y()) - radius, 2 * radius, 2 * radius));
        }
        points.stream()
                .filter(point -> point.front() || points.size() <= MANY)
                .sorted(Comparator.comparing(Point::front).reversed())
                .forEach(point -> {
                    double radius = 6 + 9 * StrictMath.sqrt(point.size());
                    double x = across.at(point.x());
                    double y = up.at(point.y());
                    Ink ink = Ink.STRONG;
                    placing.place(List.of(
                                    new Mark.Label(x + radius, y + 4, Anchor.START, point.key(), 11, ink),
                                    new Mark.Label(x - radius, y + 4, Anchor.END, point.key(), 11, ink),
                                    new Mark.Label(x, y - radius, Anchor.MIDDLE, point.key(), 11, ink),
                                    new Mark.Label(x, y + radius + 8, Anchor.MIDDLE, point.key(), 11, ink)))
                            .ifPresent(sketch::add);
                });
    }
}
