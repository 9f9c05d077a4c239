package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

/** Which of several pieces of evidence decides what may be said. */
class DecisiveEvidenceTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Evidence RIGHT = finding(EvidenceGrade.EXPERIMENT, 2.1, 1.5, 2.7);
    private static final Evidence UNCLEAR = finding(EvidenceGrade.EXPERIMENT, 0.1, -0.4, 0.6);
    private static final Evidence WRONG = finding(EvidenceGrade.EXPERIMENT, -2, -3, -1);
    private static final Evidence RUNNING = evidence(EvidenceGrade.EXPERIMENT);

    private static ClaimAssessment assessed(Evidence... pieces) {
        return assessed(List.of(pieces));
    }

    private static ClaimAssessment assessed(List<Evidence> pieces) {
        Claim claim = claim(BETTER, WHO5, toRise());
        for (Evidence piece : pieces) {
            claim = claim.withEvidence(piece);
        }
        return ClaimCeiling.of(claim, Vantage.on(day("2026-09-30")));
    }

    private static void decides(Evidence decisive, Evidence... pieces) {
        List<Evidence> given = new ArrayList<>(List.of(pieces));
        assertThat(assessed(given).decisive()).contains(decisive);
        Collections.reverse(given);
        assertThat(assessed(given).decisive()).contains(decisive);
    }

    @Test
    void ofSeveralGradesTheHighestDecides() {
        decides(RIGHT, RIGHT, finding(EvidenceGrade.STATED, -2, -3, -1));
        decides(WRONG, WRONG, finding(EvidenceGrade.BEFORE_AFTER, 2, 1, 3));
    }

    @Test
    void ofOneGradeTheLeastFavourableDecides() {
        decides(UNCLEAR, RIGHT, UNCLEAR);
        decides(WRONG, RIGHT, WRONG);
        decides(WRONG, UNCLEAR, WRONG);
        decides(WRONG, RIGHT, UNCLEAR, WRONG, RUNNING);
    }

    @Test
    void aFindingDecidesBeforeAStudyThatStillRunsHoweverHighItsGrade() {
        Evidence saidToHarm = finding(EvidenceGrade.STATED, -2, -3, -1);

        decides(RIGHT, RIGHT, RUNNING);
        decides(WRONG, WRONG, RUNNING, evidence(EvidenceGrade.AT_SCALE));
        decides(saidToHarm, saidToHarm, RUNNING);
    }

    @Test
    void evidenceThatIsCompletedLaterIsNotKnownYet() {
        Evidence tomorrow = RIGHT.withDay(day("2026-10-01"));

        assertThat(assessed(tomorrow).verb()).isEqualTo("is expected to move");
        decides(RUNNING, tomorrow, RUNNING);
        decides(RIGHT.withDay(day("2026-09-30")), RIGHT.withDay(day("2026-09-30")), RUNNING);
    }

    @Test
    void knowingOnlyAnEarlierDayKnowsNoLaterEvidence() {
        Claim claim = claim(BETTER, WHO5, toRise()).withEvidence(RIGHT.withDay(day("2026-06-30")));
        Alignment alignment = Alignment.of(delivering(mission(BETTER), feature("quiz", claim)))
                .asOf(day("2026-09-30"));

        assertThat(verb(alignment)).isEqualTo("moved");
        assertThat(verb(alignment.knowingOnly(day("2026-06-30")))).isEqualTo("moved");
        assertThat(verb(alignment.knowingOnly(day("2026-06-29")))).isEqualTo("is expected to move");
    }

    private static String verb(Alignment alignment) {
        return alignment.features().get(0).claims().get(0).verb();
    }

    @Test
    void evidenceAboutAnotherMetricCountsAsAHypothesis() {
        Evidence elsewhere = RIGHT.withOtherMetric(rising("sleep"));
        ClaimAssessment hoped = assessed(elsewhere);

        assertThat(hoped.grade()).isEqualTo(EvidenceGrade.HYPOTHESIS);
        assertThat(hoped.result()).isEqualTo(ClaimResult.NO_FINDING);
        assertThat(hoped.verb()).isEqualTo("is expected to move");
        assertThat(hoped.decisive()).isEmpty();
        decides(finding(EvidenceGrade.STATED, -2, -3, -1), elsewhere, finding(EvidenceGrade.STATED, -2, -3, -1));
    }

    @Test
    void evidenceThatNamesTheClaimsOwnMetricCounts() {
        decides(RIGHT.withOtherMetric(WHO5), RIGHT.withOtherMetric(WHO5));
    }

    @Test
    void aHypothesisNeverGetsWordsFromANumber() {
        assertThat(assessed(finding(EvidenceGrade.HYPOTHESIS, 2.1, 1.5, 2.7)).verb())
                .isEqualTo("is expected to move");
    }
}
