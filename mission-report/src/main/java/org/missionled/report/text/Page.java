package org.missionled.report.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that never grow wider than the page; words that are too long for a line are cut. */
final class Page {
    private final int width;
    private final List<String> lines = new ArrayList<>();

    Page(int width) {
        this.width = width;
    }

    void line(String text) {
        lines.add(text.stripTrailing());
    }

    void gap() {
        lines.add("");
    }

    List<String> lines() {
        return lines;
    }

    /** Text that begins after {@code first} and goes on after {@code next}. */
    void wrapped(String first, String next, String text) {
        String indent = first;
        for (String part : wrap(text, width - Math.max(first.length(), next.length()))) {
            line(indent + part);
            indent = next;
        }
    }

    /** The text in lines of at most so many characters. */
    static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                wrapped.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** How many characters a reader sees. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
