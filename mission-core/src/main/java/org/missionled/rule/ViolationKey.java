package org.missionled.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.Refused;
import org.missionled.model.Visible;

/**
 * What a violation is recognised by: its rule, its element and which part of the element. Wording, severity and place
 * play no part, so it stays the same as long as the violation does.
 *
 * <p>It is written on one line, whatever a part holds, and {@code ViolationKey.parse(key.toString())} equals
 * {@code key}. Keys are ordered as they are written.
 *
 * @param rule the id of the rule that is broken
 * @param element the element that breaks it
 * @param aspect which part of the element, on one line; empty for the element as a whole
 */
public record ViolationKey(RuleId rule, ElementId element, String aspect) implements Comparable<ViolationKey> {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (\\S+)(?: (.+))?");

    /** Writes the part on one line. */
    public ViolationKey {
        aspect = Visible.escaped(aspect);
    }

    /**
     * Reads a key as {@link #toString()} writes it.
     *
     * @param text such as {@code claim.because.missing feature:wellness/quiz feel-better/who-5}
     * @return the key
     * @throws Refused if it is not written so
     */
    public static ViolationKey parse(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            throw Refused.value("violation", text, "such as \"claim.because.missing feature:wellness/quiz\"");
        }
        String part = written.group(3);
        return new ViolationKey(
                new RuleId(written.group(1)), ElementId.parse(written.group(2)), part == null ? "" : part);
    }

    @Override
    public int compareTo(ViolationKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return rule + " " + element + (aspect.isEmpty() ? "" : " " + aspect);
    }
}
