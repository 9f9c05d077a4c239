package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Affirmation;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.rule.standard.StandardRules;

/** What only a day in the declaration breaks is broken by time, though nothing was observed and nothing changed. */
class DeclaredDaysCauseTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Claim CLAIM = claim(BETTER, WHO5, toRise());
    private static final Message MOVED =
            Message.of("members", "You feel better.", "release notes").withClaim(ClaimVerb.MOVED, WHO5);

    private static Mission reviewed(Claim claim) {
        return delivering(mission(BETTER), feature("quiz", claim).withMessage(MOVED))
                .withReviewedOn(day("2026-06-15"));
    }

    private static Cause cause(Rule<?> rule, Mission mission) {
        List<Violation> violations = RuleSet.of(List.of(rule))
                .inspect(Alignment.of(mission).asOf(day("2026-09-30")))
                .violations();
        assertThat(violations).hasSize(1);
        return violations.get(0).cause();
    }

    private static Evidence validUntil(String day) {
        return finding(EvidenceGrade.EXPERIMENT, 2, 1, 3).withValidUntil(day(day));
    }

    @Test
    void aMessageWhoseEvidenceExpiredSinceTheReview() {
        assertThat(cause(
                        StandardRules.MESSAGE_KEEPS_TO_EVIDENCE,
                        reviewed(CLAIM.withEvidence(validUntil("2026-08-31")))))
                .isEqualTo(Cause.TIME);
        assertThat(cause(
                        StandardRules.MESSAGE_KEEPS_TO_EVIDENCE,
                        reviewed(CLAIM.withEvidence(validUntil("2026-06-14")))))
                .isEqualTo(Cause.CHANGE);
    }

    @Test
    void aFindingSinceTheReviewIsStillData() {
        Claim contradicted =
                CLAIM.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -3, -1).withDay(day("2026-08-31")));

        assertThat(cause(StandardRules.CLAIM_IS_BORNE_OUT, reviewed(contradicted)))
                .isEqualTo(Cause.DATA);
    }

    @Test
    void aLinkThatRestsOnWhatWasAgreedToSinceTheReview() {
        assertThat(cause(StandardRules.LINK_IS_NOT_SUSPECT, agreedTo("2026-07-01")))
                .isEqualTo(Cause.TIME);
        assertThat(cause(StandardRules.AFFIRMATION_HOLDS, agreedTo("2026-07-01")))
                .isEqualTo(Cause.TIME);
        assertThat(cause(StandardRules.LINK_IS_NOT_SUSPECT, agreedTo("2026-06-15")))
                .isEqualTo(Cause.CHANGE);
        assertThat(cause(StandardRules.AFFIRMATION_HOLDS, agreedTo("2026-06-15")))
                .isEqualTo(Cause.CHANGE);
    }

    private static Mission agreedTo(String day) {
        Affirmation other = Affirmation.of(BETTER.id(), day(day)).withWording(Fingerprint.parse("000000-000000"));
        return reviewed(CLAIM)
                .withStakeholder(Stakeholder.of("council", List.of(StakeholderRole.DECIDES))
                        .withAffirmation(other));
    }
}
