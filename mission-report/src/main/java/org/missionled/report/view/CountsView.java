package org.missionled.report.view;

import java.util.List;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.Verdict;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.Severity;

/**
 * The counts of a report; every number that stands in more than one place is one of these.
 *
 * @param goals how many goals there are
 * @param measures how many measures they have together
 * @param features how many features there are
 * @param claims how many claims they make together
 * @param guardrails how many guardrails there are
 * @param held how many of these are held
 * @param breached how many are breached, or were when last known
 * @param notShownSafe how many are not shown to be safe
 * @param guardrailsUnknown how many are in a state that is not known
 * @param verdictsKnown how many verdicts on measures and guardrails are known
 * @param verdictsUnknown how many are not
 * @param rulesKept how many rules hold
 * @param rulesBroken how many are broken
 * @param rulesTolerated how many are broken by nothing but what is allowed or known
 * @param rulesWithNothingToCheck how many found nothing to look at
 * @param errors how many violations are errors
 * @param warnings how many violations are warnings
 * @param notes how many violations are notes
 * @param failing how many of them make the check fail
 * @param allowed how many further violations somebody allowed
 * @param knownBefore how many further violations were known before
 */
public record CountsView(
        int goals,
        int measures,
        int features,
        int claims,
        int guardrails,
        int held,
        int breached,
        int notShownSafe,
        int guardrailsUnknown,
        int verdictsKnown,
        int verdictsUnknown,
        int rulesKept,
        int rulesBroken,
        int rulesTolerated,
        int rulesWithNothingToCheck,
        int errors,
        int warnings,
        int notes,
        int failing,
        int allowed,
        int knownBefore) {

    static CountsView of(Seen seen) {
        Inspection inspection = seen.inspection();
        List<? extends Assessment> guardrails = seen.alignment().guardrails();
        return new CountsView(
                seen.alignment().goals().size(),
                seen.alignment().measures().size(),
                seen.alignment().features().size(),
                seen.alignment().features().stream()
                        .mapToInt(feature -> feature.claims().size())
                        .sum(),
                guardrails.size(),
                (int) guardrails.stream()
                        .filter(one -> one.verdict() == Verdict.HELD)
                        .count(),
                seen.alignment().rollUp().breached().size(),
                seen.alignment().rollUp().notShownSafe().size(),
                (int) guardrails.stream()
                        .filter(one -> !one.verdict().isKnown())
                        .count(),
                seen.alignment().rollUp().known(),
                seen.alignment().rollUp().unknown(),
                count(inspection, Outcome.HOLDS),
                count(inspection, Outcome.BROKEN),
                count(inspection, Outcome.TOLERATED),
                count(inspection, Outcome.NOTHING_TO_CHECK),
                count(inspection, Severity.ERROR),
                count(inspection, Severity.WARNING),
                count(inspection, Severity.NOTE),
                inspection.failing().size(),
                inspection.waived().size(),
                inspection.known().size());
    }

    /** {@return how many violations are open} */
    public int violations() {
        return errors + warnings + notes;
    }

    private static int count(Inspection inspection, Outcome outcome) {
        return (int) inspection.results().stream()
                .filter(result -> result.outcome() == outcome)
                .count();
    }

    private static int count(Inspection inspection, Severity severity) {
        return (int) inspection.violations().stream()
                .filter(violation -> violation.severity() == severity)
                .count();
    }
}
