package org.missionled.html.picture;

/** A place on the surface as text: one decimal, the same on every machine. */
public final class Coordinate {
    private Coordinate() {}

    /**
     * A coordinate as text.
     *
     * @param value a place or a length; what is not finite becomes 0
     * @return such as {@code 12} or {@code 12.5}
     */
    public static String text(double value) {
        long tenths = Double.isFinite(value) ? StrictMath.round(value * 10) : 0;
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
