package org.missionled.rule.standard;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.Bound;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
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
        Bound bound = guardrail.guardrail().limit().bound();
        Point observed = guardrail.observed().orElseThrow();
        return Optional.of(Breach.of(
                subject.element().local() + " guards " + guardrail.metric().id().local() + ", which was "
                        + exact(observed.value()) + " in " + observed.window() + " and may be "
                        + (bound.side() == Bound.Side.AT_MOST ? "at most " : "at least ") + exact(bound.value()),
                "Undo or change what made it worse"
                        + (guardrail.guardrail().tolerance().isPresent()
                                ? "; its baseline was frozen when it was declared."
                                : ", or decide in the open on another limit.")));
    }
}
