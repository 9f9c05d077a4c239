package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.undirected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Baseline;
import org.missionled.model.PaceMethod;
import org.missionled.model.Rhythm;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;
import org.missionled.series.Years;

/** Whoever reads an explanation can redo the verdict by hand. */
class ExplanationTest {
    private static final Way MONTHLY =
            Way.ofPoints().asking(m -> m.withRhythm(Rhythm.MONTH)).with(from52To60());

    @Test
    void aBaselineLaterThanEveryObservationLeavesItUnmeasuredAndSaysWhy() {
        MeasureAssessment before =
                MONTHLY.value("2025-11", 50).value("2025-12", 70).asOf("2026-09-30");

        assertThat(before.verdict()).isEqualTo(Verdict.UNMEASURED);
        assertThat(before.explain().result()).isEqualTo("unmeasured");
        assertThat(before.explain().reason()).isEqualTo("there is no value after the baseline");
        assertThat(before.explain().inputs()).contains(new Date("baseline on", day("2026-01-01")));
        assertThat(before.progress()).isEmpty();
    }

    @Test
    void namesEveryInputInTheOrderOfTheFormula() {
        Explanation behind = MONTHLY.value("2026-05", 53)
                .value("2026-06", 55)
                .asOf("2026-07-15")
                .explain();

        // June counts on 2026-06-15: (5 + 14/30) / 12 of a year; due after (11 + 30/31) / 12
        double used = (5 + 14.0 / 30) / (11 + 30.0 / 31);
        assertThat(behind.inputs())
                .containsExactly(
                        new Amount("baseline", 52, "points"),
                        new Date("baseline on", day("2026-01-01")),
                        new Amount("bound", 60, "points"),
                        new Date("due", day("2026-12-31")),
                        new Amount("observed", 55, "points"),
                        new Text("period", "2026-06"),
                        new Date("counts on", day("2026-06-15")),
                        new Text("accumulation", "latest value"),
                        new Text("from", "facts.csv:2"),
                        new Amount("progress", 3.0 / 8, ""),
                        new Amount("time used", (5 + 14.0 / 30) / 12 / ((11 + 30.0 / 31) / 12), ""),
                        new Amount("pace", 3.0 / 8 / ((5 + 14.0 / 30) / 12 / ((11 + 30.0 / 31) / 12)), ""));
        assertThat(3.0 / 8 / used).isBetween(0.81, 0.83);
        assertThat(behind.result()).isEqualTo("behind");
        assertThat(behind.reason()).isEqualTo("the pace is 0.60 or more and below 0.95");
        assertThat(behind.formula())
                .isEqualTo(
                        "progress = (observed - baseline) / (bound - baseline); time used = (counts on - baseline on)"
                                + " / (due - baseline on), in years of completed months and days;"
                                + " pace = progress / time used");
    }

    @Test
    void namesTheCutOffsOfTheYardstickThatJudged() {
        Way lenient = Way.ofPoints()
                .judgedBy(Yardstick.standard().withPaceFrom(0.925, 0.5))
                .value("2026-04-01", 1);

        assertThat(reason(lenient.value("2026-07-01", 20))).isEqualTo("the pace is 0 or more and below 0.50");
        assertThat(reason(lenient.value("2026-07-01", 27.5)))
                .isEqualTo("the pace is 0.50 or more and below 0.925"); // 0.275 / 0.5 = 0.55
        assertThat(reason(lenient.value("2026-07-01", 48))).isEqualTo("the pace is 0.925 or more");
    }

    @Test
    void namesTheCutOffOfATrendThatJudged() {
        Way demanding = Way.ofPoints()
                .with(new Trend(Baseline.of(100, day("2025-01-01"))))
                .judgedBy(Yardstick.standard().withImprovingFrom(0.02));

        assertThat(reason(demanding.value("2026-07-01", 101)))
                .isEqualTo("it gets better by less than 2 % a year, less near a natural limit");
        assertThat(reason(demanding.value("2026-07-01", 110)))
                .isEqualTo("it gets better by 2 % a year or more, less near a natural limit");
    }

