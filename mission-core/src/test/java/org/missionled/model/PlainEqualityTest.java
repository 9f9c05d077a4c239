package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Equality of the values that are not made of parts. */
class PlainEqualityTest {
    private static void allDiffer(Object... values) {
        for (Object one : values) {
            assertThat(List.of(values).stream().filter(one::equals))
                    .as("%s", one)
                    .hasSize(1);
        }
    }

    @Test
    void targetsDifferByBaselineBoundAndDay() {
        assertThat(from52To60()).isEqualTo(from52To60()).hasSameHashCodeAs(from52To60());
        allDiffer(
                from52To60(),
                target(Bound.atLeast(60), "2026-12-31"),
                target(53, "2026-01-01", Bound.atLeast(60), "2026-12-31"),
                target(52, "2026-01-02", Bound.atLeast(60), "2026-12-31"),
                target(52, "2026-01-01", Bound.atLeast(61), "2026-12-31"),
                target(62, "2026-01-01", Bound.atMost(60), "2026-12-31"),
                target(52, "2026-01-01", Bound.atLeast(60), "2026-12-30"));
    }

    @Test
    void measuresDifferByMetricAndTarget() {
        Measure measure = Measure.of(rising("who-5"), from52To60());

        assertThat(measure).isEqualTo(Measure.of(rising("who-5"), from52To60())).hasSameHashCodeAs(measure);
        allDiffer(measure, Measure.of(rising("who-5")), Measure.of(rising("sleep"), from52To60()));
    }

    @Test
    void findingsDifferByEffectUnitAndInterval() {
        Finding finding = Finding.of(2.1, Finding.Unit.UNITS);

        assertThat(finding).isEqualTo(Finding.of(2.1, Finding.Unit.UNITS)).hasSameHashCodeAs(finding);
        allDiffer(
                finding,
                Finding.of(2.2, Finding.Unit.UNITS),
                Finding.of(2.1, Finding.Unit.PERCENT_OF_CONTROL),
                finding.withInterval(new Interval(1.5, 2.7)),
                finding.withInterval(new Interval(1.5, 2.8)));
        assertThat(Finding.of(0.0, Finding.Unit.UNITS)).isEqualTo(Finding.of(-0.0, Finding.Unit.UNITS));
    }

    @Test
    void theTwoZerosAreOne() {
        assertThat(Bound.atLeast(-0.0)).isEqualTo(Bound.atLeast(0.0));
        assertThat(Baseline.of(-0.0, day("2026-01-01"))).isEqualTo(Baseline.of(0.0, day("2026-01-01")));
        assertThat(new Interval(-0.0, 1)).isEqualTo(new Interval(0.0, 1));
        assertThat(new Limits(-0.0, 1)).isEqualTo(new Limits(0.0, 1));
    }

    @Test
    void aPlaceIsNotPartOfAValue() {
        DeclarationSite here = new DeclarationSite("example.Flags", "<clinit>", "Flags.java", 7);
        DeclarationSite there = new DeclarationSite("example.Flags", "<clinit>", "Flags.java", 8);

        assertThat(Fault.of(WELLNESS, "wrong", here))
                .isEqualTo(Fault.of(WELLNESS, "wrong", there))
                .hasSameHashCodeAs(Fault.of(WELLNESS, "wrong", null))
                .isNotEqualTo(Fault.of(WELLNESS, "wrong too", here))
                .isNotEqualTo(Fault.of(ElementId.ofMission("fitness"), "wrong", here));
        assertThat(mission().withSites(Map.of(WELLNESS, here)))
                .isEqualTo(mission())
                .isEqualTo(mission().withSites(Map.of(WELLNESS, there)));
        assertThat(mission().withSites(Map.of(WELLNESS, here)).site(WELLNESS)).contains(here);
    }

    @Test
    void aSiteReadsLikeAStackFrame() {
        assertThat(new DeclarationSite("example.Flags", "<clinit>", "Flags.java", 7))
                .hasToString("example.Flags.<clinit>(Flags.java:7)");
        assertThat(new DeclarationSite("example.Flags", "<clinit>", "Unknown Source", 0))
                .hasToString("example.Flags.<clinit>(Unknown Source)");
    }
}
