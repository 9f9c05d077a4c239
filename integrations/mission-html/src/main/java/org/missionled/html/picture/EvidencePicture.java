package org.missionled.html.picture;

import java.util.List;

/** Who serves what, with which evidence: for each goal how many claims rest on what, and where nobody serves it. */
public final class EvidencePicture {
    private static final double ROW = 40;

    /**
     * Claims that rest on the same evidence.
     *
     * @param count how many
     * @param text what they rest on
     * @param ink of that evidence
     */
    public record Part(int count, String text, Ink ink) {}

    /**
     * A goal.
     *
     * @param name of it
     * @param parts from the firmest evidence to the weakest
     */
    public record Row(String name, List<Part> parts) {
        /** Copies the parts. */
        public Row {
            parts = List.copyOf(parts);
        }

        int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param rows in declaration order
     */
    public record Spec(String title, String description, List<Row> rows) {
        /** Copies the rows. */
        public Spec {
            rows = List.copyOf(rows);
        }
    }

    private EvidencePicture() {}

    /**
     * Draws who serves what.
     *
     * @param spec what is drawn
     * @param width of the surface, at least 300
     * @return the picture
     */
    public static Picture of(Spec spec, double width) {
        Sketch sketch = new Sketch();
        int most = Math.max(1, spec.rows().stream().mapToInt(Row::count).max().orElse(1));
        double unit = Math.min(24, (width - 16) / most);
        double y = 2;
        for (Row row : spec.rows()) {
            String count = String.valueOf(row.count());
            double room = width - 24 - TextWidth.of(count, Sketch.NORMAL);
            sketch.label(8, y + 12, Anchor.START, TextWidth.cut(row.name(), 12, room), Sketch.NORMAL, Ink.TEXT);
            sketch.label(width - 8, y + 12, Anchor.END, count, Sketch.NORMAL, Ink.STRONG);
            double x = 8;
            for (Part part : row.parts()) {
                for (int one = 0; one < part.count() && unit >= 6; one++) {
                    sketch.box(x, y + 18, unit - 2, 12, part.ink(), part.text());
                    x += unit;
                }
                if (unit < 6 && part.count() > 0) {
                    sketch.box(x, y + 18, part.count() * unit, 12, part.ink(), part.count() + " " + part.text());
                    x += part.count() * unit;
                }
            }
            if (row.count() == 0) {
                sketch.box(8, y + 18, width - 16, 14, Ink.GAP, "");
                sketch.label(width / 2, y + 29, Anchor.MIDDLE, "no feature serves it", Sketch.SMALL, Ink.BAD);
            }
            y += ROW;
        }
        return sketch.picture(width, y + 2, spec.title(), spec.description());
    }
}
