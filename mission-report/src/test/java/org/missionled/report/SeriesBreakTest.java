package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.report.markdown.MarkdownRenderer;
import org.missionled.report.sample.Rendered;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.RuleSet;

/** Where a series breaks stands in both formats, with what that means for the verdict. */
class SeriesBreakTest {
    private static final MetricDeclaration WELLBEING =
            metric("who-5").measuring("Mean WHO-5 score").in("points").betterHigher();

    private static GoalDeclaration since(String baseline) {
        return goal("feel-better")
                .stating("Members feel better")
                .measuredBy(WELLBEING)
                .from(50)
                .on(baseline)
                .toAtLeast(60)
                .by("2026-12-31");
    }

    private static MissionDeclaration mission() {
        return productMission("wellness").stating("Be well");
    }

    private static String rendered(Renderer renderer, MissionDeclaration mission) {
        return Rendered.by(
                        renderer,
                        MissionReport.of(RuleSet.of(List.of())
                                .inspect(Alignment.of(mission.declare())
                                        .given(observations(observed(WELLBEING)
                                                .during("2026-03")
                                                .was(52)
                                                .during("2026-04")
                                                .was(55)
                                                .afterBreak()
                                                .during("2026-05")
                                                .was(56)))
                                        .asOf(LocalDate.of(2026, 6, 30)))))
                .replaceAll("\\s+", " ");
    }

    private static void says(MissionDeclaration mission, String sentence) {
        assertThat(rendered(new TextRenderer(), mission)).contains(sentence);
        assertThat(rendered(new MarkdownRenderer(), mission)).contains(sentence);
    }

    @Test
    void aBreakAfterTheBaselineTakesTheVerdict() {
        says(
                mission().pursuing(since("2025-12-31")),
                "Series break: values are counted differently since 2026-04-01. Those before and after cannot be"
                        + " compared, so there is no verdict until there is a baseline from after that day.");
        says(
                mission().guarding(WELLBEING).mayFallBy(2).from(52).on("2025-12-31"),
                "Series break: values are counted differently since 2026-04-01. Those before and after");
    }

    @Test
    void aBreakBeforeTheBaselineLeavesIt() {
        says(
                mission().pursuing(since("2026-04-01")),
                "Series break: values are counted differently since 2026-04-01. The baseline is from after that day too,"
                        + " so the verdict stands.");
    }

    @Test
    void aBoundAloneLooksAtTheLastValue() {
        says(
                mission().guarding(WELLBEING).atLeast(50),
                "Series break: values are counted differently since 2026-04-01. The verdict looks at the last value"
                        + " alone, so it stands.");
    }

    @Test
    void itIsAmongstTheInputsOfTheWorking() {
        says(mission().pursuing(since("2025-12-31")), "; counted differently since 2026-04-01.");
    }
}
