package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * About how wide a text is, on the wide side, without asking any font: letters of the usual sans-serif faces in parts
 * of their size. Pictures must come out the same everywhere, also where the reader's font is not known.
 */
public final class TextWidth {
    /** How much wider bold letters are. */
    static final double BOLD = 1.12;

    private static final String NARROW = "ijl|!.,:;'`fIrt()[]/\\ ";
    private static final String WIDE = "mwMW@%&—…";

    private TextWidth() {}

    /**
     * The width of a text.
     *
     * @param text any text
     * @param size of the letters
     * @return in the unit of the size
     */
    public static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::share).sum() * size;
    }

    private static double share(int c) {
        if (c < 0x80) {
            if (NARROW.indexOf(c) >= 0) {
                return 0.37;
            }
            return WIDE.indexOf(c) >= 0 ? 0.93 : c >= 'A' && c <= 'Z' ? 0.71 : 0.6;
        }
        return isFullWidth(c) ? 1.05 : c == 0x2026 ? 0.93 : 0.66;
    }

    private static boolean isFullWidth(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || c >= 0x1F300;
    }

    /**
     * A text cut to a width.
     *
     * @param text any text
     * @param size of the letters
     * @param most how wide it may be
     * @return the text, or its beginning and an ellipsis
     */
    public static String cut(String text, double size, double most) {
        if (of(text, size) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        double room = most - of("…", size);
        for (int c : text.codePoints().toArray()) {
            room -= share(c) * size;
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().strip() + "…";
    }

    /**
     * A text in lines.
     *
     * @param text any text
     * @param size of the letters
     * @param width of a line
     * @param most how many lines there may be; the last ends in an ellipsis where words are left over
     * @return at least one line
     */
    public static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split(" ", -1);
        for (int at = 0; at < words.length; at++) {
            String longer = line.isEmpty() ? words[at] : line + " " + words[at];
            if (!line.isEmpty() && of(longer, size) > width) {
                if (lines.size() == most - 1) {
                    String rest = line + " " + String.join(" ", List.of(words).subList(at, words.length));
                    lines.add(cut(rest, size, width));
                    return List.copyOf(lines);
                }
                lines.add(cut(line.toString(), size, width));
                line.setLength(0);
                line.append(words[at]);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(cut(line.toString(), size, width));
        return List.copyOf(lines);
    }
}
