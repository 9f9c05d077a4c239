package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

/** A message may say what a report says of the same claim, or less, and nothing stronger. */
class ClaimVerbTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Claim RISE = claim(BETTER, WHO5, toRise());

    private static ClaimAssessment assessed(Claim claim) {
        return ClaimCeiling.of(List.of(claim), Vantage.on(day("2026-09-30"))).get(0);
    }

    private static List<ClaimVerb> allowed(Claim claim) {
        return Stream.of(ClaimVerb.values()).filter(assessed(claim)::allows).toList();
    }

    @ParameterizedTest
    @EnumSource(EvidenceGrade.class)
    void theStrongestIsTheVerbOfTheReport(EvidenceGrade grade) {
        for (Evidence one : List.of(evidence(grade), finding(grade, 2, 1, 3))) {
            ClaimAssessment claim = assessed(RISE.withEvidence(one));
            assertThat(claim.strongest().words()).isEqualTo(claim.verb());
        }
    }

    @ParameterizedTest
    @EnumSource(EvidenceGrade.class)
    void withoutAFindingNothingIsSaidToHaveMoved(EvidenceGrade grade) {
        assertThat(allowed(RISE.withEvidence(evidence(grade))))
                .allMatch(verb -> verb.needs() == ClaimVerb.Needs.NOTHING_AGAINST);
    }

    @ParameterizedTest
    @EnumSource(EvidenceGrade.class)
    void anUnclearFindingIsSaidToBeUnclear(EvidenceGrade grade) {
        if (grade != EvidenceGrade.HYPOTHESIS) {
            assertThat(allowed(RISE.withEvidence(finding(grade, 2, -1, 5))))
                    .containsExactly(ClaimVerb.SHOWED_NO_CLEAR_EFFECT_ON);
            assertThat(allowed(RISE.withEvidence(finding(grade, -2, -3, -1))))
                    .containsExactly(ClaimVerb.MOVED_THE_WRONG_WAY);
        }
    }

    @ParameterizedTest
    @EnumSource(EvidenceGrade.class)
    void betterEvidenceNeverForbidsWhatWeakerAllowed(EvidenceGrade grade) {
        for (EvidenceGrade weaker : EvidenceGrade.values()) {
            if (weaker.compareTo(grade) <= 0) {
                assertThat(allowed(RISE.withEvidence(finding(grade, 2, 1, 3))))
                        .containsAll(allowed(RISE.withEvidence(finding(weaker, 2, 1, 3))));
            }
        }
    }

    @Test
    void aClaimWithoutEvidenceIsExpected() {
        assertThat(allowed(RISE)).containsExactly(ClaimVerb.IS_EXPECTED_TO_MOVE);
    }

    @Test
    void anExperimentThatMovedItCarriesEverythingBelow() {
        assertThat(allowed(RISE.withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3))))
                .contains(ClaimVerb.MOVED, ClaimVerb.CONTRIBUTED_TO, ClaimVerb.IS_EXPECTED_TO_MOVE)
                .doesNotContain(ClaimVerb.RELIABLY_MOVES, ClaimVerb.SHOWED_NO_CLEAR_EFFECT_ON);
    }
}
