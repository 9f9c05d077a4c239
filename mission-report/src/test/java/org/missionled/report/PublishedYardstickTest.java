package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.dsl.ObservationDeclaration;
import org.missionled.model.Yardstick;
import org.missionled.report.sample.Rendered;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.RuleSet;

/**
 * What is told of a published measure of progress, of compound pace, and of indices with colours or without a value.
 */
class PublishedYardstickTest {
    private static final MetricDeclaration POVERTY = metric("poverty")
            .measuring("People in poverty")
            .inPercent()
            .betterLower()
            .atPeriodEnd();
    private static final MetricDeclaration SCHOOL =
            metric("school").measuring("Years at school").in("years").betterHigher();

    private static MissionDeclaration mission() {
        return productMission("wellness").stating("Be well");
    }

    private static String report(MissionDeclaration mission, ObservationDeclaration... observed) {
        return Rendered.by(
                        new TextRenderer(),
                        MissionReport.of(RuleSet.of(List.of())
                                .inspect(Alignment.of(mission.declare())
                                        .given(observations(observed))
                                        .asOf(LocalDate.of(2024, 6, 30)))))
                .replaceAll("\\s+", " ");
    }

    private static MissionDeclaration judgedBy(Yardstick yardstick) {
        return mission()
                .pursuing(goal("no-poverty")
                        .stating("Nobody is poor")
                        .measuredBy(POVERTY)
                        .from(14.5)
                        .on("2015-12-31")
                        .toAtMost(7.25)
                        .by("2030-12-31")
                        .judgedBy(yardstick));
    }

    private static ObservationDeclaration poverty() {
        return observed(POVERTY).during("2022").was(11).during("2023").was(10.4);
    }

    @Test
    void theProgressMeasureShowsItsStatusAndItsScore() { // indicator 1.1.1: value 0.901, moderate
        assertThat(report(judgedBy(Yardstick.statisticsCanada()), poverty()))
                .contains("compound pace 0.90.")
                .contains("Statistics Canada's progress measure: moderate progress, score 2.151 of -5 to 5.");
    }

    @Test
    void compoundPaceSaysWhichGrowthIsNeededFromHere() {
        assertThat(report(judgedBy(Yardstick.compound()), poverty()))
                .contains("Needed from here: pace 1.11, a fall of 5.024 % a year.");
    }

    @Test
    void anIndexOfTheWeakestTwoShowsItsColour() {
        assertThat(report(
                        mission()
                                .indexing(index("weak")
                                        .stating("The weakest two")
                                        .averagingTheWeakestTwo(
                                                part(SCHOOL)
                                                        .worst(0)
                                                        .red(10)
                                                        .green(20)
                                                        .best(40),
                                                part(POVERTY)
                                                        .worst(100)
                                                        .red(20)
                                                        .green(10)
                                                        .best(0))),
                        observed(SCHOOL).during("2023").was(36),
                        poverty()))
                // school 2 + 16 / 20 = 2.8, poverty 1 + 9.6 / 10 = 1.96: the mean is 2.38
                .contains("2.38, yellow.")
                .contains("2.8, green")
                .contains("1.96, yellow")
                .contains("green needs both green, red needs both red")
                .contains("Held against: orange from 1; yellow from 1.5; green from 2.");
    }

    @Test
    void anIndexWithoutAValueIsSomethingWeDoNotKnow() {
        assertThat(report(mission()
                        .indexing(index("rank")
                                .stating("Where we stand")
                                .averaging(part(SCHOOL).standardised()))))
                .contains("Where we stand: no value of Years at school, and so none of the index");
    }
}
