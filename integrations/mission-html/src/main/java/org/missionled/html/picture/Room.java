package org.missionled.html.picture;

/**
 * The room that something takes.
 *
 * @param x of its left side
 * @param y of its top
 * @param width at least 0
 * @param height at least 0
 */
public record Room(double x, double y, double width, double height) {
    /**
     * Whether it shares room with another.
     *
     * @param other the other
     * @return false where they only touch
     */
    public boolean overlaps(Room other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /**
     * Whether it lies wholly on a surface.
     *
     * @param surfaceWidth of the surface
     * @param surfaceHeight of the surface
     * @return whether nothing is cut off
     */
    public boolean fits(double surfaceWidth, double surfaceHeight) {
        return x >= 0 && y >= 0 && x + width <= surfaceWidth && y + height <= surfaceHeight;
    }
}
