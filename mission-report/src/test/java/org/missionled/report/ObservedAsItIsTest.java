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
        assertThat(REPORT).contains("\"I sleep better\", judged \"some\" by Ada Lovelace");
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
