package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.sustainingGoal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.ElementId;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Target;

/** Each word about a goal is found again in the model. */
class GoalWordsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static Goal told(GoalDeclaration goal) {
        Mission mission = Wellness.mission().pursuing(goal).declare();
        assertThat(mission.faults()).isEmpty();
        return mission.goals().get(0);
    }

    private static Target target(GoalDeclaration goal) {
        return told(goal).measures().get(0).target().orElseThrow();
    }

    @Test
    void aPurposeGoal() {
        Goal goal = told(goal("g").stating("Members feel better").measuredBy(WELLBEING));
        assertThat(goal.id()).hasToString("goal:wellness/g");
        assertThat(goal.kind()).isEqualTo(GoalKind.PURPOSE);
        assertThat(goal.statement()).isEqualTo("Members feel better");
        assertThat(goal.inServiceOf()).isEmpty();
        assertThat(goal.owner()).isEmpty();
    }

    @Test
    void aSustainingGoalInServiceOfSeveral() {
        GoalDeclaration belong = goal("belong").stating("x").measuredBy(WELLBEING);
        Mission mission = Wellness.mission()
                .pursuing(FEEL_BETTER, belong)
                .sustainedBy(sustainingGoal("pay")
                        .stating("Donations cover the cost")
                        .inServiceOf(FEEL_BETTER, belong)
                        .measuredBy(NO_SHOWS))
                .declare();

        Goal sustaining = mission.goals().get(2);
        assertThat(mission.faults()).isEmpty();
        assertThat(sustaining.kind()).isEqualTo(GoalKind.SUSTAINING);
        assertThat(sustaining.statement()).isEqualTo("Donations cover the cost");
        assertThat(sustaining.inServiceOf())
                .extracting(ElementId::toString)
                .containsExactly("goal:wellness/feel-better", "goal:wellness/belong");
    }

    @Test
    void severalMetricsKeepTheirOrderAndTheirTargets() {
        Goal goal = told(goal("g")
                .stating("x")
                .measuredBy(NO_SHOWS)
                .measuredBy(WELLBEING)
                .toAtLeast(60)
                .by("2026-12-31"));
        assertThat(goal.measures())
                .extracting(Measure::toString)
                .containsExactly("metric:wellness/no-shows", "metric:wellness/who-5 to 60 by 2026-12-31");
    }

    @Test
    void aTargetFromABaseline() {
        assertThat(target(goal("g")
                        .stating("x")
                        .measuredBy(WELLBEING)
                        .from(52)
                        .on("2026-01-01")
                        .toAtLeast(60)
                        .by("2026-12-31")))
                .isEqualTo(Target.from(Baseline.of(52, LocalDate.of(2026, 1, 1)), Bound.atLeast(60), DUE));
    }

    @Test
    void aTargetDownFromABaseline() {
        assertThat(target(goal("g")
                        .stating("x")
                        .measuredBy(NO_SHOWS)
                        .from(0.08)
                        .on("2026-01-01")
                        .toAtMost(0.05)
                        .by("2026-12-31")))
                .isEqualTo(Target.from(Baseline.of(0.08, LocalDate.of(2026, 1, 1)), Bound.atMost(0.05), DUE));
    }

    @Test
    void targetsWithoutABaseline() {
        assertThat(target(goal("g")
                        .stating("x")
                        .measuredBy(WELLBEING)
                        .toAtLeast(60)
                        .by("2026-12-31")))
                .isEqualTo(Target.of(Bound.atLeast(60), DUE));
        assertThat(target(goal("g")
                        .stating("x")
                        .measuredBy(NO_SHOWS)
                        .toAtMost(0.05)
                        .by("2026-12-31")))
                .isEqualTo(Target.of(Bound.atMost(0.05), DUE));
    }

    @Test
    void aBaselineOfZeroIsABaseline() {
        assertThat(target(goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(0)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2026-12-31"))
                        .baseline())
                .contains(Baseline.of(0, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void ownedByBeforeAndAfterAMetric() {
        assertThat(told(goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .ownedBy("care")
                                .measuredBy(NO_SHOWS))
                        .owner())
                .contains("care");
        assertThat(told(goal("g").stating("x").measuredBy(WELLBEING).ownedBy("care"))
                        .owner())
                .contains("care");
    }
}
