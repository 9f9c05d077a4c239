package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A metric as a part of an index, and how its values are brought to the scale of the others. */
public final class MetricPart implements IndexPart {
    private static final Part<ImpactMetric> METRIC = Part.named("metric");
    private static final Part<Normaliser> NORMALISER = Part.named("normaliser");
    private static final Part<Double> WEIGHT = Part.named("weight");
    private static final Part<Limits> CUT = Part.named("cut off");

    private final Parts parts;

    private MetricPart(Parts parts) {
        this.parts = parts;
    }

    /**
     * A metric of weight 1.
     *
     * @param metric in numbers
     * @param normaliser that bears the metric's direction and scale
     * @return the part
     * @throws Refused if the metric is in words, goes the other way than the goalposts, is on an interval scale that a
     *     ratio does not bear, or has no direction where one is needed
     */
    public static MetricPart of(ImpactMetric metric, Normaliser normaliser) {
        if (metric.isQualitative()) {
            throw Refused.because(
                    metric.id() + " is in words and cannot be part of an index",
                    "leave it out, or measure something that is counted");
        }
        Bearing.refuseUnbearable(metric, normaliser);
        return new MetricPart(Parts.NONE.with(METRIC, metric).with(NORMALISER, normaliser));
    }

    /** {@return what is measured} */
    public ImpactMetric metric() {
        return parts.get(METRIC);
    }

    /** {@return how its values are brought to the scale of the others} */
    public Normaliser scaling() {
        return parts.get(NORMALISER);
    }

    @Override
    public Optional<Normaliser> normaliser() {
        return Optional.of(scaling());
    }

    /** {@return between which values it counts, where that was said; what lies beyond counts as the nearer one} */
    public Optional<Limits> cutOff() {
        return parts.find(CUT);
    }

    /**
     * The same part, whose values are cut off before they are brought to a scale: what lies beyond counts as the nearer
     * of the two. By hand: 2 deaths, cut off at 10 and 1,000, count as 10; 1,200 as 1,000.
     *
     * <p>Source: UNDP, Human Development Report 2023-24, Gender Inequality Index, whose values come out where maternal
     * mortality counts from 10 to 1,000.
     *
     * @param low in the metric's unit, finite
     * @param high in the metric's unit, finite, above {@code low}
     * @return the copy
     * @throws Refused if the two leave nothing between them
     */
    public MetricPart withCutOff(double low, double high) {
        double from = Checked.finite("value to cut off at", low, "10");
        double to = Checked.finite("value to cut off at", high, "1000");
        if (!(from < to)) {
            throw Refused.because(
                    metric().id() + " cut off at " + exact(from) + " and " + exact(to) + " leaves nothing between them",
                    "the lower one first, such as cutOffAt(10, 1_000)");
        }
        return new MetricPart(parts.with(CUT, new Limits(from, to)));
    }

    @Override
    public String scale() {
        return cutOff().map(it -> "cut off at " + exact(it.lowest()) + " and " + exact(it.highest()) + ", ")
                        .orElse("")
                + scaling().words();
    }

    @Override
    public String title() {
        return metric().meaning();
    }

    @Override
    public double weight() {
        return parts.find(WEIGHT).orElse(1.0);
    }

    @Override
    public MetricPart withWeight(double weight) {
        return new MetricPart(parts.with(WEIGHT, weighed(weight)));
    }

    /**
     * The same part on another scale.
     *
     * @param normaliser that bears the metric's direction and scale
     * @return the copy
     */
    public MetricPart withNormaliser(Normaliser normaliser) {
        Bearing.refuseUnbearable(metric(), normaliser);
        return new MetricPart(parts.with(NORMALISER, normaliser));
    }

    static double weighed(double weight) {
        if (!(Checked.finite("weight", weight, "2") >= 0)) {
            throw Refused.value("weight", weight, "0 or more, such as 2");
        }
        return weight == 0 ? 0.0 : weight;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetricPart that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return metric() + " " + scale() + (weight() == 1 ? "" : ", weight " + exact(weight()));
    }
}
