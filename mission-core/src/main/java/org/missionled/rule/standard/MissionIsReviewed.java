package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.model.Stewardship;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A mission is reviewed as often as it says. */
final class MissionIsReviewed {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.review.overdue",
                    "Every mission is reviewed as often as it says.",
                    reviewed(),
                    MissionIsReviewed::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("A mission that is not looked at drifts, and nobody sees when it began.")
            .before(Gate.ITERATION, Resting.on(reviewed()));

    private MissionIsReviewed() {}

    private static Subjects<Mission> reviewed() {
        return Subjects.missions()
                .thatAre(
                        "reviewed again and again",
                        mission -> mission.stewardship().cadence().isPresent());
    }

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        Stewardship stewardship = subject.value().stewardship();
        String every = "every " + stewardship.cadence().orElseThrow();
        if (stewardship.reviews().isEmpty()) {
            return Optional.of(
                    Breach.saying("{} is to be reviewed {}, and no review is recorded", subject.element(), every)
                            .fix("Hold a review and add .reviewedOn(\"the day\").learning(\"what it taught\")."));
        }
        return stewardship
                .nextReview(alignment.asOf())
                .filter(due -> alignment.asOf().isAfter(due))
                .map(due -> Breach.saying(
                                "{} was to be reviewed by {}; it is reviewed {}, the last time on {}",
                                subject.element(),
                                due,
                                every,
                                stewardship
                                        .lastReview(alignment.asOf())
                                        .orElseThrow()
                                        .day())
                        .fix("Hold it and add .reviewedOn(\"the day\").learning(\"what it taught\")."));
    }
}
