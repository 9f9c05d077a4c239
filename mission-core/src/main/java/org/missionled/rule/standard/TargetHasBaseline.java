package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Measure;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A target says where it starts from. */
final class TargetHasBaseline {
    static final Rule<Measure> RULE = Rule.of(
                    "target.baseline.missing",
                    "Every target has a baseline.",
                    Subjects.targets(),
                    TargetHasBaseline::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Without a baseline nobody can tell whether anything moved.")
            .before(
                    Gate.LAUNCH,
                    (feature, alignment) -> feature.claims().stream()
                            .flatMap(claim -> claim
                                    .goal()
                                    .measure(claim.metric().id())
                                    .stream()
                                    .map(measure -> Subject.of(claim.goal().id(), measure)
                                            .withAspect(measure.metric().id()))));

    private TargetHasBaseline() {}

    private static Optional<Breach> breach(Subject<Measure> subject, Alignment alignment) {
        if (subject.value().reach().isEmpty()
                || subject.value().reach().get().baseline().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} has a target for {} but no baseline, so its pace is not judged",
                        subject.element(),
                        subject.value().metric())
                .fix("Say where it stood: .measuredBy(...).from(value).on(\"a day\") before the bound."));
    }
}
