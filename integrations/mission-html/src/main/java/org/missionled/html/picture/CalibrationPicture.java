package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.Decimal;

/** Forecasts against findings: each with its interval, beside the line on which all would lie had they been right. */
public final class CalibrationPicture {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 300;
    private static final double LEFT = 48;
    private static final double RIGHT = WIDTH - 14;
    private static final double TOP = 24;
    private static final double BOTTOM = HEIGHT - 44;

    /**
     * A forecast and what was found.
     *
     * @param key what is written beside it and stands in the table too
     * @param forecast share of the gap
     * @param found share of the gap
     * @param low the lower end of the interval of what was found
     * @param high the upper end
     * @param tip what it says on hovering
     */
    public record Pair(String key, double forecast, double found, double low, double high, String tip) {}

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param pairs in declaration order
     * @param slope how much of what was forecast was found; NaN where it is not known
     */
    public record Spec(String title, String description, List<Pair> pairs, double slope) {
        /** Copies the pairs. */
        public Spec {
            pairs = List.copyOf(pairs);
        }
    }

    private CalibrationPicture() {}

    /**
     * Draws a calibration.
     *
     * @param spec what is drawn
     * @return the picture
     */
    public static Picture of(Spec spec) {
        Sketch sketch = new Sketch();
        double least = Math.min(
                0,
                Math.min(spec.pairs().stream().mapToDouble(Pair::forecast).min().orElse(0), low(spec)));
        double most = Math.max(
                0.01,
                Math.max(spec.pairs().stream().mapToDouble(Pair::forecast).max().orElse(0), high(spec)));
        double room = (most - least) * 0.06;
        Scale across = new Scale(least - room, most + room, LEFT, RIGHT);
        Scale up = new Scale(least - room, most + room, BOTTOM, TOP);
        for (double tick : up.ticks(5)) {
            String text = Decimal.rounded(StrictMath.rint(tick * 1e4) / 100) + " %";
            sketch.line(LEFT, up.at(tick), RIGHT, up.at(tick), Ink.GRID);
            sketch.line(across.at(tick), TOP, across.at(tick), BOTTOM, Ink.GRID);
            sketch.label(LEFT - 6, up.at(tick) + 4, Anchor.END, text, Sketch.SMALL, Ink.MUTED);
            sketch.label(across.at(tick), BOTTOM + 15, Anchor.MIDDLE, text, Sketch.SMALL, Ink.MUTED);
        }
        Placing placing = new Placing(WIDTH, BOTTOM);
        double diagonal = Math.min(across.high(), up.high());
        sketch.line(across.at(least), up.at(least), across.at(diagonal), up.at(diagonal), Ink.BASELINE);
        if (Double.isFinite(spec.slope())) {
            double end = spec.slope() > 1 ? up.high() / spec.slope() : across.high();
            double begin = least * Math.min(1, 1 / Math.max(1, Math.abs(spec.slope())));
            sketch.line(
                    across.at(begin),
                    up.at(begin * spec.slope()),
                    across.at(end),
                    up.at(end * spec.slope()),
                    Ink.TARGET);
        }
        List<Mark.Label> keys = new ArrayList<>();
        for (Pair pair : spec.pairs()) {
            double x = across.at(pair.forecast());
            double y = up.at(pair.found());
            sketch.line(x, up.at(pair.low()), x, up.at(pair.high()), Ink.DATA);
            sketch.line(x - 3, up.at(pair.low()), x + 3, up.at(pair.low()), Ink.DATA);
            sketch.line(x - 3, up.at(pair.high()), x + 3, up.at(pair.high()), Ink.DATA);
            sketch.dot(x, y, 4, false, Ink.DATA, pair.tip());
            placing.take(new Room(x - 4, y - 4, 8, 8));
            keys.add(new Mark.Label(x + 7, y + 4, Anchor.START, pair.key(), Sketch.SMALL, Ink.STRONG));
        }
        for (Mark.Label key : keys) {
            placing.place(List.of(
                            key,
                            new Mark.Label(key.x() - 14, key.y(), Anchor.END, key.text(), key.size(), key.ink()),
                            new Mark.Label(key.x(), key.y() - 12, Anchor.START, key.text(), key.size(), key.ink())))
                    .ifPresent(sketch::add);
        }
        sketch.label(LEFT, 12, Anchor.START, "↑ found, share of the gap", Sketch.SMALL, Ink.MUTED);
        sketch.label(RIGHT, HEIGHT - 10, Anchor.END, "→ forecast, share of the gap", Sketch.SMALL, Ink.MUTED);
        return sketch.picture(WIDTH, HEIGHT, spec.title(), spec.description());
    }

    private static double low(Spec spec) {
        return spec.pairs().stream().mapToDouble(Pair::low).min().orElse(0);
    }

    private static double high(Spec spec) {
        return spec.pairs().stream().mapToDouble(Pair::high).max().orElse(0);
    }
}
