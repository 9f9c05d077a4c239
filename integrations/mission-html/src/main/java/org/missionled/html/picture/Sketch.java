package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks of a picture. */
final class Sketch {
    static final double SMALL = 11;
    static final double NORMAL = 12;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Line(x1, y1, x2, y2, ink));
    }

    void box(double x, double y, double width, double height, Ink ink, String tip) {
        marks.add(new Mark.Box(x, y, width, height, ink, tip));
    }

    void dot(double x, double y, double radius, boolean hollow, Ink ink, String tip) {
        marks.add(new Mark.Dot(x, y, radius, hollow, ink, tip));
    }

    void label(double x, double y, Anchor anchor, String text, double size, Ink ink) {
        marks.add(new Mark.Label(x, y, anchor, text, size, ink));
    }

    /** A line through points, given as x and y in turn. */
    void path(List<double[]> points, boolean closed, Ink ink) {
        if (points.size() > 1) {
            StringBuilder path = new StringBuilder();
            for (double[] point : points) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(Coordinate.text(point[0]))
                        .append(' ')
                        .append(Coordinate.text(point[1]));
            }
            marks.add(new Mark.Path(path.append(closed ? "Z" : "").toString(), closed, ink));
        }
    }

    Picture picture(double width, double height, String title, String description) {
        return new Picture(width, height, title, description, marks);
    }
}
