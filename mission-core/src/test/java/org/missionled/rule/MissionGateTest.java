package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Affirmation;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.Feature;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Problem;
import org.missionled.model.Review;
import org.missionled.model.Rhythm;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;
import org.missionled.rule.standard.StandardRules;

/** What a gate asks of the mission, so that no feature goes on without it. */
class MissionGateTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal OTHER = goal("sleep-better", Measure.of(WHO5, from52To60()));
    private static final Feature QUIZ = feature("quiz", claim(BETTER, WHO5, toRise()));

    private static List<String> missing(Gate gate, Mission mission) {
        return StandardRules.inspect(Alignment.of(delivering(mission, QUIZ)).asOf(day("2026-09-30")))
                .gate(gate)
                .answers()
                .get(0)
                .missing()
                .stream()
                .map(missing -> missing.rule().id().text())
                .toList();
    }

    private static Mission involving(Stakeholder stakeholder) {
        return mission(BETTER, OTHER).withStakeholder(stakeholder);
    }

    private static Stakeholder board(Affirmation... affirmations) {
        Stakeholder board = Stakeholder.of("board", List.of(StakeholderRole.DECIDES));
        for (Affirmation affirmation : affirmations) {
            board = board.withAffirmation(affirmation);
        }
        return board;
    }

    private static Mission steered(Stewardship stewardship) {
        return mission(BETTER).withStewardship(stewardship);
    }

    @Test
    void beforeDevelopmentThereIsAProblem() {
        Mission bare = mission(BETTER);
        Mission facing =
                bare.withPurpose(bare.purpose().withProblem(Problem.of("Many feel unwell", "people in the city")));

        assertThat(missing(Gate.DISCOVERY, bare)).doesNotContain("mission.problem.missing");
        assertThat(missing(Gate.DEVELOPMENT, bare)).contains("mission.problem.missing");
        assertThat(missing(Gate.DEVELOPMENT, facing)).doesNotContain("mission.problem.missing");
    }

    @Test
    void beforeLaunchWhoDecidesIsNamedAndAgreed() {
        assertThat(missing(Gate.DEVELOPMENT, mission(BETTER))).doesNotContain("stakeholder.missing");
        assertThat(missing(Gate.LAUNCH, mission(BETTER))).contains("stakeholder.missing");
        assertThat(missing(Gate.LAUNCH, involving(board())))
                .contains("stakeholder.unaffirmed")
                .doesNotContain("stakeholder.missing");
        assertThat(missing(Gate.LAUNCH, involving(board(Affirmation.of(BETTER.id(), day("2026-09-01"))))))
                .doesNotContain("stakeholder.unaffirmed", "affirmation.suspect");
    }

    @Test
    void beforeLaunchWhoeverMayBeHarmedWasHeard() {
        Stakeholder carers = Stakeholder.of("carers", List.of(StakeholderRole.MAY_BE_HARMED));

        assertThat(missing(Gate.LAUNCH, involving(carers))).contains("stakeholder.harmed.unheard");
        assertThat(missing(
                        Gate.LAUNCH, involving(carers.withAffirmation(Affirmation.of(BETTER.id(), day("2026-09-01"))))))
                .doesNotContain("stakeholder.harmed.unheard");
    }

    @Test
    void beforeLaunchWhatWasAgreedOfItsGoalStillMeansTheSame() {
        Fingerprint other = Fingerprint.of(mission(BETTER));

        assertThat(missing(
                        Gate.LAUNCH,
                        involving(board(
                                Affirmation.of(BETTER.id(), day("2026-09-01")).withWording(other)))))
                .contains("affirmation.suspect");
        assertThat(missing(
                        Gate.LAUNCH,
                        involving(board(
                                Affirmation.of(OTHER.id(), day("2026-09-01")).withWording(other)))))
                .as("of a goal that it does not serve")
                .doesNotContain("affirmation.suspect");
    }

    @Test
    void laterTheMissionIsReviewedAndEachReviewDecides() {
        Stewardship quarterly = Stewardship.NONE.withCadence(new Stewardship.Cadence(3, Rhythm.MONTH));
        Stewardship reviewed = quarterly.withReview(Review.on(day("2026-08-01")));

        assertThat(missing(Gate.LAUNCH, mission(BETTER))).doesNotContain("mission.review.unplanned");
        assertThat(missing(Gate.ITERATION, mission(BETTER))).contains("mission.review.unplanned");
        assertThat(missing(Gate.ITERATION, steered(quarterly))).contains("mission.review.overdue");
        assertThat(missing(Gate.ITERATION, steered(reviewed)))
                .contains("review.without-decision")
                .doesNotContain("mission.review.overdue", "mission.review.unplanned");
        assertThat(missing(
                        Gate.ITERATION,
                        steered(reviewed.withDecision(
                                Decision.of(Choice.KEEP, mission(BETTER).id(), "it goes well", day("2026-08-02"))))))
                .doesNotContain("review.without-decision");
    }

    @Test
    void whatTheMissionLacksIsToldOfTheMission() {
        assertThat(StandardRules.inspect(
                                Alignment.of(delivering(mission(BETTER), QUIZ)).asOf(day("2026-09-30")))
                        .gate(Gate.DEVELOPMENT)
                        .answers()
                        .get(0)
                        .missing())
                .extracting(missing -> missing.statement().toString())
                .contains("mission:wellness says nothing of the problem it is there to change")
                .contains("came from no research up to 2026-09-30");
    }
}
