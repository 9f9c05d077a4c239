package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Review;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** A review says what was learnt. */
final class ReviewTeaches {
    static final Rule<Review> RULE = Rule.of(
                    "review.learning.missing",
                    "The last review says what was learnt.",
                    GovernanceSubjects.lastReviews(),
                    ReviewTeaches::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("A review that taught nothing was a meeting.")
            .withSeverity(Severity.NOTE);

    private ReviewTeaches() {}

    private static Optional<Breach> breach(Subject<Review> subject, Alignment alignment) {
        if (!subject.value().learnt().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was reviewed on {}, and nothing says what was learnt",
                        subject.element(),
                        subject.value().day())
                .fix(
                        "Add .learning(\"what it taught\") after .reviewedOn(\"{}\").",
                        subject.value().day()));
    }
}
