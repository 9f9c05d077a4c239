package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GoalAssessment;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal of a product mission is served by a feature that somebody has approved. */
final class GoalIsServed {
    static final Rule<GoalAssessment> RULE = Rule.of(
                    "goal.unserved",
                    "Every goal of a product mission is served by at least one feature that is approved.",
                    Subjects.productGoals(),
                    GoalIsServed::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("A goal that nothing serves is a wish.");

    private GoalIsServed() {}

    private static Optional<Breach> breach(Subject<GoalAssessment> subject, Alignment alignment) {
        if (subject.value().isServed()) {
            return Optional.empty();
        }
        List<Statement> others = subject.value().uncounted().stream()
                .map(feature -> Statement.of("{} is {}", feature, stage(feature, alignment.asOf())))
                .toList();
        return Optional.of(Breach.saying(
                        "{} is served by no feature{}",
                        subject.element(),
                        others.isEmpty() ? "" : Statement.of(" that counts: {}", Statement.joined(", ", others)))
                .fix("Let a feature serve it with .serving(...), or take one into development, or stop pursuing it."));
    }

    private static String stage(Feature feature, LocalDate day) {
        return feature.lifecycle().stageOn(day).map(FeatureStage::words).orElse("gone");
    }
}
