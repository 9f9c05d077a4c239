package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FlagAssessment;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A declared flag is found in a live system. */
final class DeclaredFlagIsFound {
    static final Rule<FlagAssessment> RULE = Rule.of(
                    "flag.live.missing",
                    "Every declared flag of a feature that is being built or launched is found in a live system.",
                    LiveFlagSubjects.declared(
                            "declared flags to look for in a live system", DeclaredFlagIsFound::mustExist),
                    DeclaredFlagIsFound::breach)
            .in(RuleGroup.FLAGS)
            .because("A flag that no system knows switches nothing; its key may be misspelt.");

    private DeclaredFlagIsFound() {}

    private static boolean mustExist(Feature feature, LocalDate day) {
        FeatureStage stage = feature.lifecycle().stageOn(day).orElse(FeatureStage.LAUNCHED);
        return stage == FeatureStage.DEVELOPMENT || stage == FeatureStage.LAUNCHED;
    }

    private static Optional<Breach> breach(Subject<FlagAssessment> subject, Alignment alignment) {
        if (!subject.value().found().isEmpty()) {
            return Optional.empty();
        }
        String systems =
                alignment.flags().looks().stream().map(LiveFlags::source).collect(Collectors.joining(", "));
        return Optional.of(Breach.saying(
                        "{} stands behind the flag {}, which was not found in {}",
                        subject.element(),
                        subject.value().flag().key(),
                        systems)
                .fix("Correct the key, create the flag, or take .behind(...) out once it is gone."));
    }
}
