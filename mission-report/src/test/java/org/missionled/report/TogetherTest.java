package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.missionled.report.sample.Rendered;
import org.missionled.rule.Inspection;
import org.missionled.rule.KnownViolations;
import org.missionled.rule.RuleSet;
import org.missionled.rule.Waiver;
import org.missionled.rule.standard.StandardRules;

/**
 * One page with an index, groups of people, forecasts that came true in part, a violation that somebody allowed and
 * others that are known; byte for byte. -Dgolden.rewrite=true writes it anew.
 */
class TogetherTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final MetricDeclaration ANSWERED = Words.metric("answered")
            .measuring("Questions answered")
            .countingEach("answer")
            .outOf("question")
            .betterHigher()
            .disaggregatedBy("region", "North", "South", "West");

    private static final MetricDeclaration WAITING = Words.metric("waiting")
            .measuring("Hours until an answer")
            .in("hours")
            .betterLower();

    private static final GoalDeclaration ANSWERS = Words.goal("answers")
            .stating("Everybody gets an answer")
            .measuredBy(ANSWERED)
            .from(0.5)
            .on("2025-12-31")
            .toAtLeast(0.9)
            .by("2026-12-31")
            .measuredBy(WAITING)
            .from(40)
            .on("2025-12-31")
            .toAtMost(20)
            .by("2026-12-31");

    private static final Mission HELP = Words.productMission("help")
            .stating("Nobody waits for an answer")
            .pursuing(ANSWERS)
            .delivering(Words.feature("remind")
                    .doing("Remind helpers of open questions")
                    .serving(ANSWERS)
                    .expecting(WAITING)
                    .toFallBy(10)
                    .because("open questions are forgotten")
                    .forecastOn("2026-01-10")
                    .backedBy(Words.experiment("EXP-7", "800 helpers")
                            .on("2026-04-30")
                            .finding(-6)
                            .between(-9, -3)))
            .indexing(Words.index("service")
                    .stating("Service")
                    .averagingGeometrically(
                            Words.part(ANSWERED).worst(0).best(1),
                            Words.part(WAITING).worst(48).best(0).weighing(2))
                    .outOf(100))
            .declare();

    private static Observation answered(String period, double numerator, double denominator) {
        return Observation.of(
                "answered", ReportingPeriod.parse(period), new Reading.Counts(numerator, denominator), "answers.csv:2");
    }

    private static Observation waiting(String period, double hours) {
        return Observation.of("waiting", ReportingPeriod.parse(period), new Reading.Value(hours), "answers.csv:3");
    }

    private static Observation in(String region, Observation observed) {
        return observed.with(Attribute.SEGMENT, new Segment("region", region));
    }

    private static Inspection inspection() {
        Observations observed = Observations.of(List.of(
                answered("2026-03", 300, 500),
                answered("2026-06", 350, 500),
                in("North", answered("2026-06", 270, 300)),
                in("South", answered("2026-06", 80, 200)),
                waiting("2026-03", 36),
                waiting("2026-06", 30)));
        Alignment alignment = Alignment.of(HELP).given(observed).asOf(LocalDate.of(2026, 9, 30));
        RuleSet rules = StandardRules.ruleSet();
        KnownViolations known = KnownViolations.none().recorded(rules.inspect(alignment));
        return rules.knowing(known)
                .waiving(Waiver.of(
                                StandardRules.GOAL_HAS_OWNER,
                                HELP.goals().get(0).id())
                        .because("the team is being put together")
                        .allowedBy("head of product")
                        .until("2026-12-31"))
                .inspect(alignment);
    }

    static List<Renderer> isAsItWas() {
        return ReportFiles.renderers();
    }

    @ParameterizedTest
    @MethodSource
    void isAsItWas(Renderer renderer) throws IOException {
        assertThat(HELP.faults()).isEmpty();
        Path file = GOLDEN.resolve("together." + renderer.extension());
        String report = Rendered.by(renderer, MissionReport.of(inspection()));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, report);
        }
        assertThat(report).isEqualTo(Files.readString(file));
    }
}
