package org.missionled.report.view;

import java.util.Optional;
import org.missionled.alignment.Ambition;
import org.missionled.model.ImpactMetric;

/**
 * What a target is compared with.
 *
 * @param name what others reach, and who they are
 * @param value what the metric is there
 * @param asMuch whether the target asks for as much, or more
 * @param share of the way from baseline to benchmark that the target asks for; empty without a baseline, and where that
 *     was as good already
 * @param words how the target compares, such as {@code less than the best quarter of 40 clinics, 62 points: 80 % of the
 *     way from the baseline}
 * @param working how it comes about
 */
public record BenchmarkView(
        String name, Amount value, boolean asMuch, Optional<Amount> share, String words, Working working) {

    /** {@return what it is and its value, such as {@code the best quarter of 40 clinics, 62 points}} */
    public String named() {
        return name + ", " + value.shown();
    }

    /**
     * How a target compares with its benchmark.
     *
     * @param ambition the comparison
     * @param metric whose target it is
     * @return the view
     */
    public static BenchmarkView of(Ambition ambition, ImpactMetric metric) {
        String name = ambition.benchmark().name();
        Amount value = Amount.of(ambition.benchmark().value(), metric);
        Optional<Amount> share = Amount.share(ambition.share());
        String words = (ambition.isAsMuch() ? "as much as " : "less than ") + name + ", " + value.shown()
                + (ambition.isAsMuch() ? ", or more" : "")
                + share.map(it -> ": " + it.shown() + " of the way there from the baseline")
                        .orElse(ambition.wasMet() ? ", which was reached at the baseline already" : "");
        return new BenchmarkView(name, value, ambition.isAsMuch(), share, words, Working.of(ambition.explain()));
    }
}
