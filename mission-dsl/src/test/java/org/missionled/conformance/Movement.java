package org.missionled.conformance;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.model.Rhythm.MONTH;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.ObservationDeclaration;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/** One published file of the movement's figures as a mission: the columns that were counted, and what comes of them. */
final class Movement {
    private final Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
    private final Map<String, MetricDeclaration> metrics = new LinkedHashMap<>();
    private final List<ObservationDeclaration> given = new ArrayList<>();
    private final Map<String, Map<String, Double>> values = new HashMap<>();

    /** A file whose first column holds the first day of each month. */
    Movement(String file) {
        PublishedFiles.tsv(file).forEach(row -> rows.put(row.getField(0).substring(0, "2001-01".length()), row));
    }

    /** The months of the file. */
    List<String> months() {
        return List.copyOf(rows.keySet());
    }

    OptionalDouble published(String month, String column) {
        NamedCsvRecord row = rows.get(month);
        String cell = row == null ? "" : row.getField(column);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    /** A column that was counted, observed month by month where it holds a value. */
    MetricDeclaration counted(String column, String unit) {
        MetricDeclaration counted = metric("counted-" + metrics.size())
                .measuring(column)
                .in(unit)
                .directionUndeclared()
                .every(MONTH);
        ObservationDeclaration sentence = null;
        for (String month : months()) {
            OptionalDouble value = published(month, column);
            if (value.isPresent()) {
                ObservationDeclaration.Was period =
                        sentence == null ? observed(counted).during(month) : sentence.during(month);
                sentence = period.was(value.getAsDouble());
            }
        }
        given.add(sentence);
        return declared(column, counted);
    }

    /** A metric by the name of the column that it should come to. */
    MetricDeclaration declared(String column, MetricDeclaration metric) {
        metrics.put(column, metric);
        return metric;
    }

    /** Facts that are no single column. */
    void given(ObservationDeclaration facts) {
        given.add(facts);
    }

    /** A name for the next metric. */
    String name() {
        return "metric-" + metrics.size();
    }

    /** What the library says for a period. */
    OptionalDouble value(String column, String period) {
        if (values.isEmpty()) {
            align();
        }
        Double value = values.getOrDefault(column, Map.of()).get(period);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private void align() {
        GoalDeclaration goal = null;
        for (MetricDeclaration metric : metrics.values()) {
            goal = goal == null
                    ? goal("known")
                            .stating("People know how the movement is doing")
                            .measuredBy(metric)
                    : goal.measuredBy(metric);
        }
        Mission mission = productMission("movement")
                .stating("A world in which all share in all knowledge")
                .pursuing(goal)
                .declare();
        Alignment alignment = Alignment.of(mission)
                .given(observations(given.toArray(ObservationDeclaration[]::new)))
                .asOf(LocalDate.of(2024, 12, 31));
        if (!mission.faults().isEmpty() || !alignment.misfits().isEmpty()) {
            throw new AssertionError(mission.faults() + ", " + alignment.misfits());
        }
        List<ImpactMetric> declared = mission.goals().get(0).measures().stream()
                .map(measure -> measure.metric())
                .toList();
        List<String> columns = List.copyOf(metrics.keySet());
        for (int at = 0; at < declared.size(); at++) {
            Map<String, Double> byPeriod = new HashMap<>();
            alignment
                    .values(declared.get(at))
                    .forEach(point -> byPeriod.put(point.closing().toString(), point.value()));
            values.put(columns.get(at), byPeriod);
        }
    }
}
