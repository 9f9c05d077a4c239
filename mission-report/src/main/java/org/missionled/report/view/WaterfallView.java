package org.missionled.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.contribution.Span;
import org.missionled.contribution.Waterfall;
import org.missionled.model.ImpactMetric;

/**
 * Whether the plan of one measure adds up, from its baseline to its target. Effects on one metric may overlap, so that
 * each part is a range from the largest single effect to the sum of all.
 *
 * @param gap from baseline to target
 * @param moved how much of it is done, below 0 if it moved the wrong way; empty where that is not known
 * @param explained what findings of launched features explain of that
 * @param unexplained what nothing explains of it
 * @param toCome what features not yet landed are to add
 * @param layers the same by how well it is backed, the best backed first; only those that add anything
 * @param unplanned the rest of the gap, for which nothing is planned
 * @param undated how many claims count for nothing since they have no day of landing
 * @param unsized how many claims count for nothing since they say no size in the unit of the metric
 * @param untested how many claims of landed features no comparison or experiment tested
 * @param tooLate how many claims land after the due day
 * @param working how it comes about
 */
public record WaterfallView(
        Amount gap,
        Optional<Amount> moved,
        Range explained,
        Range unexplained,
        Range toCome,
        List<Layer> layers,
        Range unplanned,
        int undated,
        int unsized,
        int untested,
        int tooLate,
        Working working) {
    /** Copies the layers. */
    public WaterfallView {
        layers = List.copyOf(layers);
    }

    /**
     * An amount that lies between two others.
     *
     * @param least the lesser
     * @param most the greater
     * @param shown both, or one where they read alike, such as {@code 1.5 to 2.7}
     */
    public record Range(double least, double most, String shown) {

        /** {@return whether there is nothing of it} */
        public boolean isNone() {
            return least == 0 && most == 0;
        }

        private static Range of(Span span, ImpactMetric metric) {
            String from = NumberWords.amount(span.least(), metric);
            String to = NumberWords.amount(span.most(), metric);
            return new Range(span.least(), span.most(), from.equals(to) ? from : from + " to " + to);
        }
    }

    /**
     * What is still to come on evidence of one kind.
     *
     * @param evidence the kind
     * @param words the same in words
     * @param adds how much
     */
    public record Layer(EvidenceLayer evidence, String words, Range adds) {}

    /** {@return whether nothing supports any of what is still to come} */
    public boolean isAllHypotheses() {
        return layers.stream()
                .anyMatch(layer -> layer.evidence() == EvidenceLayer.HYPOTHESIS
                        && layer.adds().equals(toCome));
    }

    static Optional<WaterfallView> of(Waterfall plan, ImpactMetric metric) {
        if (!plan.isKnown()) {
            return Optional.empty();
        }
        List<Layer> layers = Arrays.stream(EvidenceLayer.values())
                .filter(layer -> !plan.toCome(layer).isNone())
                .map(layer -> new Layer(layer, layer.words(), Range.of(plan.toCome(layer), metric)))
                .toList();
        return Optional.of(new WaterfallView(
                Amount.apart(plan.gap(), metric),
                apart(plan.moved(), metric),
                Range.of(plan.explained(), metric),
                Range.of(plan.unexplained(), metric),
                Range.of(plan.toCome(), metric),
                layers,
                Range.of(plan.unplanned(), metric),
                plan.undated(),
                plan.unsized(),
                plan.untested(),
                plan.tooLate(),
                Working.of(plan.explain())));
    }

    private static Optional<Amount> apart(OptionalDouble moved, ImpactMetric metric) {
        return moved.isPresent() ? Optional.of(Amount.apart(moved.getAsDouble(), metric)) : Optional.empty();
    }
}
