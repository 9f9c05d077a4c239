package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toHold;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import org.junit.jupiter.api.Test;
import org.missionled.contribution.Waterfall;
import org.missionled.measurement.Observations;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Target;

/** Does the plan add up? On the way from 52 to 60, a gap of 8, seen on 2026-06-30. */
class PlanTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static Claim landing(Effect effect, String day) {
        return claim(BETTER, WHO5, effect).withLanding(day(day));
    }

    private static Claim toCome(Effect effect) {
        return landing(effect, "2026-10-01");
    }

    private static Waterfall plan(Claim... claims) {
        Feature[] features = new Feature[claims.length];
        for (int i = 0; i < claims.length; i++) {
            features[i] = feature("feature-" + i, claims[i]);
        }
        return plan(Observations.none(), BETTER, features);
    }

    private static Waterfall plan(Observations observations, Goal goal, Feature... features) {
        return Alignment.of(delivering(mission(goal), features))
                .given(observations)
                .asOf(day("2026-06-30"))
                .measures()
                .get(0)
                .waterfall();
    }

    @Test
    void aRiseOf2point6For30PercentOfThePeopleCloses9point75PercentOfAGapOf8() {
        Waterfall plan = plan(toCome(toRiseBy(2.6)).withReach(0.3));

        assertThat(plan.gap()).isEqualTo(8);
        assertThat(plan.toCome().most()).isEqualTo(0.78, within(1e-12)); // 2.6 x 0.3
        assertThat(plan.toCome().most() / plan.gap()).isEqualTo(0.0975, within(1e-12));
        assertThat(plan.unplanned().least()).isEqualTo(7.22, within(1e-12)); // 8 - 0.78
    }

    @Test
    void whoeverIsReachedIsEverybodyWhereNothingIsSaid() {
        assertThat(plan(toCome(toRiseBy(2))).toCome().most()).isEqualTo(2);
    }

    @Test
    void effectsMayOverlapSoTheyReachFromTheLargestToTheSum() {
        Waterfall plan = plan(toCome(toRiseBy(2)), toCome(toRiseBy(0.5)), toCome(toRiseBy(1)));

        assertThat(plan.toCome().least()).isEqualTo(2);
        assertThat(plan.toCome().most()).isEqualTo(3.5);
        assertThat(plan.unplanned().least()).isEqualTo(4.5); // 8 - 3.5
        assertThat(plan.unplanned().most()).isEqualTo(6); // 8 - 2
    }

    @Test
    void whatHasMovedIsPartOfTheWay() {
        Waterfall plan =
                plan(observed("who-5").in("2026-06", 54.5).all(), BETTER, feature("quiz", toCome(toRiseBy(2))));

        assertThat(plan.moved()).hasValue(2.5);
        assertThat(plan.unplanned().least()).isEqualTo(3.5); // 8 - 2.5 - 2
    }

    @Test
    void whatMovedAwayMakesTheRestLonger() {
        Waterfall plan = plan(observed("who-5").in("2026-06", 51).all(), BETTER);

        assertThat(plan.moved()).hasValue(-1);
        assertThat(plan.unplanned().least()).isEqualTo(9);
    }

    @Test
    void whatIsNotObservedHasNotMovedAsFarAsThePlanKnows() {
        assertThat(plan().moved()).isEmpty();
        assertThat(plan().unplanned().most()).isEqualTo(8);
    }

    @Test
    void moreThanTheGapLeavesNothingUnplanned() {
        assertThat(plan(toCome(toRiseBy(9))).unplanned().most()).isZero();
        assertThat(plan(toCome(toRiseBy(9))).toCome().most()).isEqualTo(9);
    }

    @Test
    void noClaimReachesBeyondTheNaturalLimit() {
        ImpactMetric upTo61 = WHO5.withLimits(new Limits(0, 61));
        Goal goal = goal("feel-better", Measure.of(upTo61, from52To60()));
        Feature wild = feature("wild", claim(goal, upTo61, toRiseBy(50)).withLanding(day("2026-10-01")));

        // 61 - 52 = 9; with 54 observed 61 - 54 = 7 are left
        assertThat(plan(Observations.none(), goal, wild).toCome().least()).isEqualTo(9);
        assertThat(plan(observed("who-5").in("2026-06", 54).all(), goal, wild)
                        .toCome()
                        .most())
                .isEqualTo(7);
        assertThat(plan(observed("who-5").in("2026-06", 61).all(), goal, wild)
                        .toCome()
                        .most())
                .isZero();
    }

    @Test
    void claimsAgainstTheDirectionAreSubtractedAtBothEnds() {
        Waterfall plan = plan(toCome(toRiseBy(3)), toCome(toRiseBy(1)), toCome(toFallBy(2)));

        assertThat(plan.toCome().least()).isEqualTo(1); // 3 - 2
        assertThat(plan.toCome().most()).isEqualTo(2); // 3 + 1 - 2
        assertThat(plan(toCome(toFallBy(2))).unplanned().most()).isEqualTo(10); // 8 + 2
    }

    @Test
    void onlyWhatLandsAfterTheLastValueAndNotAfterTheDueDayIsToCome() {
        Observations june = observed("who-5").in("2026-06", 54).all(); // the mean of June counts on 2026-06-15

        assertThat(toComeAfter(june, "2026-06-15")).isZero();
        assertThat(toComeAfter(june, "2026-06-16")).isEqualTo(2); // landed, and no value shows it yet
        assertThat(toComeAfter(june, "2026-06-30")).isEqualTo(2);
        assertThat(toComeAfter(june, "2026-07-01")).isEqualTo(2);
        assertThat(toComeAfter(june, "2026-12-31")).isEqualTo(2);
        assertThat(toComeAfter(june, "2027-01-01")).isZero();
    }

    @Test
    void whatLandedBeforeTheBaselineIsInTheBaseline() {
        assertThat(toComeAfter(Observations.none(), "2026-01-01")).isZero();
        assertThat(toComeAfter(Observations.none(), "2026-01-02")).isEqualTo(2);
    }

    private static double toComeAfter(Observations seen, String landing) {
        return plan(seen, BETTER, feature("quiz", landing(toRiseBy(2), landing)))
                .toCome()
                .most();
    }

    @Test
    void whatNamesNoDayIsCountedAsUndatedAndNotAsClaimed() {
        Waterfall plan = plan(claim(BETTER, WHO5, toRiseBy(2)), claim(BETTER, WHO5, toRise()), toCome(toRiseBy(1)));

        assertThat(plan.undated()).isEqualTo(2);
        assertThat(plan.unsized()).isZero();
        assertThat(plan.toCome().most()).isEqualTo(1);
    }

    @Test
    void whatNamesNoSizeIsCountedAsUnsizedAndNotAsClaimed() {
        Waterfall plan = plan(toCome(toRise()), toCome(toRiseBy(1)), landing(toRise(), "2025-12-31"));

        assertThat(plan.unsized()).isOne();
        assertThat(plan.undated()).isZero();
        assertThat(plan.toCome().most()).isEqualTo(1);
    }

    @Test
    void toHoldIsASizeOfZero() {
        Waterfall plan = plan(toCome(toHold()));

        assertThat(plan.unsized()).isZero();
        assertThat(plan.toCome().most()).isZero();
    }

    @Test
    void percentIsOfTheBaseline() {
        Claim tenth = claim(BETTER, WHO5, new Effect(Effect.Movement.RISES, new Effect.InPercentOfBaseline(5)));

        assertThat(plan(tenth.withLanding(day("2026-10-01"))).toCome().most()).isEqualTo(2.6); // 5 % of 52
    }

    @Test
    void percentIsOfTheBaselineOfTheGoalThatTheClaimIsOn() {
        Goal other = goal("feel-safe", Measure.of(WHO5, target(100, "2026-01-01", Bound.atLeast(120), "2026-12-31")));
        Claim onOther = claim(other, WHO5, new Effect(Effect.Movement.RISES, new Effect.InPercentOfBaseline(5)))
                .withLanding(day("2026-10-01"));

        assertThat(plan(Observations.none(), BETTER, feature("quiz", onOther))
                        .toCome()
                        .most())
                .isEqualTo(5); // 5 % of 100
    }

    @Test
    void oneFeatureThatClaimsTheSameUnderTwoGoalsCountsOnce() {
        Goal safe = goal("feel-safe", Measure.of(WHO5, from52To60()));
        Feature both = feature(
                "quiz", toCome(toRiseBy(2)), claim(safe, WHO5, toRiseBy(3)).withLanding(day("2026-10-01")));

        assertThat(plan(Observations.none(), BETTER, both).toCome().most()).isEqualTo(3);
    }

    @Test
    void oneFeatureThatClaimsBothWaysHasBothCounted() {
        Goal safe = goal("feel-safe", Measure.of(WHO5, from52To60()));
        Feature both = feature(
                "quiz", toCome(toRiseBy(2)), claim(safe, WHO5, toFallBy(0.5)).withLanding(day("2026-10-01")));
        Feature harm = feature(
                "ads", toCome(toFallBy(0.5)), claim(safe, WHO5, toFallBy(3)).withLanding(day("2026-10-01")));

        assertThat(plan(Observations.none(), BETTER, both).toCome().most()).isEqualTo(1.5);
        assertThat(plan(Observations.none(), BETTER, harm).toCome().most()).isEqualTo(-3); // the worse of the two
    }

    @Test
    void onTheWayDownAFallCloses() {
        ImpactMetric minutes = falling("screen-time").withLimits(new Limits(0, 1440));
        Goal less = goal("less", Measure.of(minutes, target(30, "2026-01-01", Bound.atMost(20), "2026-12-31")));
        Feature pause = feature("pause", claim(less, minutes, toFallBy(4)).withLanding(day("2026-10-01")));
        Feature feed = feature("feed", claim(less, minutes, toRiseBy(1)).withLanding(day("2026-10-01")));
        Feature off = feature("off", claim(less, minutes, toFallBy(90)).withLanding(day("2026-10-01")));

        Waterfall plan = plan(observed("screen-time").in("2026-06", 28).all(), less, pause, feed);

        assertThat(plan.gap()).isEqualTo(10);
        assertThat(plan.moved()).hasValue(2);
        assertThat(plan.toCome().most()).isEqualTo(3); // 4 - 1
        assertThat(plan.unplanned().most()).isEqualTo(5); // 10 - 2 - 3
        assertThat(plan(Observations.none(), less, off).toCome().most()).isEqualTo(30); // 30 down to 0
    }

    @Test
    void claimsOnOtherMetricsAreNotCounted() {
        ImpactMetric other = rising("sleep");
        Goal both = BETTER.withMeasure(Measure.of(other, from52To60()));
        Feature sleep = feature("sleep", claim(both, other, toRiseBy(2)).withLanding(day("2026-10-01")));

        assertThat(plan(Observations.none(), both, sleep).toCome().most()).isZero();
    }

    @Test
    void withoutABaselineThereIsNoPlan() {
        Target noBaseline = target(Bound.atLeast(60), "2026-12-31");
        Waterfall unknown = plan(Observations.none(), goal("feel-better", Measure.of(WHO5, noBaseline)));

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.gap()).isNaN();
        assertThat(unknown.moved()).isEmpty();
        assertThat(plan().isKnown()).isTrue();
    }

    @Test
    void onceDueThereIsNothingLeftToPlan() {
        Alignment.Facts facts = Alignment.of(mission(BETTER));

        assertThat(facts.asOf(day("2026-12-31")).measures().get(0).waterfall().isKnown())
                .isTrue();
        assertThat(facts.asOf(day("2027-01-01")).measures().get(0).waterfall().isKnown())
                .isFalse();
    }
}
