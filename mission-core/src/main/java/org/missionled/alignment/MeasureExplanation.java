package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.model.Band;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.PaceMethod;
import org.missionled.model.Reach;
import org.missionled.model.Yardstick;
import org.missionled.series.Point;

/** Writes down how a verdict on a measure came about. */
final class MeasureExplanation {
    private static final String LINEAR = "progress = (observed - baseline) / (bound - baseline); "
            + "time used = (counts on - baseline on) / (due - baseline on), in years of completed months and days; "
            + "pace = progress / time used";
    private static final String COMPOUND = "yearly rate = (later / earlier)^(1 / years) - 1; "
            + "pace = rate from baseline to observed / size of the rate from baseline to bound, "
            + "positive towards the bound; years of completed months and days";
    private static final String TREND =
            "yearly change = (observed / baseline)^(1 / years) - 1, positive for the better;"
                    + " cut-off = cut-off x room left to the natural limit";
    private static final String KEPT =
            "held when the whole interval lies inside the band, breached when wholly outside";
    private static final String SOURCE = "Eurostat, Statistics Canada (progress measure), Open SDG";

    private MeasureExplanation() {}

    static Explanation of(MeasureAssessment measure, Situation situation, DecisionTable.Row row) {
        String unit = situation.metric().kind().unit();
        List<Input> inputs = new ArrayList<>();
        situation.baseline().ifPresent(baseline -> {
            inputs.add(new Amount("baseline", baseline.value(), unit));
            baseline.standardError()
                    .ifPresent(error -> inputs.add(new Amount("standard error of the baseline", error, unit)));
            inputs.add(new Date("baseline on", baseline.on()));
        });
        measure.measure().reach().ifPresent(reach -> {
            inputs.add(new Amount("bound", reach.bound().value(), unit));
            inputs.add(new Date("due", reach.by()));
        });
        measure.observed().ifPresent(point -> addObserved(inputs, point, situation, unit));
        measure.interval().ifPresent(it -> addInterval(inputs, "interval", it, unit));
        addPace(inputs, measure);
        measure.yearlyChange().ifPresent(change -> {
            inputs.add(new Amount("years", situation.change().years(), "years"));
            inputs.add(new Amount("yearly change", change, ""));
            inputs.add(new Amount(
                    "room left to the natural limit", situation.change().room(), ""));
        });
        measure.countedDifferentlySince().ifPresent(day -> inputs.add(new Date("counted differently since", day)));
        situation.words().ifPresent(last -> addWords(inputs, last, situation.metric()));
        measure.range().ifPresent(range -> inputs.add(new Text("possible verdicts", range.toString())));
        return Explanation.of(row.verdict().words(), row.reason(situation), formula(measure, situation), inputs)
                .withThresholds(thresholds(situation, unit))
                .withSource(situation.isReach() || situation.isTrend() ? SOURCE : "");
    }

    private static void addObserved(List<Input> inputs, Point point, Situation situation, String unit) {
        inputs.add(new Amount("observed", point.value(), unit));
        point.standardError().ifPresent(error -> inputs.add(new Amount("standard error", error, unit)));
        inputs.add(new Text("period", point.window().toString()));
        inputs.add(new Date("counts on", point.counts()));
        inputs.add(new Text("accumulation", situation.metric().accumulation().toString()));
        inputs.add(new Text("from", point.from()));
    }

    private static void addWords(List<Input> inputs, Observation last, ImpactMetric metric) {
        inputs.add(new Text("words", last.reading() instanceof Reading.Words said ? said.text() : ""));
        inputs.add(new Text("period", last.period().toString()));
        inputs.add(new Date("known on", last.known()));
        last.judgement().ifPresent(judgement -> {
            inputs.add(new Text("level", judgement.level()));
            inputs.add(new Text("judged by", judgement.by()));
        });
        if (!metric.rubric().isEmpty()) {
            inputs.add(new Text("rubric, worst to best", String.join(", ", metric.rubric())));
        }
        inputs.add(new Text("from", last.origin()));
    }

    private static void addInterval(List<Input> inputs, String name, Interval interval, String unit) {
        inputs.add(new Amount(name + " from", interval.low(), unit));
        inputs.add(new Amount(name + " to", interval.high(), unit));
    }

    private static void addPace(List<Input> inputs, MeasureAssessment measure) {
        measure.progress().ifPresent(progress -> inputs.add(new Amount("progress", progress, "")));
        measure.progressInterval().ifPresent(it -> addInterval(inputs, "progress", it, ""));
        measure.timeUsed().ifPresent(used -> inputs.add(new Amount("time used", used, "")));
        measure.pace().ifPresent(pace -> inputs.add(new Amount("pace", pace, "")));
        measure.paceInterval().ifPresent(it -> addInterval(inputs, "pace", it, ""));
    }

    private static String formula(MeasureAssessment measure, Situation situation) {
        if (situation.isBand()) {
            return measure.observed().isPresent() ? KEPT : "";
        }
        if (measure.pace().isPresent()) {
            return situation.yardstick().method() == PaceMethod.LINEAR ? LINEAR : COMPOUND;
        }
        return measure.yearlyChange().isPresent() ? TREND : "";
    }

    private static List<Amount> thresholds(Situation situation, String unit) {
        Yardstick yardstick = situation.yardstick();
        if (situation.measure().target().orElse(null) instanceof Band band) {
            List<Amount> ends = new ArrayList<>();
            if (band.hasLow()) {
                ends.add(new Amount("at least", band.low(), unit));
            }
            if (band.hasHigh()) {
                ends.add(new Amount("at most", band.high(), unit));
            }
            return ends;
        }
        if (situation.measure().target().orElse(null) instanceof Reach) {
            return List.of(
                    new Amount("on track from a pace of", yardstick.onTrackFrom(), ""),
                    new Amount("behind from a pace of", yardstick.behindFrom(), ""),
                    new Amount("too slow from a pace of", 0, ""),
                    new Amount("too early below a time used of", DecisionTable.EARLY_BELOW, ""));
        }
        return situation.isTrend()
                ? List.of(
                        new Amount("substantial from a yearly change of", yardstick.substantialFrom(), ""),
                        new Amount("moderate from a yearly change of", yardstick.moderateFrom(), ""),
                        new Amount("worse below a yearly change of", 0, ""))
                : List.of();
    }
}
