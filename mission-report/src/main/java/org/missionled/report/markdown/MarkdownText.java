package org.missionled.report.markdown;

import java.util.regex.Pattern;
import org.missionled.model.Visible;

/**
 * Text that Markdown shows as text.
 *
 * <p>What could begin a mark, a tag, a link or a formula is escaped with a backslash, as CommonMark allows for all
 * ASCII punctuation. That is not enough for what GitHub looks for after the Markdown has been read, when backslashes
 * are gone: mentions, mail addresses, emoji and numbers of issues. These are parted by an empty comment, which readers
 * do not see.
 */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>|~&$#";
    private static final String AT_THE_START = "+-=";
    private static final String BREAK = "<!-- -->";

    /** Where a name, a number or an address would be found: the break goes between the two characters there. */
    private static final Pattern FOUND_LATER = Pattern.compile(
            "(?<=@)(?=[^ ])" // mentions, mail addresses
                    + "|(?<=:)(?=//|[\\w+-]+:)" // addresses, emoji
                    + "|(?<=www)(?=\\.)" // addresses without a scheme
                    + "|(?<=#|\\bgh-)(?=[0-9])", // issues
            Pattern.CASE_INSENSITIVE);

    private MarkdownText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (String part : FOUND_LATER.split(Visible.text(text), -1)) {
            shown.append(shown.length() == 0 ? "" : BREAK).append(escaped(part, shown.length() == 0));
        }
        return shown.toString();
    }

    private static String escaped(String text, boolean first) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (ALWAYS.indexOf(c) >= 0 || (first && beginsList(text, at, c))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean beginsList(String text, int at, char c) {
        if (at == 0) {
            return AT_THE_START.indexOf(c) >= 0;
        }
        return (c == '.' || c == ')')
                && at < 10
                && text.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
