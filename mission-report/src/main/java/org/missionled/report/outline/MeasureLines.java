package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Plan;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Target;

/** What is said of one measure of a goal: its way, its pace, and whether the plan adds up. */
final class MeasureLines {
    private MeasureLines() {}

    static List<String> of(MeasureAssessment measure) {
        List<String> lines = new ArrayList<>();
        String since = Phrases.since(measure);
        lines.add(Phrases.capitalised(measure.explain().reason()) + (since.isEmpty() ? "" : "; " + since) + ".");
        lines.add(way(measure));
        if (measure.pace().isPresent()) {
            lines.add(Decimal.percent(measure.progress().getAsDouble()) + " of the way in "
                    + Decimal.percent(measure.timeUsed().getAsDouble()) + " of the time: pace "
                    + Decimal.rounded(measure.pace().getAsDouble()) + " (on track from 0.95, behind from 0.60).");
        }
        if (measure.plan().isKnown()) {
            lines.add(plan(measure));
        }
        lines.add(source(measure));
        return lines;
    }

    private static String way(MeasureAssessment measure) {
        ImpactMetric metric = measure.metric();
        StringBuilder text = new StringBuilder();
        measure.target()
                .flatMap(Target::baseline)
                .ifPresent(baseline -> text.append("From ")
                        .append(Phrases.value(baseline.value(), metric))
                        .append(" on ")
                        .append(baseline.on())
                        .append("; "));
        text.append(measure.observed()
                .map(point -> "now " + Phrases.observed(point, metric))
                .orElse("never observed"));
        measure.target()
                .ifPresent(target -> text.append("; to ")
                        .append(Phrases.bound(target.bound(), metric))
                        .append(" by ")
                        .append(target.by()));
        String unit = metric.kind().unit();
        return Phrases.capitalised(text.toString()) + (unit.equals("%") ? "." : " (" + unit + ").");
    }

    private static String plan(MeasureAssessment measure) {
        Plan plan = measure.plan();
        ImpactMetric metric = measure.metric();
        String moved = plan.moved().isPresent()
                ? Phrases.value(plan.moved().getAsDouble(), metric) + " moved so far"
                : "movement not known";
        return "Plan: of " + Phrases.value(plan.gap(), metric) + " to go, " + moved + "; "
                + range(plan.claimedAtLeast(), plan.claimedAtMost(), metric) + " claimed by features to come; "
                + range(plan.unplannedAtLeast(), plan.unplannedAtMost(), metric) + " not planned for.";
    }

    private static String range(double least, double most, ImpactMetric metric) {
        String from = Phrases.value(least, metric);
        String to = Phrases.value(most, metric);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String source(MeasureAssessment measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.seen() + " observations seen");
        if (measure.beforeBaseline() > 0) {
            parts.add(measure.beforeBaseline() + " values before the baseline as context");
        }
        if (measure.later() > 0) {
            parts.add(measure.later() + " observations later than this report not seen");
        }
        measure.observed().ifPresent(point -> parts.add("last from " + point.from()));
        measure.metric().definition().ifPresent(definition -> parts.add("defined at " + definition));
        return Phrases.capitalised(String.join(", ", parts)) + ".";
    }
}
