package org.missionled.measurement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Refused;

/**
 * The value of one metric for one period, and where it comes from.
 *
 * <p>Its key is the metric, the {@link #scope() scope}, the period, the source and the method. Of two observations with
 * one key the later published one revises the other; both are kept.
 */
public final class Observation {
    private final String metric;
    private final ReportingPeriod period;
    private final Reading reading;
    private final Map<Attribute<?>, Object> said;
    private final String origin;

    Observation(String metric, ReportingPeriod period, Reading reading, Map<Attribute<?>, Object> said, String origin) {
        this.metric = metric;
        this.period = period;
        this.reading = reading;
        this.said = said;
        this.origin = origin;
    }

    /**
     * An observation of which nothing else is known.
     *
     * @param metric the metric's name, such as {@code who-5}, or {@code wellness/who-5} where several missions meet
     * @param period the days it is about
     * @param reading what it says
     * @param origin where it was written, for messages, such as {@code observations.csv:17}
     * @return the observation
     * @throws Refused if the name is not in the grammar of {@link ElementId}
     */
    public static Observation of(@Nullable String metric, ReportingPeriod period, Reading reading, String origin) {
        return new Observation(checkedMetric(metric), period, reading, Map.of(), origin);
    }

    static String checkedMetric(@Nullable String metric) {
        int slash = metric == null ? -1 : metric.indexOf('/');
        if (metric == null || slash < 0) {
            return ElementId.checkedName(ElementKind.METRIC, metric);
        }
        ElementId.checkedName(ElementKind.MISSION, metric.substring(0, slash));
        ElementId.checkedName(ElementKind.METRIC, metric.substring(slash + 1));
        return metric;
    }

    /** {@return the metric's name, with or without its mission} */
    public String metric() {
        return metric;
    }

    /** {@return the days it is about} */
    public ReportingPeriod period() {
        return period;
    }

    /** {@return what it says} */
    public Reading reading() {
        return reading;
    }

    /** {@return where it was written, for messages; not part of its value} */
    public String origin() {
        return origin;
    }

    /**
     * What it says beside its reading.
     *
     * @param <T> the type of what is said
     * @param attribute such as {@link Attribute#SOURCE}
     * @return empty where nothing was said
     */
    public <T> Optional<T> find(Attribute<T> attribute) {
        return Optional.ofNullable(attribute.read(said.get(attribute)));
    }

    /**
     * A copy that says more, such as {@code observation.with(Attribute.SUBJECT, "NOR")}.
     *
     * @param <T> the type of what is said
     * @param attribute what it is about
     * @param value what is said
     * @return the copy
     * @throws Refused if it cannot be said of this observation
     */
    public <T> Observation with(Attribute<T> attribute, T value) {
        attribute.check(
                value,
                (int) period.first().toEpochDay(),
                (int) period.last().toEpochDay(),
                reading instanceof Reading.Words);
        Map<Attribute<?>, Object> more = new LinkedHashMap<>(said);
        more.put(attribute, value);
        return new Observation(metric, period, reading, more, origin);
    }

    /** {@return the day it became known: its publication, or the last day of its period where none was said} */
    public LocalDate known() {
        return find(Attribute.PUBLISHED).orElse(period.last());
    }

    /**
     * A copy that was published on a day; a later publication for the same period revises an earlier one.
     *
     * @param day not before the period's first day
     * @return the copy
     */
    public Observation withPublished(LocalDate day) {
        return with(Attribute.PUBLISHED, day);
    }

    /**
     * The same observation of a metric by another name.
     *
     * @param name with or without its mission
     * @return the copy
     */
    public Observation withMetric(String name) {
        return new Observation(checkedMetric(name), period, reading, said, origin);
    }

    /** {@return the unit it claims to be in, where it says one} */
    public Optional<String> unit() {
        return find(Attribute.UNIT);
    }

    /**
     * A copy in a unit, which must be the metric's.
     *
     * @param name such as {@code points}
     * @return the copy
     */
    public Observation withUnit(String name) {
        return with(Attribute.UNIT, name);
    }

    /** {@return who reported it, where that was said} */
    public Optional<String> source() {
        return find(Attribute.SOURCE);
    }

    /**
     * A copy with a source.
     *
     * @param name who reported it
     * @return the copy
     */
    public Observation withSource(String name) {
        return with(Attribute.SOURCE, name);
    }

    /** {@return how it was measured, where that was said} */
    public Optional<String> method() {
        return find(Attribute.METHOD);
    }

    /** {@return the subject and the group of people it is about; the whole where neither was said} */
    public Scope scope() {
        return Scope.of(
                find(Attribute.SUBJECT).orElse(null), find(Attribute.SEGMENT).orElse(null));
    }

    /** {@return how many people or things it rests on, where that was said} */
    public OptionalDouble sampleSize() {
        return number(Attribute.SAMPLE_SIZE);
    }

    /** {@return its standard error in the metric's unit, where that was said} */
    public OptionalDouble standardError() {
        return number(Attribute.STANDARD_ERROR);
    }

    private OptionalDouble number(Attribute<Double> attribute) {
        return find(attribute).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** {@return how many were asked and how many answered, where that was said} */
    public Optional<Responses> responses() {
        return find(Attribute.RESPONSES);
    }

    /** {@return how firm it is; final where nothing was said} */
    public Status status() {
        return find(Attribute.STATUS).orElse(Status.FINAL);
    }

    /** {@return whether values from this period on cannot be compared with earlier ones} */
    public boolean isAfterBreak() {
        return find(Attribute.AFTER_BREAK).orElse(false);
    }

    /** {@return who checked it, where that was said} */
    public Optional<String> verifiedBy() {
        return find(Attribute.VERIFIED_BY);
    }

    /** {@return what else there is to know about it} */
    public Optional<String> comment() {
        return find(Attribute.COMMENT);
    }

    /** {@return the level of the rubric that a named person saw in what people said} */
    public Optional<Judgement> judgement() {
        return find(Attribute.JUDGEMENT);
    }

    Map<Attribute<?>, Object> said() {
        return said;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && metric.equals(that.metric)
                && period.equals(that.period)
                && reading.equals(that.reading)
                && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * metric.hashCode() + period.hashCode()) + reading.hashCode();
    }

    @Override
    public String toString() {
        return metric + " " + period + " " + reading;
    }
}
