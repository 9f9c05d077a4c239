package org.missionled.html.picture;

import java.util.List;

/**
 * A finished picture.
 *
 * @param width of the surface
 * @param height of the surface
 * @param title what it shows
 * @param description what there is to see, for those who do not see it
 * @param marks in the order in which they are drawn
 */
public record Picture(double width, double height, String title, String description, List<Mark> marks) {
    /** Copies the marks. */
    public Picture {
        marks = List.copyOf(marks);
    }

    /** {@return its words, in the order in which they are drawn} */
    public List<Mark.Label> labels() {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }
}
