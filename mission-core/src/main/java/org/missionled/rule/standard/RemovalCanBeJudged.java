package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.RemovalCondition;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** What a flag waits for is judged at all. */
final class RemovalCanBeJudged {
    static final Rule<FlagGoesOnceItsWorkIsDone.Removal> RULE = Rule.of(
                    "flag.removal.unjudged",
                    "Every metric that a flag waits for is measured by a goal, or guarded.",
                    FlagGoesOnceItsWorkIsDone.removals(),
                    RemovalCanBeJudged::breach)
            .in(RuleGroup.FLAGS)
            .because("A flag that waits for what nobody judges waits for ever.");

    private RemovalCanBeJudged() {}

    private static Optional<Breach> breach(Subject<FlagGoesOnceItsWorkIsDone.Removal> subject, Alignment alignment) {

        RemovalCondition condition = subject.value().condition();
        if (!subject.value().verdicts(alignment).isEmpty()) {
            return Optional.empty();
        }
        boolean guarded = condition.when() == RemovalCondition.When.BREACHED;
        return Optional.of(Breach.saying(
                        "{}, which waits for {}{}",
                        subject.value().flag().words(),
                        condition.metric(),
                        guarded ? ", on which there is no guardrail" : ", by which no goal is measured")
                .fix(
                        guarded
                                ? "Add .guarding(METRIC).atMost(...), or wait for another metric."
                                : "Wait for a metric of one of the mission's goals."));
    }
}
