package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undirected;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observations;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;

/** The triple: guardrails broken, the worst that is known and whose it is, and how much is not known. */
class RollUpTest {
    private static final Target TO_100 = target(0, "2026-01-01", Bound.atLeast(100), "2027-01-01");
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep").withFreshDays(45);
    private static final ImpactMetric VISITS = undirected("visits");
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal BETTER =
            goal("feel-better", Measure.of(WHO5, TO_100), Measure.of(SLEEP, TO_100), Measure.of(VISITS, TO_100));

    private static Observations halfway(String metric, double value) {
        return observed(metric).in("2026-06-01", 1).in("2026-07-01", value).all();
    }

    @Test
    void namesTheWorstKnownMeasureAndCountsTheRest() {
        RollUp rollUp = Alignment.of(mission(BETTER))
                .given(halfway("who-5", 50)) // on track
                .given(halfway("sleep", 40)) // behind
                .asOf(day("2026-07-15"))
                .rollUp();

        assertThat(rollUp.worst()).map(worst -> worst.metric().id().name()).contains("sleep");
        assertThat(rollUp.worstVerdict()).contains(Verdict.BEHIND);
        assertThat(rollUp.counts())
                .isEqualTo(Map.of(Verdict.BEHIND, 1, Verdict.ON_TRACK, 1, Verdict.NOT_ASSESSABLE, 1));
        assertThat(rollUp.known()).isEqualTo(2);
        assertThat(rollUp.unknown()).isOne();
        assertThat(rollUp.breached()).isEmpty();
    }

    @Test
    void countsStandFromTheWorstVerdictToTheUnknown() {
        assertThat(Alignment.of(mission(BETTER))
                        .given(halfway("who-5", 50))
                        .given(halfway("sleep", 40))
                        .asOf(day("2026-07-15"))
                        .rollUp()
                        .counts()
                        .keySet())
                .containsExactly(Verdict.BEHIND, Verdict.ON_TRACK, Verdict.NOT_ASSESSABLE);
    }

    @Test
    void aStaleMeasureStillCountsWithWhatWasLastKnown() {
        RollUp rollUp = Alignment.of(mission(BETTER))
                .given(halfway("who-5", 50))
                .given(halfway("sleep", -5)) // moving away, stale after 2026-08-15
                .asOf(day("2026-09-30"))
                .rollUp();

        assertThat(rollUp.worst()).map(worst -> worst.metric().id().name()).contains("sleep");
        assertThat(rollUp.worst().orElseThrow().verdict()).isEqualTo(Verdict.STALE);
        assertThat(rollUp.worstVerdict()).contains(Verdict.MOVING_AWAY);
        assertThat(rollUp.counts()).containsEntry(Verdict.STALE, 1).doesNotContainKey(Verdict.MOVING_AWAY);
    }

    @Test
    void ofEqualsTheFirstDeclaredIsNamed() {
        RollUp rollUp = Alignment.of(mission(BETTER))
                .given(halfway("sleep", 40))
                .given(halfway("who-5", 40))
                .asOf(day("2026-07-15"))
                .rollUp();

        assertThat(rollUp.worst()).map(worst -> worst.metric().id().name()).contains("who-5");
    }

    @Test
    void whereNothingIsKnownNothingIsTheWorst() {
        RollUp nothing = Alignment.of(mission(BETTER)).asOf(day("2026-07-15")).rollUp();

        assertThat(nothing.worst()).isEmpty();
        assertThat(nothing.worstVerdict()).isEmpty();
        assertThat(nothing.known()).isZero();
        assertThat(nothing.unknown()).isEqualTo(3);
    }

    @Test
    void aBrokenGuardrailStandsApartFromTheWorstMeasure() {
        RollUp rollUp = Alignment.of(mission(BETTER).withGuardrail(new Guardrail(MINUTES, Bound.atMost(45))))
                .given(halfway("who-5", 100)) // reached
                .given(halfway("screen-time", 50))
                .asOf(day("2026-07-15"))
                .rollUp();

        assertThat(rollUp.breached()).hasSize(1);
        assertThat(rollUp.worstVerdict()).contains(Verdict.REACHED);
        assertThat(rollUp.counts()).containsEntry(Verdict.BREACHED, 1);
        assertThat(rollUp.counts().keySet()).startsWith(Verdict.BREACHED);
    }

    @Test
    void aBreachThatWentStaleIsStillABreach() {
        Alignment.Facts facts = Alignment.of(mission(BETTER).withGuardrail(new Guardrail(MINUTES, Bound.atMost(45))))
                .given(halfway("screen-time", 50));

        assertThat(facts.asOf(day("2027-12-31")).rollUp().breached()).hasSize(1);
        assertThat(facts.asOf(day("2027-12-31")).rollUp().counts()).containsEntry(Verdict.STALE, 1);
    }

    @Test
    void aHeldGuardrailIsKnownAndNotTheWorst() {
        RollUp rollUp = Alignment.of(mission().withGuardrail(new Guardrail(MINUTES, Bound.atMost(45))))
                .given(halfway("screen-time", 40))
                .asOf(day("2026-07-15"))
                .rollUp();

        assertThat(rollUp.worst()).isEmpty();
        assertThat(rollUp.known()).isOne();
        assertThat(rollUp.counts()).isEqualTo(Map.of(Verdict.HELD, 1));
    }

    @Test
    void aGoalCountsItsMeasuresAndTheGuardrailsOfTheFeaturesThatServeIt() {
        Goal other = goal("sleep-better", Measure.of(SLEEP, TO_100));
        Guardrail minutes = new Guardrail(MINUTES, Bound.atMost(45));
        Alignment alignment = Alignment.of(delivering(
                        mission(BETTER, other).withGuardrail(new Guardrail(MINUTES, Bound.atMost(49))),
                        feature("feed", claim(BETTER, WHO5, toRise())).withGuardrail(minutes),
                        feature("dark-mode").withGuardrail(minutes)))
                .given(halfway("screen-time", 50))
                .asOf(day("2026-07-15"));

        List<GoalAssessment> goals = alignment.goals();
        assertThat(goals.get(0).rollUp().breached())
                .extracting(breached -> breached.guarded().local())
                .containsExactly("feature:feed");
        assertThat(goals.get(0).servedBy())
                .extracting(feature -> feature.id().name())
                .containsExactly("feed");
        assertThat(goals.get(1).rollUp().breached()).isEmpty();
        assertThat(goals.get(0).isServed()).isTrue();
        assertThat(goals.get(1).servedBy()).isEmpty();
        assertThat(goals.get(1).isServed()).isFalse();
        assertThat(alignment.rollUp().breached()).hasSize(3);
    }
}
