package org.missionled.report;

import java.util.List;
import org.missionled.alignment.RollUp;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.Severity;
import org.missionled.rule.Violation;

/**
 * The counts of a report; every number that stands in more than one place is one of these.
 *
 * @param rollUp guardrails, worst verdict and what is not known
 * @param guardrails how many guardrails there are
 * @param measures how many measures there are
 * @param kept how many rules hold
 * @param broken how many rules are broken
 * @param tolerated how many rules are broken by nothing but what is allowed or known
 * @param nothingToCheck how many rules found nothing to look at
 * @param errors how many violations are errors
 * @param warnings how many violations are warnings
 * @param notes how many violations are notes
 */
public record Glance(
        RollUp rollUp,
        int guardrails,
        int measures,
        int kept,
        int broken,
        int tolerated,
        int nothingToCheck,
        int errors,
        int warnings,
        int notes) {

    static Glance of(Inspection inspection) {
        List<RuleResult> results = inspection.results();
        List<Violation> violations = inspection.violations();
        return new Glance(
                inspection.alignment().rollUp(),
                inspection.alignment().guardrails().size(),
                inspection.alignment().measures().size(),
                count(results, Outcome.HOLDS),
                count(results, Outcome.BROKEN),
                count(results, Outcome.TOLERATED),
                count(results, Outcome.NOTHING_TO_CHECK),
                count(violations, Severity.ERROR),
                count(violations, Severity.WARNING),
                count(violations, Severity.NOTE));
    }

    private static int count(List<RuleResult> results, Outcome outcome) {
        return (int) results.stream().filter(r -> r.outcome() == outcome).count();
    }

    private static int count(List<Violation> violations, Severity severity) {
        return (int) violations.stream().filter(v -> v.severity() == severity).count();
    }

    /** {@return how many violations there are} */
    public int violations() {
        return errors + warnings + notes;
    }
}
