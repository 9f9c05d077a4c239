package org.missionled.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.ProgressMeasure;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Reach;
import org.missionled.model.Rhythm;
import org.missionled.model.Timing;
import org.missionled.model.Trend;
import org.missionled.model.ValueKind;
import org.missionled.model.Yardstick;

/** C2: every indicator is a goal, every series a metric, judged by the progress measure as it was published. */
final class ProgressMeasureTable implements PublishedTable {
    private static final String FILE = "statcan-progress/progress_components.csv";
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    @Override
    public String id() {
        return "C2";
    }

    @Override
    public String what() {
        return "progress measure: value, score and status of each series, status and score of each indicator";
    }

    @Override
    public String source() {
        return "Statistics Canada, Canadian Indicator Framework, progress calculation components";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "values 1e-9, scores 1e-3, every status";
    }

    @Override
    public List<String> notes() {
        return List.of("The status of an indicator is published with each of its series and compared once a series.");
    }

    @Override
    public void compare(Agreement agreement) {
        Map<String, List<NamedCsvRecord>> indicators = new LinkedHashMap<>();
        for (NamedCsvRecord row : PublishedFiles.csv(FILE)) {
            indicators
                    .computeIfAbsent(row.getField("indicator"), name -> new ArrayList<>())
                    .add(row);
        }
        Mission mission = Mission.of(ElementId.ofMission("canada"), MissionLevel.SOCIETY, "Sustainable development");
        List<Observation> observations = new ArrayList<>();
        for (Map.Entry<String, List<NamedCsvRecord>> indicator : indicators.entrySet()) {
            mission = mission.withGoal(goal(indicator.getKey(), indicator.getValue(), observations));
        }
        Alignment alignment =
                Alignment.of(mission).given(Observations.of(observations)).asOf(AS_OF);
        int at = 0;
        for (List<NamedCsvRecord> rows : indicators.values()) {
            compare(alignment.goals().get(at), rows, agreement);
            at++;
        }
    }

    private static Goal goal(String name, List<NamedCsvRecord> rows, List<Observation> observations) {
        Goal goal = Goal.of(id(ElementKind.GOAL, "i-" + name), GoalKind.PURPOSE, "Indicator " + name)
                .withYardstick(Yardstick.statisticsCanada());
        for (int at = 0; at < rows.size(); at++) {
            ImpactMetric metric = metric("s-" + name + "-" + at, rows.get(at));
            goal = goal.withMeasure(measure(metric, rows.get(at)));
            observe(metric, rows.get(at), observations);
        }
        return goal;
    }

    private static ElementId id(ElementKind kind, String name) {
        return ElementId.of(kind, "canada", name);
    }

    private static ImpactMetric metric(String name, NamedCsvRecord row) {
        Direction direction = rises(row) ? new Direction.Rises() : new Direction.Falls();
        ImpactMetric metric = ImpactMetric.of(
                        id(ElementKind.METRIC, name), row.getField("series"), ValueKind.quantity("units"), direction)
                .withRhythm(Rhythm.YEAR)
                .withTiming(Timing.END_OF_PERIOD);
        if (row.getField("limit").isEmpty()) {
            return metric;
        }
        double limit = number(row, "limit");
        return metric.withLimits(
                rises(row) ? new Limits(Double.NEGATIVE_INFINITY, limit) : new Limits(limit, Double.POSITIVE_INFINITY));
    }

    private static boolean rises(NamedCsvRecord row) {
        return number(row, "direction") > 0;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static LocalDate end(NamedCsvRecord row, String column) {
        return LocalDate.of((int) number(row, column), 12, 31);
    }

    private static Measure measure(ImpactMetric metric, NamedCsvRecord row) {
        if (row.getField("base_value").isEmpty()) {
            return Measure.of(metric);
        }
        Baseline base = Baseline.of(number(row, "base_value"), end(row, "base_year"));
        if (row.getField("target").isEmpty()) {
            return Measure.of(metric, new Trend(base));
        }
        double target = number(row, "target");
        Bound bound = rises(row) ? Bound.atLeast(target) : Bound.atMost(target);
        return Measure.of(metric, Reach.published(base, bound, end(row, "target_year")));
    }

    private static void observe(ImpactMetric metric, NamedCsvRecord row, List<Observation> observations) {
        if (!row.getField("current_value").isEmpty()) {
            observations.add(Observation.of(
                    metric.id().name(),
                    ReportingPeriod.of(Rhythm.YEAR, end(row, "current_year")),
                    new Reading.Value(number(row, "current_value")),
                    FILE));
        }
    }

    private static void compare(GoalAssessment goal, List<NamedCsvRecord> rows, Agreement agreement) {
        ProgressMeasure indicator = goal.progressMeasure().orElseThrow();
        for (int at = 0; at < rows.size(); at++) {
            NamedCsvRecord row = rows.get(at);
            String where = row.getField("series");
            ProgressMeasure series = goal.measures().get(at).progressMeasure().orElseThrow();
            agreement.same(where + ", status", row.getField("status"), word(series));
            if (row.getField("progress_value").isEmpty()) {
                agreement.same(where + ", value", false, series.value().isPresent());
            } else {
                agreement.number(where + ", value", number(row, "progress_value"), series.value(), 1e-9);
                agreement.number(where + ", score", number(row, "score"), series.score(), 1e-3);
            }
            agreement.same(where + ", status of its indicator", row.getField("indicator_status"), word(indicator));
        }
        NamedCsvRecord first = rows.get(0);
        if (!first.getField("indicator_score").isEmpty()) {
            agreement.number(
                    first.getField("indicator") + ", score", number(first, "indicator_score"), indicator.score(), 1e-3);
        }
    }

    private static String word(ProgressMeasure measure) {
        return measure.status().name().toLowerCase(Locale.ROOT);
    }
}
