package org.missionled.html;

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
import org.missionled.report.MissionReport;
import org.missionled.rule.RuleSet;

/** What the view holds as a sentence stands on the page as it is, and what tells nothing does not stand there. */
class ToldAsItIsTest {
    private static final MetricDeclaration SHARE = metric("share")
            .measuring("Views by programs")
            .countingEach("view by a program")
            .outOf("view")
            .betterLower();
    private static final MetricDeclaration STORIES =
            metric("stories").measuring("What members say").inWords().judgedOn("none", "some", "strong");
    private static final MetricDeclaration SCORE =
            metric("score").measuring("Mean score").in("points").betterHigher();

    private static final String PAGE = Garden.page(
            new HtmlRenderer(),
            MissionReport.of(RuleSet.of(List.of())
                    .inspect(Alignment.of(productMission("open")
                                    .stating("Be open")
                                    .pursuing(goal("people")
                                            .stating("People read")
                                            .measuredBy(SHARE)
                                            .from(0.2)
                                            .on("2025-12-31")
                                            .toAtMost(0.15)
                                            .by("2026-12-31")
                                            .measuredBy(STORIES))
                                    .guarding(SCORE)
                                    .atLeast(50)
                                    .declare())
                            .given(observations(
                                    observed(SHARE)
                                            .during("2026-05")
                                            .counted(17e10)
                                            .outOf(1e12)
                                            .during("2026-06")
                                            .counted(16.36e10)
                                            .outOf(1e12),
                                    observed(STORIES)
                                            .during("2026-03")
                                            .said("I find it")
                                            .judgedAs("some", "Ada Lovelace"),
                                    observed(SCORE)
                                            .during("2026-04")
                                            .was(55)
                                            .afterBreak()
                                            .during("2026-05")
                                            .was(56)))
                            .asOf(LocalDate.of(2026, 7, 31)))));

    @Test
    void anIntervalThatReadsAsOneNumberIsNotTold() {
        assertThat(PAGE)
                .contains("16.36 % in 2026-06")
                .doesNotContain("16.36 to")
                .doesNotContain("95 % interval 16.36");
    }

    @Test
    void whoJudgedWordsIsSaidOnce() {
        assertThat(PAGE.replace("&quot;", "\"").replace("&#34;", "\""))
                .contains("judged \"some\" by Ada Lovelace")
                .doesNotContain("judged judged");
    }

    @Test
    void whereASeriesBreaksStandsWithTheVerdict() {
        assertThat(PAGE)
                .contains("Series break: values are counted differently since 2026-04-01. The verdict looks at the last"
                        + " value alone, so it stands.");
    }
}
