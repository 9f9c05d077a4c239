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
import org.missionled.dsl.MetricDeclaration;
import org.missionled.report.sample.Rendered;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.RuleSet;

/** What observations say of themselves reaches the reader. */
class ObservedAsItIsTest {
    private static final MetricDeclaration WELLBEING = metric("who-5")
            .measuring("Mean WHO-5 score")
            .in("points")
            .betterHigher()
            .preferring("statistics office", "own survey");
    private static final MetricDeclaration STORIES =
            metric("stories").measuring("What members say").inWords().judgedOn("none", "some", "strong");

    private static final String REPORT = Rendered.by(
                    new TextRenderer(),
                    MissionReport.of(RuleSet.of(List.of())
                            .inspect(Alignment.of(productMission("wellness")
                                            .stating("Be well")
                                            .pursuing(goal("feel-better")
                                                    .stating("Members feel better")
                                                    .measuredBy(WELLBEING)
                                                    .from(50)
                                                    .on("2025-12-31")
                                                    .toAtLeast(60)
                                                    .by("2026-12-31")
                                                    .measuredBy(STORIES))
                                            .declare())
                                    .given(observations(
                                            observed(WELLBEING)
                                                    .during("2026-03")
                                                    .was(52)
                                                    .reportedBy("own survey")
                                                    .during("2026-03")
                                                    .was(54)
                                                    .reportedBy("statistics office")
                                                    .asked(1000)
                                                    .answered(412)
                                                    .provisional(),
                                            observed(STORIES)
                                                    .during("2026-03")
                                                    .said("I sleep better")
                                                    .judgedAs("some", "Ada Lovelace")))
                                    .asOf(LocalDate.of(2026, 6, 30)))))
            .replaceAll("\\s+", " ");

    @Test
    void theSourceThatCountsIsNamed() {
        assertThat(REPORT).contains("now 54 in 2026-03").contains("reported by statistics office");
    }

    @Test
    void whoJudgedTheWordsIsNamed() {
        assertThat(REPORT)
                .contains("[JUDGED] What members say Ada Lovelace judged what was said in 2026-03 to be \"some\","
                        + " since 2026-03-31.")
                .contains(
                        "Last, in 2026-03: \"I sleep better\", judged \"some\" by Ada Lovelace (from worst to best: none,"
                                + " some, strong).");
    }

    @Test
    void whatIsJudgedIsNeverWeighedAgainstNumbers() {
        assertThat(REPORT)
                .contains("judged \"some\" by Ada Lovelace \u2013 \u2013 2026-03-31")
                .contains("1 judged from words");
    }

    @Test
    void theWorkingShowsTheLevelsAndWhoJudged() {
        assertThat(REPORT)
                .contains("What members say (Members feel better): judged. words I sleep better; period 2026-03;"
                        + " known on 2026-03-31; level some; judged by Ada Lovelace; rubric, worst to best none, some,"
                        + " strong; from");
    }

    @Test
    void theWorkingShowsInputsFormulaThresholdsAndSource() {
        assertThat(REPORT)
                .contains(
                        "Progress = (observed - baseline) / (bound - baseline); time used = (counts on - baseline on)")
                .contains(
                        "Held against: on track from a pace of 0.95; behind from a pace of 0.6; too slow from a pace of"
                                + " 0; too early below a time used of 0.2. Source: Eurostat, Statistics Canada (progress"
                                + " measure), Open SDG.")
                .contains("baseline 50 points; baseline on 2025-12-31; bound 60 points; due 2026-12-31; observed 54"
                        + " points; period 2026-03; counts on 2026-03-16;");
    }

    @Test
    void aProvisionalValueIsSomethingWeDoNotKnow() {
        assertThat(REPORT)
                .contains("What these values will be once they are final")
                .contains("value of 2026-03 is provisional");
    }

    @Test
    void thoseWhoDidNotAnswerAreSomethingWeDoNotKnow() {
        assertThat(REPORT).contains("412 of 1000 answered (41 %) in the value of 2026-03");
    }
}
