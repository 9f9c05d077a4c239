package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.productMission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;
import org.missionled.rule.standard.StandardRules;

class WidthTest {
    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheTerminal(Sample sample) {
        fits(sample.report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "long words ", "\ud83d\ude00", "\u4f60", "e\u0301"})
    void norWithTenThousandCharactersEverywhere(String some) {
        fits(Saying.everywhere(some.repeat(10_000 / some.length())).report());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 60})
    void norWithAHighLadder(int missions) {
        Mission mission = productMission("m0").stating("The highest of all").declare();
        for (int at = 1; at <= missions; at++) {
            mission = productMission("m" + at)
                    .stating("One of many missions, one above the other")
                    .ladderingTo(mission)
                    .because("it is higher")
                    .declare();
        }
        fits(MissionReport.of(StandardRules.inspect(Alignment.of(mission).asOf(java.time.LocalDate.of(2026, 9, 30)))));
    }

    private static void fits(MissionReport report) {
        assertThat(TextLines.wrapped(Rendered.by(new TextRenderer(), report)))
                .hasSizeGreaterThan(20)
                .allMatch(line -> Columns.of(line) <= 100);
    }
}
