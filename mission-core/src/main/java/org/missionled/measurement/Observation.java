package org.missionled.measurement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Refused;

/** The value of one metric for one period, and where it comes from. */
public final class Observation {
    private final String metric;
    private final ReportingPeriod period;
    private final Reading reading;
    private final @Nullable LocalDate published;
    private final @Nullable String unit;
    private final @Nullable String source;
    private final String origin;

    private Observation(
            String metric,
            ReportingPeriod period,
            Reading reading,
            @Nullable LocalDate published,
            @Nullable String unit,
            @Nullable String source,
            String origin) {
        this.metric = metric;
        this.period = period;
        this.reading = reading;
        this.published = published;
        this.unit = unit;
        this.source = source;
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
        return new Observation(checkedMetric(metric), period, reading, null, null, null, origin);
    }

    private static String checkedMetric(@Nullable String metric) {
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

    /** {@return the day it became known: its publication, or the last day of its period where none was said} */
    public LocalDate known() {
        return published == null ? period.last() : published;
    }

    /**
     * A copy that was published on a day; a later publication for the same period revises an earlier one.
     *
     * @param day not before the period's first day
     * @return the copy
     */
    public Observation withPublished(LocalDate day) {
        if (day.isBefore(period.first())) {
            throw Refused.because(
                    "published on " + day + ", before its period " + period + " began", "check the two dates");
        }
        return new Observation(metric, period, reading, day, unit, source, origin);
    }

    private static String said(String what, String text) {
        if (text.isBlank()) {
            throw Refused.value(what, text, "a few words, or none at all");
        }
        return text;
    }

    /**
     * The same observation of a metric by another name.
     *
     * @param name with or without its mission
     * @return the copy
     */
    public Observation withMetric(String name) {
        return new Observation(checkedMetric(name), period, reading, published, unit, source, origin);
    }

    /** {@return the unit it claims to be in, where it says one} */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * A copy in a unit, which must be the metric's.
     *
     * @param name such as {@code points}
     * @return the copy
     */
    public Observation withUnit(String name) {
        return new Observation(metric, period, reading, published, said("unit", name), source, origin);
    }

    /** {@return who reported it, where that was said} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * A copy with a source.
     *
     * @param name who reported it
     * @return the copy
     */
    public Observation withSource(String name) {
        return new Observation(metric, period, reading, published, unit, said("source", name), origin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && metric.equals(that.metric)
                && period.equals(that.period)
                && reading.equals(that.reading)
                && Objects.equals(published, that.published)
                && Objects.equals(unit, that.unit)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metric, period, reading);
    }

    @Override
    public String toString() {
        return metric + " " + period + " " + reading;
    }
}
