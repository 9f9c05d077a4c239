package org.missionled.report.markdown;

import org.missionled.report.Visible;

/**
 * Text that Markdown shows as text: every character that could begin a mark, a tag, a link, a mention, an emoji or a
 * formula is escaped with a backslash, as CommonMark allows for all ASCII punctuation.
 */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>|~&@$";
    private static final String AT_THE_START = "#+-=";

    private MarkdownText() {}

    static String of(String text) {
        String visible = Visible.text(text);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int at = 0; at < visible.length(); at++) {
            char c = visible.charAt(at);
            if (isMark(visible, at, c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isMark(String text, int at, char c) {
        if (ALWAYS.indexOf(c) >= 0 || (at == 0 && AT_THE_START.indexOf(c) >= 0)) {
            return true;
        }
        return switch (c) {
            case ':' -> at + 1 < text.length() && text.charAt(at + 1) != ' '; // addresses and emoji
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '['; // pictures
            case '#' -> at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)); // issue numbers
            case '.', ')' -> isNumbered(text, at) || isAddress(text, at); // numbered lists, www.
            default -> false;
        };
    }

    private static boolean isNumbered(String text, int at) {
        boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return ends
                && at > 0
                && at < 10
                && text.substring(0, at).chars().allMatch(d -> d >= '0' && d <= '9');
    }

    private static boolean isAddress(String text, int at) {
        return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    }
}
