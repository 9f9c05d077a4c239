package org.missionled.model;

import java.util.Locale;

/** Text as readers may safely see it: on one line, with every character that would hide or turn text made visible. */
public final class Visible {
    private Visible() {}

    /**
     * Makes a text visible. White space becomes a single space; control, direction, private and unpaired characters
     * become escapes such as {@code \}{@code u202e}, so that nothing moves the cursor, turns the reading direction or
     * hides. Joiners stay where they join: within emoji and within scripts that need them.
     *
     * @param text any text
     * @return what may be shown
     */
    public static String text(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < points.length; at++) {
            int c = points[at];
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
            } else if (isHidden(c) || (isJoiner(c) && !joins(points, at))) {
                shown.append(escape(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString().strip();
    }

    /**
     * A text as it was written, for messages about it: spaces stay, line breaks and everything else that hides or turns
     * text become escapes.
     *
     * @param text any text
     * @return what may be shown, on one line
     */
    public static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c != ' ' && (Character.isWhitespace(c) || isHidden(c) || isJoiner(c))) {
                shown.append(escape(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%x}" : "\\u%04x", c);
    }

    private static boolean isJoiner(int c) {
        return within(c, 0x200C, 0x200D);
    }

    private static boolean joins(int[] points, int at) {
        return at > 0 && at + 1 < points.length && isJoined(points[at - 1]) && isJoined(points[at + 1]);
    }

    private static boolean isJoined(int c) {
        return c > 0x7F && !isJoiner(c);
    }

    /** Listed and not asked of the JDK, whose tables of characters differ from release to release. */
    private static boolean isHidden(int c) {
        return c < 0x20
                || within(c, 0x7F, 0x9F) // controls
                || c == 0xAD // soft hyphen
                || c == 0x34F // combining joiner
                || c == 0x61C // Arabic letter mark
                || within(c, 0x115F, 0x1160) // Hangul fillers
                || within(c, 0x17B4, 0x17B5) // Khmer inherent vowels
                || within(c, 0x180B, 0x180F) // Mongolian separators
                || c == 0x200B // zero width space
                || within(c, 0x200E, 0x200F) // direction marks
                || within(c, 0x202A, 0x202E) // direction embeddings and overrides
                || within(c, 0x2060, 0x206F) // joiners, invisible operators, direction isolates
                || c == 0x3164 // Hangul filler
                || within(c, 0xD800, 0xF8FF) // lone surrogates, private use
                || c == 0xFEFF // byte order mark
                || c == 0xFFA0 // Hangul filler
                || within(c, 0xFFF0, 0xFFFB) // annotations
                || within(c, 0xFFFE, 0xFFFF) // no characters
                || within(c, 0x1BCA0, 0x1BCA3) // shorthand controls
                || within(c, 0x1D173, 0x1D17A) // musical controls
                || within(c, 0xE0000, 0xE0FFF) // tags
                || c >= 0xF0000; // private use
    }

    private static boolean within(int c, int low, int high) {
        return c >= low && c <= high;
    }
}
