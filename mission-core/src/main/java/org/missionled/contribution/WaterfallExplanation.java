package org.missionled.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionled.contribution.Effects.Counted;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.model.Decimal;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Limits;
import org.missionled.model.ValueKind;

/** Explains a waterfall, so that a reader can redo it by hand. */
final class WaterfallExplanation {
    private static final String FORMULA = "gap = |bound - baseline|; moved = observed - baseline, towards the bound;"
            + " effect = size x reach; to come = from the largest single effect to the sum of all, less what hurts,"
            + " within the natural limits; not planned for = gap - moved - to come, at least 0";

    private WaterfallExplanation() {}

    static Explanation of(Waterfall waterfall, Gap gap, Claims claims) {
        List<Counted> effects = Effects.eachOf(gap, claims);
        Map<ElementId, String> titles = titles(gap, claims);
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
            String what = whose(effect, titles) + (effect.landing() == Landing.SEEN ? ", landed" : ", to come") + ", "
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
        List<Amount> limits = limits(gap.metric().limits(), unit);
        inputs.addAll(limits);
        String counted = gap.metric().kind() instanceof ValueKind.Ratio ? "" : " " + unit;
        return Explanation.of(result(waterfall, counted), reason, FORMULA, inputs)
                .withThresholds(limits);
    }

    private static String result(Waterfall waterfall, String unit) {
        String least = Decimal.rounded(waterfall.unplanned().least());
        String most = Decimal.rounded(waterfall.unplanned().most());
        return (least.equals(most) ? least : least + " to " + most) + " of " + Decimal.rounded(waterfall.gap()) + unit
                + " not planned for";
    }

    /** The ends that no plan goes beyond. */
    private static List<Amount> limits(Limits limits, String unit) {
        List<Amount> ends = new ArrayList<>();
        if (Double.isFinite(limits.lowest())) {
            ends.add(new Amount("lowest possible", limits.lowest(), unit));
        }
        if (Double.isFinite(limits.highest())) {
            ends.add(new Amount("highest possible", limits.highest(), unit));
        }
        return ends;
    }

    private static Map<ElementId, String> titles(Gap gap, Claims claims) {
        Map<ElementId, String> titles = new HashMap<>();
        ClaimIndex.Made made = claims.index().on(gap.metric().id());
        for (int at = 0; at < made.size(); at++) {
            Feature feature = made.feature(at);
            titles.put(feature.id(), feature.doing().orElse(feature.id().name()));
        }
        return titles;
    }

    private static String whose(Counted effect, Map<ElementId, String> titles) {
        List<String> names = effect.whose().stream()
                .map(id -> titles.getOrDefault(id, id.name()))
                .toList();
        return String.join(" and ", names) + (names.size() > 1 ? " together" : "");
    }

    private static void add(List<Input> inputs, String name, Span span, String unit) {
        if (span.least() == span.most()) {
            inputs.add(new Amount(name, span.most(), unit));
            return;
        }
        inputs.add(new Amount(name + ", at least", span.least(), unit));
        inputs.add(new Amount(name + ", at most", span.most(), unit));
    }
}
