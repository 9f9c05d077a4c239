package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Decision;
import org.missionled.model.Review;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A review ends in a decision. */
final class ReviewDecides {
    private static final int DAYS_TO_DECIDE = 30;

    static final Rule<Review> RULE = Rule.of(
                    "review.without-decision",
                    "Within 30 days of the last review something was decided.",
                    GovernanceSubjects.lastReviews(),
                    ReviewDecides::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("Looking without deciding changes nothing; to keep everything as it is is a decision too.")
            .before(Gate.ITERATION, Resting.on(GovernanceSubjects.lastReviews()));

    private ReviewDecides() {}

    private static Optional<Breach> breach(Subject<Review> subject, Alignment alignment) {
        LocalDate held = subject.value().day();
        boolean decided = alignment.mission().stewardship().decisions().stream()
                .map(Decision::day)
                .anyMatch(day -> !day.isBefore(held) && !day.isAfter(alignment.asOf()));
        if (decided || !alignment.asOf().isAfter(held.plusDays(DAYS_TO_DECIDE))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was reviewed on {}, and nothing was decided since", subject.element(), held)
                .fix("Add .deciding(decision(KEEP).aboutTheMission().because(\"...\").on(\"the day\")), or what else"
                        + " was decided."));
    }
}
