package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.Words;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Segment;
import org.missionled.model.Mission;
import org.missionled.report.markdown.MarkdownRenderer;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.standard.StandardRules;

/** What a reader sees of groups, and what nobody should see. */
class GroupsSectionTest {
    private static final MetricDeclaration ANSWERED = Words.metric("answered")
            .measuring("Questions answered")
            .countingEach("answer")
            .outOf("question")
            .betterHigher()
            .disaggregatedBy("region", "North", "South");

    private static Mission mission(GoalDeclaration goal) {
        return Words.productMission("help")
                .stating("Nobody waits for an answer")
                .pursuing(goal)
                .declare();
    }

    private static GoalDeclaration goal(MetricDeclaration metric) {
        return Words.goal("answers")
                .stating("Everybody gets an answer")
                .measuredBy(metric)
                .from(0.3)
                .on("2025-12-31")
                .toAtLeast(0.8)
                .by("2026-12-31");
    }

    private static Observation counted(String period, String group, double numerator, double denominator) {
        return Observation.of(
                        "answered",
                        ReportingPeriod.parse(period),
                        new Reading.Counts(numerator, denominator),
                        "answers.csv:2")
                .with(Attribute.SEGMENT, new Segment("region", group));
    }

    private static MissionReport report(MetricDeclaration metric, Observation... observed) {
        Mission mission = mission(goal(metric));
        assertThat(mission.faults()).isEmpty();
        return MissionReport.of(StandardRules.inspect(
                Alignment.of(mission).given(Observations.of(List.of(observed))).asOf(LocalDate.of(2026, 9, 30))));
    }

    private static String rendered(Renderer renderer, MissionReport report) {
        StringBuilder page = new StringBuilder();
        try {
            renderer.render(report, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static String section(MissionReport report) {
        String page = rendered(new MarkdownRenderer(), report);
        return page.substring(page.indexOf("## Group by group"), page.indexOf("## Features"));
    }

    @Test
    void saysWhoIsWorstAndThatARatioRoseThoughItFellInEveryGroup() {
        String section = section(report(
                ANSWERED,
                counted("2025-12", "North", 90, 100),
                counted("2025-12", "South", 30, 300),
                counted("2026-06", "North", 255, 300),
                counted("2026-06", "South", 8, 100)));
        assertThat(section)
                .contains("Questions answered, by region")
                .contains("Worst: South at 8 % (4.109 to 15 %); 77 percentage points below the best, North at 85 %")
                .contains("From 2025-12 to 2026-06 the groups together rose by 35.75 percentage points although each of"
                        + " them fell: the mix changed. -3.5 percentage points came from changes within the groups, +39.25"
                        + " percentage points from how many are in each.");
    }

    @Test
    void groupsOfFewerThan10AreHiddenInEveryFormatAndInTheWorking() {
        MetricDeclaration three = Words.metric("answered")
                .measuring("Questions answered")
                .countingEach("answer")
                .outOf("question")
                .betterHigher()
                .disaggregatedBy("region", "North", "South", "West");
        MissionReport report = report(
                three,
                counted("2026-06", "North", 255, 300),
                counted("2026-06", "South", 3, 7),
                counted("2026-06", "West", 41, 67));
        for (String page : List.of(rendered(new MarkdownRenderer(), report), rendered(new TextRenderer(), report))) {
            assertThat(page)
                    .contains("South")
                    .contains("hidden")
                    .doesNotContain("42.86")
                    .doesNotContain("61.19");
        }
        assertThat(section(report))
                .contains("Not shown, since a group of fewer than 10 is among them that the others would give away:"
                        + " South, West.");
    }

    @Test
    void groupsThatWerePromisedAndNeverMeasuredAreUnknown() {
        MissionReport report = report(ANSWERED, counted("2026-06", "North", 255, 300));
        assertThat(section(report)).contains("Promised and never measured: South.");
        List<String> unknown = new ArrayList<>();
        report.view().unknowns().forEach(one -> unknown.addAll(one.instances()));
        assertThat(unknown).contains("Questions answered, by region: South");
    }

    @Test
    void aMissionWithoutGroupsHasNoSuchSection() {
        MetricDeclaration plain = Words.metric("answered")
                .measuring("Questions answered")
                .countingEach("answer")
                .outOf("question")
                .betterHigher();
        assertThat(Stream.of(new MarkdownRenderer(), new TextRenderer())
                        .map(renderer -> rendered(renderer, report(plain))))
                .noneMatch(page -> page.contains("Group by group"));
    }
}
