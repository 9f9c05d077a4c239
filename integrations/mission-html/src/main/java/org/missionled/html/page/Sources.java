package org.missionled.html.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.missionled.model.Refused;
import org.missionled.report.view.Site;

/**
 * Where the sources are that a page links to.
 *
 * @param prefix what stands before the path of a file, such as
 *     {@code https://github.com/acme/app/blob/main/src/main/java/}; a web address or a relative one, empty for no links
 */
public record Sources(String prefix) {
    private static final Pattern SCHEME = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final String UNRESERVED = "-._~$/";

    /** Below the folder that a build of Maven or Gradle writes a report to, {@code target/mission-report}. */
    public static final Sources BESIDE_THE_BUILD = new Sources("../../src/main/java/");

    /** No links at all; the place is still said. */
    public static final Sources NONE = new Sources("");

    /** Refuses every other kind of address. */
    public Sources {
        if (SCHEME.matcher(prefix).matches() && !WEB.matcher(prefix).matches()) {
            throw Refused.value(
                    "address of sources",
                    prefix,
                    "a web address or a relative one, such as \"https://example.org/app/src/main/java/\" or"
                            + " \"../../src/main/java/\"");
        }
    }

    /**
     * The link to a place.
     *
     * @param site the place
     * @return the address, with the line as {@code #L16}; empty where the file or the line is not known
     */
    public Optional<String> link(Site site) {
        if (prefix.isEmpty() || site.line() < 1 || !site.file().endsWith(".java")) {
            return Optional.empty();
        }
        return Optional.of(prefix + encoded(site.path()) + "#L" + site.line());
    }

    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return text.toString();
    }
}
