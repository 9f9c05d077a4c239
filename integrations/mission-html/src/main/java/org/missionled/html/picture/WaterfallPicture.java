package org.missionled.html.picture;

import java.util.List;

/** Whether a plan adds up: from the baseline to the target, piece by piece, each with what is sure and what may be. */
public final class WaterfallPicture {
    private static final double WIDTH = 340;
    private static final double ROW = 38;

    /**
     * A piece of the way. Where it is a range, {@code from} to {@code least} is sure and up to {@code most} may be.
     *
     * @param name what it is
     * @param from where it begins, as a share of the way or in the metric's unit, positive towards the target
     * @param least where it ends at least
     * @param most where it ends at most
     * @param text its size in words
     * @param ink what it rests on
     */
    public record Piece(String name, double from, double least, double most, String text, Ink ink) {}

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param way from baseline to target, above 0
     * @param start what stands at the baseline
     * @param end what stands at the target
     * @param pieces from top to bottom
     */
    public record Spec(String title, String description, double way, String start, String end, List<Piece> pieces) {
        /** Copies the pieces. */
        public Spec {
            pieces = List.copyOf(pieces);
        }
    }

    private WaterfallPicture() {}

    /**
     * Draws a plan.
     *
     * @param spec what is drawn
     * @return the picture
     */
    public static Picture of(Spec spec) {
        double least = Math.min(
                0,
                spec.pieces().stream()
                        .mapToDouble(WaterfallPicture::leftmost)
                        .min()
                        .orElse(0));
        double most = Math.max(
                spec.way(),
                spec.pieces().stream()
                        .mapToDouble(WaterfallPicture::rightmost)
                        .max()
                        .orElse(0));
        Scale scale = new Scale(least, most, 8, WIDTH - 8);
        Sketch sketch = new Sketch();
        double height = 34 + spec.pieces().size() * ROW + 6;
        double start = scale.at(0);
        double end = scale.at(spec.way());
        String from = TextWidth.cut(spec.start(), Sketch.SMALL, WIDTH * 0.44 - 12);
        String to = TextWidth.cut(spec.end(), Sketch.SMALL, (WIDTH * 0.56 - 12) / TextWidth.BOLD);
        sketch.label(8, 12, Anchor.START, from, Sketch.SMALL, Ink.MUTED);
        sketch.label(WIDTH - 8, 12, Anchor.END, to, Sketch.SMALL, Ink.STRONG);
        double y = 26;
        for (Piece piece : spec.pieces()) {
            sketch.line(start, y + 13, start, y + 29, Ink.BASELINE);
            row(sketch, scale, y, piece);
            sketch.line(end, y + 13, end, y + 29, Ink.TARGET);
            y += ROW;
        }
        return sketch.picture(WIDTH, height, spec.title(), spec.description());
    }

    private static void row(Sketch sketch, Scale scale, double y, Piece piece) {
        double size = TextWidth.of(piece.text(), Sketch.NORMAL);
        String name = TextWidth.cut(piece.name(), Sketch.NORMAL, WIDTH - 44 - size * TextWidth.BOLD);
        sketch.box(6, y, 10, 10, piece.ink(), "");
        sketch.label(22, y + 9, Anchor.START, name, Sketch.NORMAL, Ink.TEXT);
        sketch.label(WIDTH - 8, y + 9, Anchor.END, piece.text(), Sketch.NORMAL, Ink.STRONG);
        String tip = piece.name() + ": " + piece.text();
        bar(sketch, scale, y + 15, piece.from(), piece.least(), piece.ink(), tip);
        bar(sketch, scale, y + 15, piece.least(), piece.most(), Ink.PERHAPS, tip);
    }

    private static void bar(Sketch sketch, Scale scale, double y, double from, double to, Ink ink, String tip) {
        double left = scale.at(Math.min(from, to));
        double width = scale.at(Math.max(from, to)) - left;
        if (width > 0) {
            sketch.box(left, y, Math.max(width, 1), 12, ink, tip);
        } else if (ink != Ink.PERHAPS) {
            sketch.line(left, y, left, y + 12, Ink.AXIS);
        }
    }

    private static double leftmost(Piece piece) {
        return Math.min(piece.from(), Math.min(piece.least(), piece.most()));
    }

    private static double rightmost(Piece piece) {
        return Math.max(piece.from(), Math.max(piece.least(), piece.most()));
    }
}
