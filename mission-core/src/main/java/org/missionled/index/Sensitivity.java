package org.missionled.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;

/**
 * In how many alternatives an index moves in the same direction as it does as declared. Each alternative differs in one
 * choice: a weight 25 % higher or lower, a logarithm or none, goalposts that cut off or not, another aggregation
 * (arithmetic, geometric, worst part) of one group.
 *
 * @param alternatives how many were tried
 * @param agreeing how many moved in the same direction
 * @param differing those that moved the other way or not at all, in words
 * @param withoutValue those in which there is no value, in words, such as a logarithm of 0
 */
public record Sensitivity(int alternatives, int agreeing, List<String> differing, List<String> withoutValue) {
    /** Differences below this are rounding, no movement. */
    private static final double ROUNDING = 1e-12;

    /** Copies the words. */
    public Sensitivity {
        differing = List.copyOf(differing);
        withoutValue = List.copyOf(withoutValue);
    }

    static Sensitivity of(Index index, ToDoubleFunction<MetricPart> before, ToDoubleFunction<MetricPart> now) {
        double declared = sign(index, before, now);
        List<String> differing = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<Alternative> all = Alternative.to(index);
        for (Alternative one : all) {
            double sign = sign(one.index(), before, now);
            if (Double.isNaN(sign)) {
                without.add(one.what());
            } else if (sign != declared) {
                differing.add(one.what());
            }
        }
        return new Sensitivity(all.size(), all.size() - differing.size() - without.size(), differing, without);
    }

    private static double sign(Index index, ToDoubleFunction<MetricPart> before, ToDoubleFunction<MetricPart> now) {
        double change = Single.value(index, now).orElse(Double.NaN)
                - Single.value(index, before).orElse(Double.NaN);
        return Math.abs(change) <= ROUNDING * index.outOf() ? 0 : Math.signum(change);
    }
}
