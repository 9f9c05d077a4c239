package org.missionled.rule.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Consideration;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A guardrail that is to show whether a concern comes true exists. */
final class ConcernIsGuarded {
    static final Rule<Consideration> RULE = Rule.of(
                    "consideration.guardrail.missing",
                    "Every metric that is to show whether a concern comes true is guarded.",
                    Subjects.of("concerns tied to a guardrail", ConcernIsGuarded::concerns),
                    ConcernIsGuarded::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("A mitigation that nobody watches is a promise.");

    private ConcernIsGuarded() {}

    private static Stream<Subject<Consideration>> concerns(Alignment alignment) {
        return Resting.features(alignment)
                .<Subject<Consideration>>mapMulti(Resting::eachConcern)
                .filter(concern -> concern.value().guarded().isPresent());
    }

    private static Optional<Breach> breach(Subject<Consideration> subject, Alignment alignment) {

        ImpactMetric metric = subject.value().guarded().orElseThrow();
        if (alignment.guardrailsOn(metric.id()).stream()
                .anyMatch(guardrail -> guardrail.guarded().equals(subject.element())
                        || guardrail.guarded().equals(alignment.mission().id()))) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                subject.element().local() + " has a concern of "
                        + subject.value().kind().words() + " that "
                        + metric.id().local() + " is to show, and nothing guards it",
                "Add .guarding(METRIC).atMost(...) to the feature or its mission."));
    }
}
