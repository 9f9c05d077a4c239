package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** Somebody decided what becomes of a goal that was missed. */
final class MissedGoalIsDecided {
    static final Rule<MeasureAssessment> RULE = Rule.of(
                    "goal.missed.undecided",
                    "For every goal that was missed there is a decision taken since.",
                    GovernanceSubjects.measures(),
                    MissedGoalIsDecided::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("A target that passes without a decision teaches that targets mean nothing.")
            .restingOnFacts(true);

    private MissedGoalIsDecided() {}

    private static Optional<Breach> breach(Subject<MeasureAssessment> subject, Alignment alignment) {
        if (subject.value()
                        .counted()
                        .filter(verdict -> verdict == Verdict.MISSED)
                        .isEmpty()
                || alignment.decided(subject.value()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was missed by {}{}, and nobody decided what becomes of it",
                        subject.element(),
                        subject.value().metric(),
                        subject.value()
                                .measure()
                                .reach()
                                .map(reach -> ", due on " + reach.by())
                                .orElse(""))
                .fix("Decide, and say so: .deciding(decision(KEEP).about(THE_GOAL).because(\"...\").on(\"the day\")),"
                        + " or SCALE, CHANGE, STOP."));
    }
}
