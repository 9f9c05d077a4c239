package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.FeatureStage;
import org.missionled.model.Lifecycle;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A flag goes with its feature. Where it is still live is told, too, and breaks nothing else. */
final class FlagEndsWithFeature {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.outlives-feature",
                    "No flag outlives its feature.",
                    Subjects.ofEachFeature("flags of features that end", FlagEndsWithFeature::left),
                    FlagEndsWithFeature::breach)
            .in(RuleGroup.FLAGS)
            .because(
                    "A switch that switches nothing is a trap, and one that still works brings back what was taken away.");

    private FlagEndsWithFeature() {}

    private static void left(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Flags.Declared>> to) {
        Lifecycle lifecycle = feature.feature().lifecycle();
        if (lifecycle.retiredOn().isPresent() || lifecycle.declinedBecause().isPresent()) {
            feature.feature().flag().ifPresent(flag -> to.accept(Flags.subject(feature.feature(), flag)));
        }
    }

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {
        if (!subject.value().feature().lifecycle().isOverOn(alignment.asOf())) {
            return Optional.empty();
        }
        Optional<FeatureStage> stage = subject.value().feature().lifecycle().stageOn(alignment.asOf());
        String where = Flags.liveIn(subject.value().flag(), alignment);
        return Optional.of(Breach.saying(
                        "{}, and is {}{}",
                        subject.value().words(),
                        stage.map(FeatureStage::words).orElse("gone"),
                        where.isEmpty() ? "" : "; the flag is still live in " + where)
                .fix("Remove the flag from the flag system, and .behind(...) from the feature."));
    }
}
