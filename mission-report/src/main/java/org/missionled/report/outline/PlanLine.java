package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.report.view.Amount;
import org.missionled.report.view.WaterfallView;

/** Whether the plan adds up, in one sentence: what moved and by what, what is to come and how sure, what is missing. */
final class PlanLine {
    private PlanLine() {}

    static String of(WaterfallView plan) {
        return "Plan: of " + plan.gap().shown() + " from baseline to target, " + moved(plan) + "; " + toCome(plan)
                + "; " + plan.unplanned().shown() + " not planned for.";
    }

    private static String moved(WaterfallView plan) {
        Optional<Amount> known = plan.moved();
        if (known.isEmpty()) {
            return "movement not known";
        }
        Amount moved = known.get();
        String words = Phrases.size(moved) + (moved.value() < 0 ? " in the wrong direction so far" : " moved so far");
        if (plan.explained().isNone()) {
            return words + (moved.value() == 0 ? "" : ", none of it explained by a finding");
        }
        return words + ", of which findings of launched features explain "
                + plan.explained().shown() + ", and " + plan.unexplained().shown() + " is unexplained";
    }

    private static String toCome(WaterfallView plan) {
        String all = plan.toCome().shown() + " still to come";
        if (plan.layers().isEmpty()) {
            return all;
        }
        List<String> layers = new ArrayList<>();
        plan.layers().forEach(layer -> layers.add(layer.adds().shown() + " " + layer.words()));
        return plan.isAllHypotheses() ? all + ", all of it hypotheses" : all + " (" + String.join(", ", layers) + ")";
    }
}
