package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.Rhythm.QUARTER;

import org.junit.jupiter.api.Test;
import org.missionled.model.Accumulation;
import org.missionled.model.CollectionMethod;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.MetricLevel;
import org.missionled.model.Mission;
import org.missionled.model.Timing;
import org.missionled.model.ValueKind;

/** Each word about a metric is found again in the model. */
class MetricWordsTest {
    private static ImpactMetric told(MetricDeclaration metric) {
        Mission mission = Wellness.mission()
                .pursuing(goal("g").stating("x").measuredBy(metric))
                .declare();
        assertThat(mission.faults()).isEmpty();
        return mission.metrics().get(0);
    }

    private static ImpactMetric plain() {
        return told(metric("m").measuring("x").in("points").betterHigher());
    }

    @Test
    void idIsQualifiedByTheMission() {
        assertThat(plain().id()).hasToString("metric:wellness/m");
    }

    @Test
    void measuring() {
        assertThat(told(metric("m").measuring("Mean WHO-5 score").in("points").betterHigher())
                        .meaning())
                .isEqualTo("Mean WHO-5 score");
    }

    @Test
    void inAUnit() {
        assertThat(plain().kind()).isEqualTo(new ValueKind.Quantity("points"));
    }

    @Test
    void inPercent() {
        assertThat(told(metric("m").measuring("x").inPercent().betterHigher()).kind())
                .isEqualTo(new ValueKind.Percentage());
    }

    @Test
    void countingEachOutOf() {
        assertThat(told(metric("m")
                                .measuring("x")
                                .countingEach("missed session")
                                .outOf("booked session")
                                .betterLower())
                        .kind())
                .isEqualTo(new ValueKind.Ratio("missed session", "booked session"));
    }

    @Test
    void inWordsHasNoDirection() {
        ImpactMetric told = told(metric("m").measuring("x").inWords());
        assertThat(told.kind()).isEqualTo(new ValueKind.Qualitative());
        assertThat(told.direction()).isEqualTo(new Direction.Undeclared());
    }

    @Test
    void directions() {
        var points = metric("m").measuring("x").in("points");
        assertThat(told(points.betterHigher()).direction()).isEqualTo(new Direction.Rises());
        assertThat(told(points.betterLower()).direction()).isEqualTo(new Direction.Falls());
        assertThat(told(points.betterWithin(7, 9)).direction()).isEqualTo(new Direction.StaysWithin(7, 9));
        assertThat(told(points.directionUndeclared()).direction()).isEqualTo(new Direction.Undeclared());
    }

    @Test
    void amongstMayBeSaidSeveralTimes() {
        assertThat(told(Wellness.WELLBEING.amongst("members").amongst("their families"))
                        .beneficiaries())
                .containsExactly("members", "their families");
    }

    @Test
    void every() {
        assertThat(told(Wellness.WELLBEING.every(QUARTER)).rhythm()).contains(QUARTER);
        assertThat(plain().rhythm()).isEmpty();
    }

    @Test
    void averagedAndSummedOver() {
        assertThat(told(Wellness.WELLBEING.averagedOver(12, MONTH)).accumulation())
                .isEqualTo(Accumulation.mean(12, MONTH));
        assertThat(told(Wellness.WELLBEING.summedOver(4, QUARTER)).accumulation())
                .isEqualTo(Accumulation.sum(4, QUARTER));
        assertThat(plain().accumulation()).isEqualTo(Accumulation.latest());
    }

    @Test
    void atPeriodEnd() {
        assertThat(told(Wellness.WELLBEING.atPeriodEnd()).timing()).isEqualTo(Timing.END_OF_PERIOD);
        assertThat(plain().timing()).isEqualTo(Timing.OVER_THE_PERIOD);
    }

    @Test
    void staleAfterDays() {
        assertThat(told(Wellness.WELLBEING.staleAfterDays(45)).freshDays()).hasValue(45);
        assertThat(plain().freshDays()).isEmpty();
    }

    @Test
    void limitedTo() {
        assertThat(told(Wellness.WELLBEING.limitedTo(0, 100)).limits()).isEqualTo(new Limits(0, 100));
        assertThat(plain().limits()).isEqualTo(Limits.NONE);
        assertThat(told(Wellness.NO_SHOWS).limits()).isEqualTo(new Limits(0, 1));
    }

    @Test
    void asLevel() {
        assertThat(told(Wellness.WELLBEING.asLevel(MetricLevel.IMPACT)).level()).contains(MetricLevel.IMPACT);
        assertThat(plain().level()).isEmpty();
    }

    @Test
    void collectedBy() {
        assertThat(told(Wellness.WELLBEING.collectedBy(CollectionMethod.INTERVIEW))
                        .collection())
                .contains(CollectionMethod.INTERVIEW);
        assertThat(plain().collection()).isEmpty();
    }

    @Test
    void definedAt() {
        assertThat(told(Wellness.WELLBEING.definedAt("dbt:metric.no_show")).definition())
                .contains("dbt:metric.no_show");
        assertThat(plain().definition()).isEmpty();
    }

    @Test
    void ownedBy() {
        assertThat(told(Wellness.WELLBEING.ownedBy("habits")).owner()).contains("habits");
        assertThat(plain().owner()).isEmpty();
    }

    @Test
    void hostileTextIsKeptAsItIs() {
        String hostile = "<script>alert(1)</script> | `x` \u202Etxt =1+1 " + "\u0000" + "y".repeat(10_000);
        assertThat(told(Wellness.WELLBEING.ownedBy(hostile)).owner()).contains(hostile);
    }
}
