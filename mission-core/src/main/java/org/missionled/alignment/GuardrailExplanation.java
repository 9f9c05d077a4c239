package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Bound;
import org.missionled.model.Objective;
import org.missionled.model.Tolerance;

/** Writes down how a verdict on a guardrail came about. */
final class GuardrailExplanation {
    private static final String BURN =
            "burn rate = (failed / all) / (1 - objective), over all days of the objective and" + " over two windows";
    private static final String INTERVAL =
            "interval = observed +- 1.96 x standard error, widened by that of the" + " baseline";

    private GuardrailExplanation() {}

    static Explanation of(GuardrailAssessment guardrail) {
        Bound bound = guardrail.guardrail().limit().bound();
        String unit = guardrail.metric().kind().unit();
        List<Input> inputs = new ArrayList<>();
        guardrail.guardrail().tolerance().ifPresent(tolerance -> addTolerance(inputs, tolerance, unit));
        inputs.add(new Amount(name(bound), bound.value(), unit));
        guardrail.observed().ifPresent(point -> {
            inputs.add(new Amount("observed", point.value(), unit));
            inputs.add(new Text("period", point.window().toString()));
            inputs.add(
                    new Text("accumulation", guardrail.metric().accumulation().toString()));
            inputs.add(new Text("from", point.from()));
        });
        guardrail.interval().ifPresent(it -> {
            inputs.add(new Amount("interval from", it.low(), unit));
            inputs.add(new Amount("interval to", it.high(), unit));
        });
        guardrail.countedDifferentlySince().ifPresent(day -> inputs.add(new Date("counted differently since", day)));
        guardrail.guardrail().objective().ifPresent(objective -> addBurn(inputs, objective, guardrail));
        return Explanation.of(guardrail.verdict().words(), guardrail.row().when(), formula(guardrail), inputs)
                .withThresholds(thresholds(guardrail, bound, unit))
                .withSource(guardrail.burn().isPresent() ? "Google, The Site Reliability Workbook, chapter 5" : "");
    }

    private static void addTolerance(List<Input> inputs, Tolerance tolerance, String unit) {
        inputs.add(new Amount("baseline", tolerance.baseline().value(), unit));
        tolerance
                .baseline()
                .standardError()
                .ifPresent(error -> inputs.add(new Amount("standard error of the baseline", error, unit)));
        inputs.add(new Date("baseline on", tolerance.baseline().on()));
        inputs.add(new Amount(
                "tolerance", tolerance.amount(), tolerance.unit() == Tolerance.Unit.UNITS ? unit : "% of baseline"));
    }

    private static void addBurn(List<Input> inputs, Objective objective, GuardrailAssessment guardrail) {
        guardrail.burn().ifPresent(burn -> {
            inputs.add(new Amount("burn rate over " + objective.days() + " days", burn.overall(), ""));
            inputs.add(new Amount("burn rate over the long window of " + days(burn.longDays()), burn.longRate(), ""));
            inputs.add(
                    new Amount("burn rate over the short window of " + days(burn.shortDays()), burn.shortRate(), ""));
        });
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String formula(GuardrailAssessment guardrail) {
        return guardrail.burn().isPresent() ? BURN : guardrail.interval().isPresent() ? INTERVAL : "";
    }

    private static List<Amount> thresholds(GuardrailAssessment guardrail, Bound bound, String unit) {
        return guardrail.burn().isPresent()
                ? List.of(
                        new Amount("budget used up above a burn rate of", 1, ""),
                        new Amount("burning from a burn rate of", Burn.BURNING_FROM, ""))
                : List.of(new Amount(name(bound), bound.value(), unit));
    }

    private static String name(Bound bound) {
        return bound.side() == Bound.Side.AT_MOST ? "at most" : "at least";
    }
}
