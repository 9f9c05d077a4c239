package org.missionled.rule;

import java.util.regex.Pattern;
import org.missionled.model.Refused;

/**
 * The permanent id of a rule: names joined by dots, such as {@code claim.goal.not-pursued}. It never changes and is
 * never used again for another rule.
 *
 * @param text two or more names of lower-case words joined by '-', joined by '.'
 */
public record RuleId(String text) {
    private static final Pattern GRAMMAR = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

    /** Refuses ids outside the grammar. */
    public RuleId {
        if (!GRAMMAR.matcher(text).matches()) {
            throw Refused.value("rule id", text, "names joined by '.', such as \"claim.goal.not-pursued\"");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
