package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Burn;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.Bound;
import org.missionled.model.Decimal;
import org.missionled.rule.Breach;
import org.missionled.rule.Fact.Amount;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;
import org.missionled.series.Point;

/** A guardrail is kept. */
final class GuardrailIsKept {
    static final Rule<GuardrailAssessment> RULE = Rule.of(
                    "guardrail.breached", "Every guardrail is kept.", Subjects.guardrails(), GuardrailIsKept::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("What must not get worse did; that outranks any win.")
            .withSeverity(Severity.ERROR)
            .restingOnFacts(true);

    private GuardrailIsKept() {}

    private static Optional<Breach> breach(Subject<GuardrailAssessment> subject, Alignment alignment) {
        GuardrailAssessment guardrail = subject.value();
        if (!guardrail.counted().equals(Optional.of(Verdict.BREACHED))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}",
                        guardrail
                                .burn()
                                .map(burn -> usedUp(subject, guardrail, burn))
                                .orElseGet(() -> beyond(subject, guardrail)))
                .fix(
                        "Undo or change what made it worse{}",
                        guardrail.guardrail().tolerance().isPresent()
                                ? "; its baseline was frozen when it was declared."
                                : ", or decide in the open on another limit."));
    }

    private static Statement beyond(Subject<GuardrailAssessment> subject, GuardrailAssessment guardrail) {
        Bound bound = guardrail.guardrail().limit().bound();
        Point observed = guardrail.observed().orElseThrow();
        return Statement.of(
                "{} guards {}, which was {} in {} and may be {} {}",
                subject.element(),
                guardrail.metric().id(),
                new Amount(observed.value(), guardrail.metric()),
                observed.window(),
                bound.side() == Bound.Side.AT_MOST ? "at most" : "at least",
                new Amount(bound.value(), guardrail.metric()));
    }

    /** An objective is not broken by its last value, which may be a good one. */
    private static Statement usedUp(Subject<GuardrailAssessment> subject, GuardrailAssessment guardrail, Burn burn) {
        return Statement.of(
                "{} guards {}, which should be {} and has used up {} of its error budget",
                subject.element(),
                guardrail.metric().id(),
                guardrail.guardrail().objective().orElseThrow(),
                Decimal.percent(burn.consumed()));
    }
}
