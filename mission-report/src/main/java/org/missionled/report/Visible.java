package org.missionled.report;

import java.util.Locale;

/** Text as readers may safely see it: on one line, with every character that would hide or turn text made visible. */
public final class Visible {
    private Visible() {}

    /**
     * Makes a text visible. White space becomes a single space; control, direction, private and unpaired characters
     * become escapes such as {@code \}{@code u202e}, so that nothing moves the cursor, turns the reading direction or
     * hides.
     *
     * @param text any text
     * @return what may be shown
     */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString().strip();
    }

    private static void append(StringBuilder shown, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        } else if (isHidden(c)) {
            shown.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%x}" : "\\u%04x", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Listed and not asked of the JDK, whose tables of characters differ from release to release. */
    private static boolean isHidden(int c) {
        return c < 0x20
                || within(c, 0x7F, 0x9F) // controls
                || c == 0xAD // soft hyphen
                || c == 0x61C // Arabic letter mark
                || c == 0x180E // Mongolian vowel separator
                || c == 0x200B // zero width space
                || within(c, 0x200E, 0x200F) // direction marks
                || within(c, 0x202A, 0x202E) // direction embeddings and overrides
                || within(c, 0x2060, 0x206F) // joiners, invisible operators, direction isolates
                || within(c, 0xD800, 0xF8FF) // lone surrogates, private use
                || c == 0xFEFF // byte order mark
                || within(c, 0xFFF0, 0xFFFB) // annotations
                || within(c, 0xE0000, 0xE0FFF) // tags
                || c >= 0xF0000; // private use
    }

    private static boolean within(int c, int low, int high) {
        return c >= low && c <= high;
    }
}
