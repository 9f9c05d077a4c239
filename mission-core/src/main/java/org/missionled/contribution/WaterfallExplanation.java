package org.missionled.contribution;

import java.util.ArrayList;
import java.util.List;
import org.missionled.contribution.Effects.Counted;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.model.ElementId;

/** Explains a waterfall, so that a reader can redo it by hand. */
final class WaterfallExplanation {
    private static final String FORMULA = "gap = |bound - baseline|; moved = observed - baseline, towards the bound;"
            + " effect = size x reach; to come = from the largest single effect to the sum of all, less what hurts,"
            + " within the natural limits; not planned for = gap - moved - to come, at least 0";

    private WaterfallExplanation() {}

    static Explanation of(Waterfall waterfall, Gap gap, List<Counted> effects) {
        String unit = gap.metric().kind().unit();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Amount("baseline", gap.baseline().value(), unit));
        inputs.add(new Date("baseline on", gap.baseline().on()));
        inputs.add(new Amount("bound", gap.bound().value(), unit));
        inputs.add(new Date("due", gap.by()));
        gap.observed().ifPresent(value -> {
            inputs.add(new Amount("observed", value, unit));
            inputs.add(new Date("counts on", gap.counts()));
        });
        for (Counted effect : effects) {
            String what = whose(effect) + (effect.landing() == Landing.SEEN ? ", landed" : ", to come") + ", "
                    + effect.layer().words();
            inputs.add(new Amount(what, effect.amount(), unit));
            if (effect.landing() == Landing.SEEN) {
                inputs.add(new Amount("its lower end", effect.low(), unit));
                inputs.add(new Amount("its upper end", effect.high(), unit));
            }
        }
        inputs.add(new Amount("gap", waterfall.gap(), unit));
        waterfall.moved().ifPresent(moved -> inputs.add(new Amount("moved", moved, unit)));
        add(inputs, "explained", waterfall.explained(), unit);
        add(inputs, "to come", waterfall.toCome(), unit);
        add(inputs, "not planned for", waterfall.unplanned(), unit);
        String reason = effects.isEmpty()
                ? "no claim counts between baseline and due day"
                : "these effects land between baseline and due day";
        return Explanation.of("whether the plan adds up", reason, FORMULA, inputs);
    }

    private static String whose(Counted effect) {
        List<String> names = effect.whose().stream().map(ElementId::local).toList();
        return String.join(" and ", names) + (names.size() > 1 ? " together" : "");
    }

    private static void add(List<Input> inputs, String name, Span span, String unit) {
        inputs.add(new Amount(name + ", at least", span.least(), unit));
        inputs.add(new Amount(name + ", at most", span.most(), unit));
    }
}
