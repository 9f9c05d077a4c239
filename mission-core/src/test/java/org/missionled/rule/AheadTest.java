package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Measure;
import org.missionled.model.Refused;
import org.missionled.rule.standard.StandardRules;

class AheadTest {
    private static final Rule<Feature> OWNED = FeatureHasOwner.RULE;
    private static final Alignment FRESH = Alignment.of(delivering(
                    mission(goal("feel-better", Measure.of(rising("who-5").withFreshDays(45), from52To60()))),
                    feature("quiz")))
            .given(observed("who-5").in("2026-08", 54).all())
            .asOf(day("2026-09-30"));
    private static final Waiver UNTIL_OCTOBER = Waiver.of(OWNED, ElementId.parse("feature:wellness/quiz"))
            .because("the team is being founded")
            .allowedBy("head of product")
            .until("2026-10-31");
    private static final Inspection TODAY = RuleSet.of(List.of(OWNED, StandardRules.METRIC_IS_FRESH))
            .waiving(UNTIL_OCTOBER)
            .inspect(FRESH);

    @Test
    void whatTurnsRedIsToldWithTheFirstDayOnWhichItIs() {
        assertThat(TODAY.violations()).isEmpty();
        assertThat(TODAY.lookingAhead(90))
                .extracting(ahead -> ahead.day() + " " + ahead.violation().key())
                .containsExactly(
                        "2026-10-16 metric.stale metric:wellness/who-5", // 2026-08-31 and 45 days
                        "2026-11-01 team.feature.owner feature:wellness/quiz",
                        "2026-11-01 waiver.expired feature:wellness/quiz team.feature.owner");
    }

    @Test
    void whatLiesBeyondIsNotTold() {
        assertThat(TODAY.lookingAhead(15)).isEmpty();
        assertThat(TODAY.lookingAhead(16)).hasSize(1);
    }

    @Test
    void thereMustBeADayToLookAhead() {
        assertThatThrownBy(() -> TODAY.lookingAhead(0))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid number of days to look ahead: 0 (at least 1, such as 90)");
    }
}
