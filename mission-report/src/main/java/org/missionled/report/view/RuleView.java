package org.missionled.report.view;

import org.missionled.rule.RuleResult;
import org.missionled.rule.Severity;

/**
 * A rule and whether it holds.
 *
 * @param id its permanent id, such as {@code claim.goal.not-pursued}
 * @param sentence what must hold
 * @param why why that matters
 * @param severity how much it matters, unless said otherwise for an element
 * @param subjects what it looks at
 * @param examined how many of these there were
 * @param outcome whether it holds
 * @param open how many violations are open
 * @param tolerated how many violations are allowed or known
 */
public record RuleView(
        String id,
        String sentence,
        String why,
        Severity severity,
        String subjects,
        int examined,
        RuleResult.Outcome outcome,
        int open,
        int tolerated) {

    /** {@return how much it matters, as it is marked: {@code ERROR}} */
    public String mark() {
        return severity.name();
    }

    /** {@return whether everything that was looked at keeps it} */
    public boolean holds() {
        return outcome == RuleResult.Outcome.HOLDS;
    }

    static RuleView of(RuleResult result) {
        return new RuleView(
                result.rule().id().text(),
                result.rule().sentence(),
                result.rule().why(),
                result.rule().severity(),
                result.rule().subjects().name(),
                result.examined(),
                result.outcome(),
                result.violations().size(),
                result.tolerated().size());
    }
}
