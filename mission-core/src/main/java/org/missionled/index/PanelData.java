package org.missionled.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Refused;

/**
 * Panel data: the values of metrics for many subjects in many periods, each metric in one array: period by period, and
 * within it subject by subject.
 */
public final class PanelData {
    private final List<String> subjects;
    private final List<ReportingPeriod> periods;
    private final Map<String, Integer> subjectRows;
    private final Map<ReportingPeriod, Integer> periodRows;
    private final Map<ElementId, double[]> values;

    private PanelData(
            List<String> subjects,
            List<ReportingPeriod> periods,
            Map<String, Integer> subjectRows,
            Map<ReportingPeriod, Integer> periodRows,
            Map<ElementId, double[]> values) {
        this.subjects = subjects;
        this.periods = periods;
        this.subjectRows = subjectRows;
        this.periodRows = periodRows;
        this.values = values;
    }

    /**
     * A panel without values.
     *
     * @param subjects whom the values are about, such as countries, each once
     * @param periods when, each once, in the order in which they are to be read
     * @return the panel
     * @throws Refused if one of them comes twice
     */
    public static PanelData of(List<String> subjects, List<ReportingPeriod> periods) {
        return new PanelData(
                List.copyOf(subjects),
                List.copyOf(periods),
                numbered("subject", subjects),
                numbered("period", periods),
                Map.of());
    }

    /**
     * What was observed of metrics, for each subject in each period; where nothing names a subject, there is one, the
     * mission as a whole, whose name is empty. Values accumulate as their metric declares and stand in the last period
     * of their window; groups of people within a subject are left out.
     *
     * @param observations everything that was observed
     * @param metrics of which metrics
     * @param knownOn what was observed or published later is not seen
     * @return the panel, its periods by their last day, its subjects in the order of first appearance
     */
    public static PanelData of(Observations observations, List<ImpactMetric> metrics, LocalDate knownOn) {
        return Gathering.of(observations, metrics, knownOn);
    }

    private static <T> Map<T, Integer> numbered(String what, List<T> all) {
        Map<T, Integer> rows = new LinkedHashMap<>();
        for (T one : all) {
            if (rows.put(one, rows.size()) != null) {
                throw Refused.because("the " + what + " " + one + " comes twice", "name each once");
            }
        }
        return rows;
    }

    /**
     * A copy with the values of one more metric.
     *
     * @param metric what was measured
     * @param byPeriodAndSubject for each period in order, for each subject in order, its value in the metric's unit, or
     *     NaN where there is none
     * @return the copy
     * @throws Refused if there are more or fewer values than cells, or one is infinite
     */
    public PanelData with(ImpactMetric metric, double[] byPeriodAndSubject) {
        return keeping(metric, byPeriodAndSubject.clone());
    }

    /** The same with values that nobody else has and will change. */
    PanelData keeping(ImpactMetric metric, double[] byPeriodAndSubject) {
        if (byPeriodAndSubject.length != cells()) {
            throw Refused.because(
                    metric.id() + " has " + byPeriodAndSubject.length + " values for " + periods.size() + " periods of "
                            + subjects.size() + " subjects",
                    "one value for each, NaN where there is none");
        }
        for (double value : byPeriodAndSubject) {
            if (Double.isInfinite(value)) {
                throw Refused.value("value of " + metric.id(), value, "a finite number, or NaN where there is none");
            }
        }
        Map<ElementId, double[]> more = new LinkedHashMap<>(values);
        more.put(metric.id(), byPeriodAndSubject);
        return new PanelData(subjects, periods, subjectRows, periodRows, more);
    }

    /** {@return whom the values are about, in order} */
    public List<String> subjects() {
        return subjects;
    }

    /** {@return when, in order} */
    public List<ReportingPeriod> periods() {
        return periods;
    }

    /**
     * One value.
     *
     * @param metric what was measured
     * @param subject of whom
     * @param period when
     * @return in the metric's unit; empty where there is none
     */
    public OptionalDouble value(ImpactMetric metric, String subject, ReportingPeriod period) {
        return optional(column(metric)[cell(subject, period)]);
    }

    static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    int cells() {
        return Math.multiplyExact(subjects.size(), periods.size());
    }

    int cell(String subject, ReportingPeriod period) {
        return row("period", period, periodRows) * subjects.size() + row("subject", subject, subjectRows);
    }

    int row(ReportingPeriod period) {
        return row("period", period, periodRows);
    }

    /** Where a subject stands, below 0 where it is not known. */
    int find(String subject) {
        return subjectRows.getOrDefault(subject, -1);
    }

    private static <T> int row(String what, T one, Map<T, Integer> rows) {
        Integer row = rows.get(one);
        if (row == null) {
            throw Refused.value(what, one.toString(), "one of " + shown(rows));
        }
        return row;
    }

    private static <T> String shown(Map<T, Integer> rows) {
        List<T> some = rows.keySet().stream().limit(5).toList();
        return some + (rows.size() > some.size() ? " and " + (rows.size() - some.size()) + " others" : "");
    }

    /** The values of a metric, not to be changed; all NaN where there are none. */
    double[] column(ImpactMetric metric) {
        double @Nullable [] known = values.get(metric.id());
        if (known != null) {
            return known;
        }
        double[] none = new double[cells()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    @Override
    public String toString() {
        return values.keySet() + " of " + subjects.size() + " subjects in " + periods.size() + " periods";
    }
}
