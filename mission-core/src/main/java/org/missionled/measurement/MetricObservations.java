package org.missionled.measurement;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.missionled.model.Rhythm;

/**
 * The observations of one metric about one {@link Scope}, by the last day of their period, then by the day they became
 * known, then by the first day, source and method.
 *
 * <p>A list whose elements are made when somebody asks for them. Whoever has many rows to read asks for days and values
 * by the number of the row, which makes nothing: days are counted from 1970-01-01, as {@link LocalDate#toEpochDay()}
 * does.
 */
public final class MetricObservations extends AbstractList<Observation> implements RandomAccess {
    private final Table table;
    private final Scope scope;
    private final int from;
    private final int size;
    private final SeriesFacts facts;

    private MetricObservations(Table table, Scope scope, int from, int size, SeriesFacts facts) {
        this.table = table;
        this.scope = scope;
        this.from = from;
        this.size = size;
        this.facts = facts;
    }

    static MetricObservations of(Table table, Scope scope, int from, int to) {
        return new MetricObservations(table, scope, from, to - from, SeriesFacts.of(table, from, to));
    }

    static MetricObservations none(String metric, Scope scope) {
        return of(new Draft(metric).table(), scope, 0, 0);
    }

    Table table() {
        return table;
    }

    int from() {
        return from;
    }

    /** {@return the metric's name, with or without its mission} */
    public String metric() {
        return table.metric();
    }

