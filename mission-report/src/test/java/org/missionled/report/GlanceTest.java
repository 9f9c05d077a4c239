package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.model.Choice.STOP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.report.markdown.MarkdownRenderer;
import org.missionled.report.sample.Rendered;
import org.missionled.report.text.TextRenderer;
import org.missionled.report.view.Summary;
import org.missionled.rule.RuleSet;

/** What the first screen says of promises that ask for less than they did. */
class GlanceTest {
    private static final MetricDeclaration WELLBEING =
            metric("who-5").measuring("Mean WHO-5 score").in("points").betterHigher();
    private static final MetricDeclaration NIGHTS =
            metric("nights").measuring("Use at night").in("minutes").betterLower();

    private static GoalDeclaration feelBetter(double bound, String day) {
        return goal("feel-better")
                .stating("Members feel better")
                .measuredBy(WELLBEING)
                .from(50)
                .on("2025-12-31")
                .toAtLeast(bound)
                .by(day);
    }

    private static MissionDeclaration mission(double bound, String day) {
        return productMission("wellness").stating("Be well").pursuing(feelBetter(bound, day));
    }

    private static MissionReport report(MissionDeclaration mission, int month) {
        return MissionReport.of(RuleSet.of(List.of())
                .inspect(Alignment.of(mission.declare())
                        .given(observations(observed(WELLBEING)
                                .during("2026-02")
                                .was(52)
                                .during("2026-03")
                                .was(53)
                                .during("2026-08")
                                .was(53)))
                        .asOf(LocalDate.of(2026, month, 28))));
    }

    private static Optional<String> line(MissionReport report, String name) {
        return Summary.lines(report.view()).stream()
                .filter(line -> line.name().equals(name))
                .map(Summary.Line::text)
                .findFirst();
    }

    @Test
    void aLowerTargetALaterDayAndAGuardrailThatIsGoneStandOnTheFirstScreen() {
        MissionReport before = report(mission(60, "2026-12-31").guarding(NIGHTS).atMost(30), 4);
        MissionReport now = report(mission(55, "2027-03-31"), 9).since(before.view());
        String said =
                "2 promises ask for less than on 2026-04-28: Mean WHO-5 score (Members feel better): to at least 60"
                        + " by 2026-12-31 -> to at least 55 by 2027-03-31; Use at night (guarded by the mission): the guardrail"
                        + " was removed: at most 30";

        assertThat(line(now, "Weakened")).contains(said);
        assertThat(line(now, "Worst"))
                .contains("on track by what it asks for since the report of 2026-04-28, less than before: Mean WHO-5"
                        + " score (Members feel better)");
        assertThat(Rendered.by(new TextRenderer(), now).replaceAll("\\s+", " ")).contains("[Weakened] " + said);
        assertThat(Rendered.by(new MarkdownRenderer(), now)).contains("- **Weakened** 2 promises ask for less than on");
        assertThat(Rendered.by(new TextRenderer(), now).replaceAll("\\s+", " "))
                .contains("[goal, on track, asks for less than before] Members feel better");
    }

    @Test
    void whatAsksForNoLessIsNotWeakened() {
        MissionReport before = report(mission(60, "2026-12-31"), 4);

        assertThat(line(before, "Weakened")).isEmpty();
        assertThat(line(report(mission(60, "2026-12-31"), 9).since(before.view()), "Weakened"))
                .isEmpty();
        assertThat(line(report(mission(61, "2026-12-31"), 9).since(before.view()), "Weakened"))
                .isEmpty();
    }

    @Test
    void manyAreCountedAndNotAllTold() {
        MissionDeclaration full = mission(60, "2026-12-31");
        for (int at = 1; at <= 6; at++) {
            full = full.guarding(
                            metric("m" + at).measuring("Harm " + at).in("cases").betterLower())
                    .atMost(30);
        }
        assertThat(line(
                        report(mission(60, "2026-12-31"), 9)
                                .since(report(full, 4).view()),
                        "Weakened"))
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("6 promises ask for less than on 2026-04-28: Harm 1")
                        .contains("Harm 4")
                        .doesNotContain("Harm 5")
                        .endsWith("; and 2 more"));
    }

    @Test
    void aMissedTargetIsSaidThoughSomebodyDecidedWhatBecomesOfItsGoal() {
        MissionReport report = report(
                mission(60, "2026-03-31")
                        .deciding(decision(STOP)
                                .about(feelBetter(60, "2026-03-31"))
                                .because("it was too much")
                                .on("2026-05-01")),
                9);

        assertThat(line(report, "Worst"))
                .contains("nothing else is known about any goal; missed, and decided on since: Mean WHO-5 score"
                        + " (Members feel better)");
        assertThat(report.view().standing().decided()).containsExactly("goal-feel-better--who-5");
        assertThat(Rendered.by(new TextRenderer(), report))
                .contains("[goal, missed and decided on] Members feel better");
    }
}
