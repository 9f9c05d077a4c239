package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Exemption;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** An exemption is from a goal that the feature would otherwise be asked to serve. */
final class ExemptionIsNeeded {
    static final Rule<ExemptionIsNeeded.Exempt> RULE = Rule.of(
                    "feature.exemption.idle",
                    "Every exemption is from a goal that the mission pursues and the feature does not serve.",
                    Subjects.ofEachFeature("exemptions", ExemptionIsNeeded::exemptions),
                    ExemptionIsNeeded::breach)
            .in(RuleGroup.PURPOSE)
            .because("An exemption from nothing hides what the feature is for.");

    private ExemptionIsNeeded() {}

    /** A feature and a goal it need not serve. */
    record Exempt(Feature feature, Exemption exemption) {}

    private static void exemptions(FeatureAssessment assessed, Alignment alignment, Consumer<Subject<Exempt>> to) {
        Feature feature = assessed.feature();
        for (Exemption exemption : feature.exemptions()) {
            to.accept(Subject.of(feature.id(), new Exempt(feature, exemption))
                    .withAspect(exemption.goal().id()));
        }
    }

    private static Optional<Breach> breach(Subject<ExemptionIsNeeded.Exempt> subject, Alignment alignment) {

        Goal goal = subject.value().exemption().goal();
        boolean served = subject.value().feature().claims().stream()
                .anyMatch(claim -> claim.goal().id().equals(goal.id()));
        if (!served && alignment.mission().goal(goal.id()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is exempt from {}, which {}",
                        subject.element(),
                        goal,
                        served ? "it serves" : Statement.of("{} does not pursue", alignment.mission()))
                .fix("Take .exemptFrom(...) out{}", served ? ", or the claim." : "."));
    }
}
