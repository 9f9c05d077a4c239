package org.missionled.rule.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Lifecycle;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A feature says how far it has come, where others do. */
final class FeatureSaysItsStage {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.stage.unsaid",
                    "Once one feature says how far it has come, every declared feature does.",
                    Subjects.of("declared features of missions that tell stages", FeatureSaysItsStage::declared),
                    FeatureSaysItsStage::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("A feature without a stage comes to no gate.")
            .withSeverity(Severity.NOTE);

    private FeatureSaysItsStage() {}

    private static Stream<Subject<Feature>> declared(Alignment alignment) {
        boolean told = alignment.mission().features().stream()
                .anyMatch(feature -> !feature.lifecycle().equals(Lifecycle.notSaid()));
        return alignment.mission().features().stream()
                .filter(feature -> told && feature.isDeclared())
                .map(feature -> Subject.of(feature.id(), feature));
    }

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        if (subject.value().lifecycle().stageOn(alignment.asOf()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} does not say how far it has come", subject.element())
                .fix("Add .candidate(), .inDiscovery(), .inDevelopment() or .launchedOn(\"a day\")."));
    }
}
