package org.missionled.dsl;

import static org.missionled.dsl.Words.metric;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups that cannot be promised or weighed, and metrics that cannot be computed. */
class RefusedDerivationTest {
    private static MetricDeclaration in(String name, String unit) {
        return metric(name).measuring("x").in(unit).betterHigher();
    }

    private static MetricDeclaration.InOrCounting computed() {
        return metric("m").measuring("x");
    }

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedDerivationTest.class);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofMetric(
                        "blank dimension",
                        Wellness.WELLBEING.disaggregatedBy(" ", "18-29"),
                        "metric:wellness/who-5: not a valid dimension: \" \" (a few words, such as \"age\")"),
                Refusal.ofMetric(
                        "blank group",
                        Wellness.WELLBEING.disaggregatedBy("age", "18-29", ""),
                        "metric:wellness/who-5: not a valid group of age: \"\" (a few words, such as \"18-29\")"),
                Refusal.ofMetric(
                        "group twice",
                        Wellness.WELLBEING.disaggregatedBy("age", "50+", "50+"),
                        "metric:wellness/who-5: the group \"50+\" of age comes twice (name each group once)"),
                Refusal.ofMetric(
                        "weight of a group that is not promised",
                        Wellness.WELLBEING
                                .disaggregatedBy("age", "18-29", "50+")
                                .weighted("30-49", 0.3),
                        "metric:wellness/who-5: not a valid group of age to weigh: \"30-49\" (one of [18-29, 50+])"),
                Refusal.ofMetric(
                        "negative weight",
                        Wellness.WELLBEING.disaggregatedBy("age", "18-29").weighted("18-29", -1),
                        "metric:wellness/who-5: not a valid weight of \"18-29\": -1 (0 or more, such as 0.3)"),
                Refusal.ofMetric(
                        "weight that is no number",
                        Wellness.WELLBEING.disaggregatedBy("age", "18-29").weighted("18-29", Double.NaN),
                        "metric:wellness/who-5: not a valid weight of \"18-29\": NaN (a finite number, such as 0.3)"),
                Refusal.ofMetric(
                        "all weights 0",
                        Wellness.WELLBEING
                                .disaggregatedBy("age", "18-29", "50+")
                                .weighted("18-29", 0)
                                .weighted("50+", 0),
                        "metric:wellness/who-5: all weights of age are 0 (weigh at least one group above 0)"),
                Refusal.ofMetric(
                        "weighed twice",
                        Wellness.WELLBEING
                                .disaggregatedBy("age", "18-29", "50+")
                                .weighted("18-29", 1)
                                .weighted("18-29", 2),
                        "metric:wellness/who-5: the group \"18-29\" is weighed twice (weigh each group once)"),
                Refusal.ofMetric(
                        "sum of null",
                        computed().asSumOf(in("a", "editors"), null).betterHigher(),
                        "metric:wellness/m: a metric is null here (" + Declaring.SEPARATE + ")"),
                Refusal.ofMetric(
                        "sum of two units",
                        computed()
                                .asSumOf(in("a", "editors"), in("b", "articles"))
                                .betterHigher(),
                        "metric:wellness/m: a sum of metric:wellness/a in \"editors\" and metric:wellness/b in"
                                + " \"articles\" (compute it from metrics in one unit)"),
                Refusal.ofMetric(
                        "sum of a metric and itself",
                        computed()
                                .asSumOf(Wellness.WELLBEING, Wellness.WELLBEING)
                                .betterHigher(),
                        "metric:wellness/m: a sum of metric:wellness/who-5 and itself (name each metric once)"),
                Refusal.ofMetric(
                        "share of percentages",
                        computed()
                                .asShareOf(Wellness.NO_SHOWS, in("b", "articles"))
                                .betterHigher(),
                        "metric:wellness/m: a share of metric:wellness/no-shows, which is in missed session per booked"
                                + " session (compute it from numbers of a unit)"),
                Refusal.ofMetric(
                        "change of words",
                        computed().asChangeOf(Wellness.STORIES).betterHigher(),
                        "metric:wellness/m: a change of metric:wellness/stories, which is in words (compute numbers"
                                + " from numbers)"),
                Refusal.ofMetric(
                        "quotient without a unit",
                        computed()
                                .asQuotientOf(in("a", "articles"), in("b", "editors"))
                                .in(" ")
                                .betterHigher(),
                        "metric:wellness/m: not a valid unit: \" \" (a few words, such as \"points\")"),
                Refusal.ofMetric(
                        "computed from itself",
                        metric("m")
                                .measuring("x")
                                .asChangeOf(in("m", "editors"))
                                .betterHigher(),
                        "metric:wellness/m: metric:wellness/m is computed from itself (name the metrics it comes from)"));
    }
}