    /** {@return the subject and the group of people they are about} */
    public Scope scope() {
        return scope;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Observation get(int row) {
        return table.observation(at(row));
    }

    /** Always refused, even where there is nothing to remove. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException("observations cannot be changed");
    }

    private int at(int row) {
        return from + Objects.checkIndex(row, size);
    }

    /**
     * The first day of a row's period.
     *
     * @param row from 0
     * @return counted from 1970-01-01
     */
    public int firstDay(int row) {
        return table.first(at(row));
    }

    /**
     * The last day of a row's period.
     *
     * @param row from 0
     * @return counted from 1970-01-01
     */
    public int lastDay(int row) {
        return table.last(at(row));
    }

    /**
     * The day a row became known.
     *
     * @param row from 0
     * @return counted from 1970-01-01: its publication, or the last day of its period where none was said
     */
    public int knownDay(int row) {
        return table.known(at(row));
    }

    /**
     * The number of a row, or its numerator.
     *
     * @param row from 0
     * @return not a number where it is in words
     */
    public double value(int row) {
        return table.value(at(row));
    }

    /**
     * The numbers of some rows, or their numerators.
     *
     * @param first from 0
     * @param end the row after the last one
     * @return a copy, one for each row; not a number where one is in words
     */
    public double[] values(int first, int end) {
        Objects.checkFromToIndex(first, end, size);
        return table.values(from + first, from + end);
    }

    /**
     * The first days of the periods of some rows.
     *
     * @param first from 0
     * @param end the row after the last one
     * @return a copy, counted from 1970-01-01
     */
    public int[] firstDays(int first, int end) {
        Objects.checkFromToIndex(first, end, size);
        return table.firstDays(from + first, from + end);
    }

    /**
     * The last days of the periods of some rows.
     *
     * @param first from 0
     * @param end the row after the last one
     * @return a copy, counted from 1970-01-01
     */
    public int[] lastDays(int first, int end) {
        Objects.checkFromToIndex(first, end, size);
        return table.lastDays(from + first, from + end);
    }

    /**
     * What a row was counted out of.
     *
     * @param row from 0
     * @return not a number where it has no counts
     */
    public double denominator(int row) {
        return table.denominator(at(row));
    }

    /**
     * The period of a row.
     *
     * @param row from 0
     * @return its days
     */
    public ReportingPeriod period(int row) {
        return table.period(at(row));
    }

    /**
     * Where a row was written.
     *
     * @param row from 0
     * @return such as {@code observations.csv:17}
     */
    public String origin(int row) {
        return table.origin(at(row));
    }

    /**
     * The rhythm of a row's period.
     *
     * @param row from 0
     * @return empty where it is not exactly one period of any
     */
    public Optional<Rhythm> rhythm(int row) {
        return Optional.ofNullable(PeriodNumber.rhythm(firstDay(row), lastDay(row)));
    }

    /**
     * Which period of its rhythm a row is about.
     *
     * @param rhythm the row's rhythm
     * @param row from 0
     * @return one more than that of the period before
     */
    public int periodNumber(Rhythm rhythm, int row) {
        return PeriodNumber.of(rhythm, firstDay(row));
    }

    /**
     * What a row says beside its reading.
     *
     * @param <T> the type of what is said
     * @param attribute such as {@link Attribute#SOURCE}
     * @param row from 0
     * @return empty where nothing was said
     */
    public <T> Optional<T> find(Attribute<T> attribute, int row) {
        return Optional.ofNullable(attribute.read(table.said(attribute, at(row))));
    }

    /**
     * A number that a row says beside its reading.
     *
     * @param attribute such as {@link Attribute#STANDARD_ERROR}
     * @param row from 0
     * @return not a number where nothing was said
     */
    public double number(Attribute<Double> attribute, int row) {
        return table.columns().get(attribute) instanceof Column.Numbers numbers ? numbers.number(at(row)) : Double.NaN;
    }

    /**
     * Whether any row may say something; where this is false none does.
     *
     * @param attribute such as {@link Attribute#SOURCE}
     * @return true where some observation of the metric says it
     */
    public boolean says(Attribute<?> attribute) {
        return table.columns().containsKey(attribute);
    }

    /**
     * What is said anywhere in the metric's observations, each once.
     *
     * @param attribute one that is said in words, such as {@link Attribute#UNIT}
     * @return in the order of first appearance
     */
    public List<String> everSaid(Attribute<String> attribute) {
        return table.columns().get(attribute) instanceof Column.Codes codes
                ? codes.values().stream().map(String.class::cast).toList()
                : List.of();
    }

    /** {@return the lowest value or ratio; positive infinity where there is none} */
    public double lowest() {
        return facts.lowest();
    }

    /** {@return the highest value or ratio; negative infinity where there is none} */
    public double highest() {
        return facts.highest();
    }

    /** {@return how many rows are single numbers} */
    public int numbers() {
        return facts.numbers();
    }

    /** {@return how many rows are counts} */
    public int counts() {
        return facts.counts();
    }

    /** {@return how many counts are out of nothing} */
    public int emptyCounts() {
        return facts.emptyCounts();
    }

    /** {@return whether every period has one row, and becomes known no later than the next one} */
    public boolean isInOrder() {
        return facts.isInOrder();
    }

    /**
     * {@return whether all rows are of one rhythm and none of its periods is missing between the first and the last}
     */
    public boolean isGapless() {
        return facts.isGapless();
    }

    /** {@return the rhythm that all rows share} */
    public Optional<Rhythm> rhythm() {
        return Optional.ofNullable(facts.rhythm());
    }

    /**
     * How many rows end on or before a day.
     *
     * @param day counted from 1970-01-01
     * @return the number of the first row that ends later
     */
    public int endedBy(int day) {
        // most ask for a day near the end, and rows that stand side by side are at hand together
        int high = size;
        int step = 1;
        while (step <= high && lastDay(high - step) > day) {
            high -= step;
            step *= 2;
        }
        int low = Math.max(0, high - step + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastDay(middle) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The same observations of a metric by another name.
     *
     * @param name with or without its mission
     * @return the same rows, not copied
     */
    public MetricObservations named(String name) {
        return name.equals(metric()) ? this : new MetricObservations(table.named(name), scope, from, size, facts);
    }

    /**
     * Some of these observations.
     *
     * @param which whether a row is one of them
     * @return these rows alone
     */
    public MetricObservations only(IntPredicate which) {
        int[] rows =
                IntStream.range(0, size).filter(which).map(row -> from + row).toArray();
        return rows.length == size ? this : of(table.picked(rows), scope, 0, rows.length);
    }

    /** Whether these parts are all rows of one table, in its order. */
    static boolean areWhole(List<MetricObservations> parts) {
        Table shared = parts.get(0).table;
        int next = 0;
        for (MetricObservations part : parts) {
            if (!part.table.shares(shared) || part.from != next) {
                return false;
            }
            next += part.size;
        }
        return next == shared.size();
    }
}
