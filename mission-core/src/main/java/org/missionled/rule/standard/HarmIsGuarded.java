package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission guards something, or says why it need not. */
final class HarmIsGuarded implements Rule<Mission> {
    @Override
    public RuleId id() {
        return new RuleId("guardrail.absent");
    }

    @Override
    public String sentence() {
        return "Every product mission has a guardrail, or a reason for having none.";
    }

    @Override
    public String why() {
        return "Whatever is pushed up pushes something else; nobody notices what nobody watches.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<Mission> subjects() {
        return Subjects.productMissions();
    }

    @Override
    public Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        Mission mission = subject.value();
        if (!alignment.guardrails().isEmpty() || mission.withoutGuardrail().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Breach(
                        mission.id() + " guards nothing and gives no reason",
                        "Add .guarding(METRIC).atMost(...) for what must not get worse, or .withoutGuardrail(\"the reason\")."));
    }
}
