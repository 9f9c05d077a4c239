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

    /** The text in lines of at most so many columns, at least two. */
    static List<String> wrap(String text, int columns) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int left = Columns.of(word);
            if (line.length() > 0 && Columns.of(line) + 1 + left > columns) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            while (left > columns) {
                String first = rest.substring(0, fitting(rest, columns));
                wrapped.add(first);
                rest = rest.substring(first.length());
                left -= Columns.of(first);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** Where the first part of a word that fits ends; never between a character and the accents on it. */
    private static int fitting(String word, int columns) {
        int used = 0;
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            used += Columns.of(c);
            if (used > columns) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
