package org.missionled.report.view;

/** A number of things, in the singular or the plural. */
public final class Counted {
    private Counted() {}

    /**
     * So many things.
     *
     * @param count how many
     * @param thing what one of them is called; its plural ends in s
     * @return such as {@code 1 rule} or {@code 3 rules}
     */
    public static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