    @Test
    void saysWhetherTimeOrValuesAreTooFewForAPace() {
        Way points = Way.ofPoints();

        assertThat(points.value("2026-02-01", 5).asOf("2026-07-15").explain().reason())
                .isEqualTo("less than 0.2 of the time is used, and there are fewer than two values after the baseline");
        assertThat(points.value("2026-01-20", 5)
                        .value("2026-02-01", 5)
                        .asOf("2026-07-15")
                        .explain()
                        .reason())
                .isEqualTo("less than 0.2 of the time is used");
        assertThat(points.value("2026-07-01", 5).asOf("2026-07-15").explain().reason())
                .isEqualTo("there are fewer than two values after the baseline");
    }

    private static String reason(Way way) {
        return way.asOf("2026-07-15").explain().reason();
    }

    @Test
    void showsTheProgressOfTheValueItShowsAndNotOfALaterOne() {
        Way missed = MONTHLY.value("2026-12", 58).value("2027-01", 59);

        redoneByHand(missed.asOf("2027-02-01"));
        assertThat(missed.asOf("2027-02-01").progress()).hasValue(6.0 / 8);
    }

    @Test
    void showsTheProgressOfTheValueThatMetTheBoundLate() {
        MeasureAssessment late = MONTHLY.value("2026-12", 58)
                .value("2027-01", 62)
                .value("2027-02", 57)
                .asOf("2027-03-01");

        redoneByHand(late);
        assertThat(late.progress()).hasValue(10.0 / 8);
    }

    @Test
    void showsNoPaceWhereThereIsNone() {
        Explanation unmeasured = MONTHLY.asOf("2026-07-15").explain();
        Explanation undirected = Way.of(undirected("visits"))
                .withoutTarget()
                .value("2026-05", 7)
                .asOf("2026-07-15")
                .explain();

        assertThat(unmeasured.formula()).isEmpty();
        assertThat(unmeasured.inputs()).hasSize(4);
        assertThat(undirected.formula()).isEmpty();
        assertThat(undirected.inputs())
                .containsExactly(
                        new Amount("observed", 7, "points"),
                        new Text("period", "2026-05"),
                        new Date("counts on", day("2026-05-16")),
                        new Text("accumulation", "latest value"),
                        new Text("from", "facts.csv:1"));
    }

    /** The formula, fed with the inputs that the explanation prints, gives the numbers that it prints. */
    static void redoneByHand(MeasureAssessment judged) {
        List<Explanation.Input> inputs = judged.explain().inputs();
        double progress = (amount(inputs, "observed") - amount(inputs, "baseline"))
                / (amount(inputs, "bound") - amount(inputs, "baseline"));
        double used = Years.between(date(inputs, "baseline on"), date(inputs, "counts on"))
                / Years.between(date(inputs, "baseline on"), date(inputs, "due"));

        assertThat(amount(inputs, "progress")).isEqualTo(progress);
        assertThat(amount(inputs, "time used")).isEqualTo(used);
        if (judged.yardstick().method() == PaceMethod.COMPOUND) {
            assertThat(StrictMath.abs(amount(inputs, "pace"))).isEqualTo(compound(inputs));
            return;
        }
        assertThat(amount(inputs, "pace")).isEqualTo(progress / used);
        assertThat(judged.progress()).hasValue(progress);
        assertThat(judged.timeUsed()).hasValue(used);
        assertThat(judged.pace()).hasValue(progress / used);
    }

    private static double compound(List<Explanation.Input> inputs) {
        double baseline = amount(inputs, "baseline");
        double needed = StrictMath.pow(
                        amount(inputs, "bound") / baseline,
                        1 / Years.between(date(inputs, "baseline on"), date(inputs, "due")))
                - 1;
        double observed = StrictMath.pow(
                        amount(inputs, "observed") / baseline,
                        1 / Years.between(date(inputs, "baseline on"), date(inputs, "counts on")))
                - 1;
        return StrictMath.abs(observed / needed);
    }

    private static double amount(List<Explanation.Input> inputs, String name) {
        return find(inputs, name, Amount.class).orElseThrow().value();
    }

    private static LocalDate date(List<Explanation.Input> inputs, String name) {
        return find(inputs, name, Date.class).orElseThrow().day();
    }

    private static <T extends Explanation.Input> Optional<T> find(
            List<Explanation.Input> inputs, String name, Class<T> kind) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(kind::cast)
                .findFirst();
    }
}
