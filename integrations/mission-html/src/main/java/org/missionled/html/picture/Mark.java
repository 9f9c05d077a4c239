package org.missionled.html.picture;

/** One mark of a picture. Coordinates grow to the right and downwards; a tip is said on hovering, empty for none. */
public sealed interface Mark {
    /** {@return what it stands for} */
    Ink ink();

    /**
     * A straight line.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param ink what it stands for
     */
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Mark {}

    /**
     * A rectangle.
     *
     * @param x of its left side
     * @param y of its top
     * @param width at least 0
     * @param height at least 0
     * @param ink what it stands for
     * @param tip what it says on hovering
     */
    record Box(double x, double y, double width, double height, Ink ink, String tip) implements Mark {}

    /**
     * A disc or, where it is hollow, a ring.
     *
     * @param x of its centre
     * @param y of its centre
     * @param radius above 0
     * @param hollow whether it is a ring
     * @param ink what it stands for
     * @param tip what it says on hovering
     */
    record Dot(double x, double y, double radius, boolean hollow, Ink ink, String tip) implements Mark {}

    /**
     * A line through points, or an area.
     *
     * @param path in the words of SVG, made of numbers alone
     * @param closed whether it is an area
     * @param ink what it stands for
     */
    record Path(String path, boolean closed, Ink ink) implements Mark {}

    /**
     * Words.
     *
     * @param x where it stands
     * @param y its base line
     * @param anchor which end stands there
     * @param text the words
     * @param size of the letters
     * @param ink what it stands for
     */
    record Label(double x, double y, Anchor anchor, String text, double size, Ink ink) implements Mark {
        /** {@return the room it takes} */
        public Room room() {
            double width = TextWidth.of(text, size) * (ink.isBold() ? TextWidth.BOLD : 1);
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Room(left, y - size * 0.8, width, size);
        }
    }
}
