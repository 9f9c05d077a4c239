package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Consideration;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A guardrail that is to show whether a concern comes true exists. */
final class ConcernIsGuarded {
    static final Rule<Consideration> RULE = Rule.of(
                    "consideration.guardrail.missing",
                    "Every metric that is to show whether a concern comes true is guarded.",
                    Resting.ongoing("concerns tied to a guardrail", ConcernIsGuarded::concerns),
                    ConcernIsGuarded::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("A mitigation that nobody watches is a promise.");

    private ConcernIsGuarded() {}

    private static void concerns(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Consideration>> to) {
        Resting.eachConcern(feature.feature(), said -> said.guarded().isPresent(), to);
    }

    private static Optional<Breach> breach(Subject<Consideration> subject, Alignment alignment) {

        ImpactMetric metric = subject.value().guarded().orElseThrow();
        if (alignment.guardrailsOn(metric.id()).stream()
                .anyMatch(guardrail -> guardrail.guarded().equals(subject.element())
                        || guardrail.guarded().equals(alignment.mission().id()))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} has a concern of {} that {} is to show, and nothing guards it",
                        subject.element(),
                        subject.value().kind().words(),
                        metric)
                .fix("Add .guarding(METRIC).atMost(...) to the feature or its mission."));
    }
}
