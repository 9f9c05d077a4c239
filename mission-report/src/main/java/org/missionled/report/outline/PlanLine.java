package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.contribution.Span;
import org.missionled.contribution.Waterfall;
import org.missionled.model.ImpactMetric;

/** Whether the plan adds up, in one sentence: what moved and by what, what is to come and how sure, what is missing. */
final class PlanLine {
    private PlanLine() {}

    static String of(Waterfall plan, ImpactMetric metric) {
        return "Plan: of " + Phrases.difference(plan.gap(), metric) + " from baseline to target, "
                + moved(plan, metric) + "; " + toCome(plan, metric) + "; "
                + range(plan.unplanned(), metric) + " not planned for.";
    }

    private static String moved(Waterfall plan, ImpactMetric metric) {
        if (plan.moved().isEmpty()) {
            return "movement not known";
        }
        double moved = plan.moved().getAsDouble();
        String words = moved < 0
                ? Phrases.amount(-moved, metric) + " in the wrong direction so far"
                : Phrases.amount(moved, metric) + " moved so far";
        if (plan.explained().isNone()) {
            return words + (moved == 0 ? "" : ", none of it explained by a finding");
        }
        return words + ", of which findings of launched features explain " + range(plan.explained(), metric) + ", and "
                + range(plan.unexplained(), metric) + " is unexplained";
    }

    private static String toCome(Waterfall plan, ImpactMetric metric) {
        String all = range(plan.toCome(), metric) + " still to come";
        List<String> layers = new ArrayList<>();
        for (EvidenceLayer layer : EvidenceLayer.values()) {
            Span part = plan.toCome(layer);
            if (!part.isNone()) {
                layers.add(range(part, metric) + " " + layer.words());
            }
        }
        if (layers.isEmpty()) {
            return all;
        }
        return plan.toCome(EvidenceLayer.HYPOTHESIS).equals(plan.toCome())
                ? all + ", all of it hypotheses"
                : all + " (" + String.join(", ", layers) + ")";
    }

    private static String range(Span span, ImpactMetric metric) {
        String from = Phrases.amount(span.least(), metric);
        String to = Phrases.amount(span.most(), metric);
        return from.equals(to) ? from : from + " to " + to;
    }
}
