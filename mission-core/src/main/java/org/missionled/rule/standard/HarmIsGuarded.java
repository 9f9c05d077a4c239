package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission guards something, or says why it need not. */
final class HarmIsGuarded {
    static final Rule<Mission> RULE = Rule.of(
                    "guardrail.absent",
                    "Every product mission has a guardrail, or a reason for having none.",
                    Subjects.productMissions(),
                    HarmIsGuarded::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("Whatever is pushed up pushes something else; nobody notices what nobody watches.");

    private HarmIsGuarded() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        Mission mission = subject.value();
        if (!alignment.guardrails().isEmpty() || mission.withoutGuardrail().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} guards nothing and gives no reason", mission.id())
                        .fix(
                                "Add .guarding(METRIC).atMost(...) for what must not get worse, or .withoutGuardrail(\"the reason\")."));
    }
}
