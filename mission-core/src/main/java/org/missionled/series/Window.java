package org.missionled.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Status;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.ValueKind;

/**
 * The observations that one value is put together from.
 *
 * @param metric says how
 * @param rows those of its series that are judged
 * @param begin the first of them
 * @param end the last of them, included
 */
record Window(ImpactMetric metric, Rows rows, int begin, int end) implements Basis {

    private MetricObservations all() {
        return rows.all();
    }

    private int size() {
        return end - begin + 1;
    }

    private boolean isRatio() {
        return metric.kind() instanceof ValueKind.Ratio;
    }

    /** Whether it holds each of its periods. */
    boolean isComplete() {
        Accumulation accumulation = metric.accumulation();
        return !accumulation.isWindow()
                || all().periodNumber(accumulation.each(), rows.row(end))
                                - all().periodNumber(accumulation.each(), rows.row(begin))
                        == end - begin;
    }

    /**
     * The sum or the mean of values, or for counts the sum of numerators over the sum of denominators; not a number
     * where that has no value.
     */
    double value() {
        double values = 0;
        double denominators = 0;
        for (int i = begin; i <= end; i++) {
            values += all().value(rows.row(i));
            if (isRatio()) {
                denominators += all().denominator(rows.row(i));
            }
        }
        if (isRatio()) {
            return denominators == 0 ? Double.NaN : values / denominators;
        }
        return isSum() ? values : values / size();
    }

    private boolean isSum() {
        return metric.accumulation().kind() == Accumulation.Kind.SUM;
    }

    @Override
    public String from() {
        return all().origin(rows.row(end));
    }

    /**
     * The standard error, where every observation states one. Of a sum of n values it is {@code sqrt(se1^2 + ... +
     * sen^2)}, of their mean a n-th of that: for errors 3 and 4 it is 5 and 2.5. Of a pooled ratio each counts by its
     * share of the whole: {@code sqrt((d1 se1)^2 + ...) / (d1 + ...)}. Observations are taken as independent of each
     * other.
     */
    @Override
    public OptionalDouble standardError() {
        if (!all().says(Attribute.STANDARD_ERROR)) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        double whole = 0;
        for (int i = begin; i <= end; i++) {
            double share = isRatio() ? all().denominator(rows.row(i)) : 1;
            double error = share * all().number(Attribute.STANDARD_ERROR, rows.row(i));
            squares += error * error;
            whole += share;
        }
        double error = StrictMath.sqrt(squares) / (isSum() ? 1 : whole);
        return Double.isNaN(error) ? OptionalDouble.empty() : OptionalDouble.of(error);
    }

    @Override
    public Optional<Interval> interval(double value) {
        OptionalDouble error = standardError();
        if (error.isPresent()) {
            double half = Wilson.Z * error.getAsDouble();
            return Optional.of(new Interval(value - half, value + half));
        }
        if (!isRatio()) {
            return Optional.empty();
        }
        double counted = sum(false);
        double outOf = sum(true);
        return counted >= 0 && counted <= outOf && outOf > 0
                ? Optional.of(Wilson.interval(counted, outOf))
                : Optional.empty();
    }

    private double sum(boolean denominators) {
        double sum = 0;
        for (int i = begin; i <= end; i++) {
            int row = rows.row(i);
            sum += denominators ? all().denominator(row) : all().value(row);
        }
        return sum;
    }

    /** What was said, all together; for a ratio what was counted out of where nothing was said. */
    @Override
    public OptionalDouble sampleSize() {
        double sum = 0;
        for (int i = begin; i <= end; i++) {
            sum += all().number(Attribute.SAMPLE_SIZE, rows.row(i));
        }
        if (Double.isNaN(sum) && isRatio()) {
            sum = sum(true);
        }
        return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    @Override
    public Status status() {
        Status least = Status.FINAL;
        for (Status status : said(Attribute.STATUS)) {
            least = status.compareTo(least) > 0 ? status : least;
        }
        return least;
    }

    @Override
    public List<String> sources() {
        Set<String> each = new LinkedHashSet<>(said(Attribute.SOURCE));
        return List.copyOf(each);
    }

    @Override
    public Optional<Responses> responses() {
        List<Responses> each = said(Attribute.RESPONSES);
        if (each.size() < size()) {
            return Optional.empty();
        }
        double asked = 0;
        double answered = 0;
        for (Responses one : each) {
            asked += one.asked();
            answered += one.answered();
        }
        return Optional.of(new Responses(asked, answered));
    }

    private <T> List<T> said(Attribute<T> attribute) {
        List<T> said = new ArrayList<>();
        if (all().says(attribute)) {
            for (int i = begin; i <= end; i++) {
                all().find(attribute, rows.row(i)).ifPresent(said::add);
            }
        }
        return said;
    }
}
