package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.HEALTHY_CITY;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Wellness.mission;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.statement;
import static org.missionled.model.Rhythm.MONTH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.model.Affirmation;
import org.missionled.model.Choice;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.Fingerprint;
import org.missionled.model.Mission;
import org.missionled.model.Problem;
import org.missionled.model.Review;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;

class GovernanceWordsTest {
    private static final FeatureDeclaration QUIZ = feature("quiz")
            .doing("Ask about sleep")
            .serving(FEEL_BETTER)
            .expecting(WELLBEING)
            .toRise();

    @Test
    void aProblemHurtsPeopleWhoAreUnderserved() {
        Mission mission = mission()
                .facing(problem("Nobody asks how they are")
                        .hurting("people who live alone", 41_000)
                        .underservedBecause("clinics are paid by the visit")
                        .backedBy(statement("census of 2024", "all households")))
                .envisioning("A city in which nobody is alone")
                .until("2030-12-31")
                .declare();

        assertThat(mission.faults()).isEmpty();
        Problem problem = mission.purpose().problem().orElseThrow();
        assertThat(problem.people()).isEqualTo("people who live alone");
        assertThat(problem.number()).hasValue(41_000);
        assertThat(problem.underservedBecause()).contains("clinics are paid by the visit");
        assertThat(problem.evidence()).hasSize(1);
        assertThat(mission.purpose().vision()).contains("A city in which nobody is alone");
        assertThat(mission.purpose().horizon()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void stakeholdersAgreeToAnythingOfTheMissionAndToTheOneAbove() {
        Mission mission = mission()
                .ladderingTo(HEALTHY_CITY)
                .because("x")
                .pursuing(FEEL_BETTER)
                .delivering(QUIZ)
                .involving(stakeholder("city-council")
                        .who(StakeholderRole.DECIDES, StakeholderRole.FUNDS)
                        .affirming(FEEL_BETTER)
                        .on("2026-07-01")
                        .worded("3f2a91-0c77d2")
                        .affirming(WELLBEING)
                        .on("2026-07-02")
                        .affirming(QUIZ)
                        .on("2026-07-03")
                        .affirmingTheMission()
                        .on("2026-07-04")
                        .affirmingAbove(HEALTHY_CITY)
                        .on("2026-07-05"))
                .declare();

        assertThat(mission.faults()).isEmpty();
        Stakeholder council = mission.stakeholders().get(0);
        assertThat(council.title()).isEqualTo("City council");
        assertThat(council.roles()).containsExactly(StakeholderRole.DECIDES, StakeholderRole.FUNDS);
        assertThat(council.affirmations())
                .extracting(Affirmation::element)
                .extracting(ElementId::local)
                .containsExactly(
                        "goal:feel-better", "metric:who-5", "feature:quiz", "mission:wellness", "mission:healthy-city");
        assertThat(council.affirmations().get(0).wording()).contains(Fingerprint.parse("3f2a91-0c77d2"));
        assertThat(council.affirmations().get(1).wording()).isEmpty();
    }

    @Test
    void reviewsTeachAndTheLastOneCounts() {
        Mission mission = mission()
                .reviewedEvery(3, MONTH)
                .reviewedOn("2026-06-30")
                .learning("people stop answering")
                .learning("and start again in autumn")
                .reviewedOn("2026-03-31")
                .declare();

        assertThat(mission.reviewedOn()).contains(LocalDate.of(2026, 6, 30));
        assertThat(mission.stewardship().reviews()).extracting(Review::learnt).anyMatch(learnt -> learnt.size() == 2);
        assertThat(mission.stewardship().nextReview(LocalDate.of(2026, 9, 1))).contains(LocalDate.of(2026, 9, 30));
        assertThat(mission.stewardship().nextReview(LocalDate.of(2026, 4, 1))).contains(LocalDate.of(2026, 6, 30));
        assertThat(mission.stewardship().nextReview(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void decisionsAreAboutAnyElementAndFeaturesMayBeDeliveredLater() {
        Mission mission = mission()
                .pursuing(FEEL_BETTER)
                .deciding(decision(Choice.SCALE)
                        .about(QUIZ)
                        .because("it works")
                        .on("2026-07-01")
                        .ratherThan("ask once a week")
                        .givingUp("fewer answers")
                        .takenBy("habits team")
                        .escalatedTo("executive board"))
                .deciding(decision(Choice.KEEP)
                        .aboutTheMission()
                        .because("it holds")
                        .on("2026-07-01"))
                .delivering(QUIZ)
                .declare();

        assertThat(mission.faults()).isEmpty();
        Decision scale = mission.stewardship().decisions().get(0);
        assertThat(scale).hasToString("SCALE feature:wellness/quiz on 2026-07-01");
        assertThat(scale.alternatives()).containsExactly("ask once a week");
        assertThat(scale.tradeOff()).contains("fewer answers");
        assertThat(scale.takenBy()).contains("habits team");
        assertThat(scale.escalatedTo()).contains("executive board");
        assertThat(mission.stewardship().decisions().get(1).element()).isEqualTo(mission.id());
    }

    @Test
    void commitmentsAreDueAndKept() {
        Commitment promise = mission()
                .committedTo(commitment("two-counsellors")
                        .to("hire two more counsellors")
                        .ownedBy("chief executive")
                        .by("2026-12-31")
                        .keptOn("2027-01-15"))
                .declare()
                .stewardship()
                .commitments()
                .get(0);

        assertThat(promise.owner()).isEqualTo("chief executive");
        assertThat(promise.isOverdueOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(promise.isOverdueOn(LocalDate.of(2027, 1, 14))).isTrue();
        assertThat(promise.isOverdueOn(LocalDate.of(2027, 1, 15))).isFalse();
    }

    @Test
    void idsHaveAPast() {
        Mission mission = mission()
                .pursuing(FEEL_BETTER)
                .retiring("goal:be-fit", "feature:feed")
                .renaming(FEEL_BETTER)
                .from("feel-good")
                .declare();

        assertThat(mission.stewardship().past().retired())
                .extracting(ElementId::local)
                .containsExactly("goal:be-fit", "feature:feed");
        assertThat(mission.stewardship().past().forbids(ElementId.parse("goal:wellness/feel-good")))
                .contains("was the id of goal:feel-better");
        assertThat(mission.stewardship().past().forbids(ElementId.parse("goal:wellness/feel-better")))
                .isEmpty();
    }

    @Test
    void aGoalMayBeProposed() {
        assertThat(mission()
                        .pursuing(FEEL_BETTER.proposed())
                        .declare()
                        .goals()
                        .get(0)
                        .isProposed())
                .isTrue();
    }
}
