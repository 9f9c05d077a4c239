package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Plan;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Target;
import org.missionled.report.Counted;

/** What is said of one measure of a goal: its way, its pace, and whether the plan adds up. */
final class MeasureLines {
    private MeasureLines() {}

    static List<String> of(MeasureAssessment measure, Alignment alignment) {
        List<String> lines = new ArrayList<>();
        lines.add(Phrases.capitalised(measure.explain().reason()) + Phrases.since(measure) + ".");
        if (measure.metric().isQualitative()) {
            lines.add(words(measure.metric(), alignment));
        } else {
            lines.add(way(measure));
        }
        if (Judged.progress(measure)) {
            lines.add(progress(measure));
        }
        if (Judged.plan(measure)) {
            lines.add(plan(measure));
        }
        lines.add(source(measure));
        return lines;
    }

    /** The last words that were known. */
    private static String words(ImpactMetric metric, Alignment alignment) {
        return alignment.observations().of(metric.id()).stream()
                .filter(observation -> !observation.known().isAfter(alignment.asOf())
                        && !observation.period().last().isAfter(alignment.asOf()))
                .reduce((earlier, later) -> later)
                .map(MeasureLines::words)
                .orElse("Nothing was said so far.");
    }

    private static String words(Observation observation) {
        String said = observation.reading() instanceof Reading.Words words ? words.text() : "";
        return "Last, in " + observation.period() + ": \"" + said + "\"";
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
                .map(point -> (Judged.whenDue(measure) ? "judged by " : "now ") + Phrases.observed(point, metric))
                .orElse(measure.seen() == 0 ? "not observed so far" : "no value to judge by so far"));
        measure.target()
                .ifPresent(target -> text.append("; to ")
                        .append(Phrases.bound(target.bound(), metric))
                        .append(" by ")
                        .append(target.by()));
        return Phrases.capitalised(text.toString()) + Phrases.unit(metric) + ".";
    }

    private static String progress(MeasureAssessment measure) {
        String done = Decimal.percent(measure.progress().getAsDouble()) + " of the way";
        if (!Judged.pace(measure)) {
            return done + ".";
        }
        return done + " in " + Decimal.percent(measure.timeUsed().getAsDouble()) + " of the time: pace "
                + Decimal.rounded(measure.pace().getAsDouble()) + ".";
    }

    private static String plan(MeasureAssessment measure) {
        Plan plan = measure.plan();
        ImpactMetric metric = measure.metric();
        String moved = plan.moved().isPresent()
                ? Decimal.rounded(plan.moved().getAsDouble()) + " moved so far"
                : "movement not known";
        return "Plan: of " + Phrases.difference(plan.gap(), metric) + " from baseline to target, " + moved + "; "
                + range(plan.claimedAtLeast(), plan.claimedAtMost()) + " claimed by features to come; "
                + range(plan.unplannedAtLeast(), plan.unplannedAtMost()) + " not planned for.";
    }

    private static String range(double least, double most) {
        String from = Decimal.rounded(least);
        String to = Decimal.rounded(most);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String source(MeasureAssessment measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.metric().id().local() + ": " + Counted.of(measure.seen(), "observation") + " seen");
        if (measure.beforeBaseline() > 0) {
            parts.add(Counted.of(measure.beforeBaseline(), "value") + " before the baseline as context");
        }
        if (measure.later() > 0) {
            parts.add(Counted.of(measure.later(), "observation") + " later than this report not seen");
        }
        measure.observed().ifPresent(point -> parts.add("last from " + point.from()));
        measure.metric().definition().ifPresent(definition -> parts.add("defined at " + definition));
        measure.metric().owner().ifPresent(owner -> parts.add("owned by " + owner));
        return String.join(", ", parts) + ".";
    }
}
