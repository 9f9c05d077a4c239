package org.missionled.measurement;

import static org.missionled.model.Sample.day;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of one metric as tests write them: {@code observed("who-5").in("2026-01", 53).in("2026-02", 54).all()}.
 */
public final class Observed {
    private final String metric;
    private final List<Observation> soFar;

    private Observed(String metric, List<Observation> soFar) {
        this.metric = metric;
        this.soFar = soFar;
    }

    public static Observed observed(String metric) {
        return new Observed(metric, List.of());
    }

    public Observed in(String period, double value) {
        return and(observation(period, new Reading.Value(value)));
    }

    public Observed in(String period, double numerator, double denominator) {
        return and(observation(period, new Reading.Counts(numerator, denominator)));
    }

    public Observed in(String period, String words) {
        return and(observation(period, new Reading.Words(words)));
    }

    /** The last observation became known on a later day than the end of its period. */
    public Observed published(String day) {
        return changed(soFar.get(soFar.size() - 1).withPublished(day(day)));
    }

    /** The last observation is known with a precision. */
    public Observed standardError(double error) {
        return changed(soFar.get(soFar.size() - 1).with(Attribute.STANDARD_ERROR, error));
    }

    /** The last observation comes after a series break. */
    public Observed afterBreak() {
        return changed(soFar.get(soFar.size() - 1).with(Attribute.AFTER_BREAK, true));
    }

    /** A named person judged the last words to be of a level of the rubric. */
    public Observed judged(String level, String by) {
        return changed(soFar.get(soFar.size() - 1).with(Attribute.JUDGEMENT, new Judgement(level, by)));
    }

    /** The last observation names its unit. */
    public Observed unit(String unit) {
        return changed(soFar.get(soFar.size() - 1).withUnit(unit));
    }

    /** The last observation is about one group of people. */
    public Observed amongst(String dimension, String group) {
        return changed(soFar.get(soFar.size() - 1).with(Attribute.SEGMENT, new Segment(dimension, group)));
    }

    /** The last observation rests on so many people. */
    public Observed sized(double people) {
        return changed(soFar.get(soFar.size() - 1).with(Attribute.SAMPLE_SIZE, people));
    }

    public List<Observation> list() {
        return soFar;
    }

    public Observations all() {
        return Observations.of(soFar);
    }

    private Observation observation(String period, Reading reading) {
        return Observation.of(metric, ReportingPeriod.parse(period), reading, "facts.csv:" + (soFar.size() + 1));
    }

    private Observed and(Observation next) {
        List<Observation> more = new ArrayList<>(soFar);
        more.add(next);
        return new Observed(metric, List.copyOf(more));
    }

    private Observed changed(Observation last) {
        List<Observation> changed = new ArrayList<>(soFar);
        changed.set(changed.size() - 1, last);
        return new Observed(metric, List.copyOf(changed));
    }
}
