package org.missionled.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;

/**
 * Rows of a published table, retyped as facts. The first line names the columns, of which the first holds the subjects;
 * a hyphen stands where nothing was published.
 */
final class Retyped {
    static final ReportingPeriod YEAR = ReportingPeriod.parse("2022");
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Retyped(List<List<String>> lines) {
        this.columns = lines.get(0);
        for (List<String> row : lines.subList(1, lines.size())) {
            if (row.size() != columns.size()) {
                throw new AssertionError(row + " has not the columns " + columns);
            }
            rows.add(row);
        }
    }

    static Retyped of(String text) {
        return new Retyped(lines(text));
    }

    /** The same of a table whose subjects stand in the first line, and the names of its columns before each line. */
    static Retyped turned(String text) {
        List<List<String>> lines = lines(text);
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < lines.get(0).size(); i++) {
            int at = i;
            turned.add(lines.stream().map(line -> line.get(at)).toList());
        }
        return new Retyped(turned);
    }

    private static List<List<String>> lines(String text) {
        return text.lines()
                .map(line -> Arrays.asList(line.trim().split("\\s+")))
                .toList();
    }

    List<String> subjects() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** A published number; NaN where there is none. */
    double value(String subject, String column) {
        String cell = rows.get(subjects().indexOf(subject)).get(columns.indexOf(column));
        return cell.equals("-") ? Double.NaN : Double.parseDouble(cell);
    }

    /** The index of all subjects, of the columns that are called like its metrics. */
    IndexTable table(Index index) {
        PanelData panel = PanelData.of(subjects(), List.of(YEAR));
        for (ImpactMetric metric : index.metrics()) {
            double[] values = subjects().stream()
                    .mapToDouble(subject -> value(subject, metric.id().name()))
                    .toArray();
            panel = panel.with(metric, values);
        }
        return IndexTable.of(index, panel);
    }

    /** The value of an index; NaN where it has none. */
    static double value(IndexTable table, String subject) {
        return table.value(subject, YEAR).orElse(Double.NaN);
    }
}
