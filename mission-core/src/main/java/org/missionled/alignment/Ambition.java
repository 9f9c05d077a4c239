package org.missionled.alignment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.model.Baseline;
import org.missionled.model.Benchmark;
import org.missionled.model.Bound;
import org.missionled.model.Decimal;
import org.missionled.model.Measure;
import org.missionled.model.Reach;

/**
 * How much a target asks for, held against a benchmark from outside: {@code (bound - baseline) / (benchmark -
 * baseline)} of the way from where the metric stood to where others stand. Whether that is ambitious, people judge.
 *
 * <p>By hand: from 52 to at least 60 is {@code (60 - 52) / (62 - 52) = 0.8} of the way to 62.
 *
 * @param benchmark what the target is compared with
 * @param isAsMuch whether who meets the target meets the benchmark
 * @param share of the way to the benchmark that the target asks for, above 0, and at least 1 where it asks for as much;
 *     empty without a baseline, and where that was as good as the benchmark already
 * @param wasMet whether the baseline was as good as the benchmark already; false without a baseline
 * @param explain how it comes about
 */
public record Ambition(
        Benchmark benchmark, boolean isAsMuch, OptionalDouble share, boolean wasMet, Explanation explain) {

    static Optional<Ambition> of(Measure measure) {
        return measure.benchmark().flatMap(other -> measure.reach().map(reach -> of(other, reach, measure)));
    }

    private static Ambition of(Benchmark benchmark, Reach reach, Measure measure) {
        Bound good = new Bound(reach.bound().side(), benchmark.value());
        boolean asMuch = good.isMetBy(reach.bound().value());
        boolean met = reach.baseline().filter(it -> good.isMetBy(it.value())).isPresent();
        OptionalDouble share = met || reach.baseline().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(share(reach.baseline().get(), reach.bound(), benchmark));
        return new Ambition(benchmark, asMuch, share, met, explanation(benchmark, asMuch, share, reach, measure));
    }

    private static double share(Baseline from, Bound to, Benchmark benchmark) {
        return (to.value() - from.value()) / (benchmark.value() - from.value());
    }

    private static Explanation explanation(
            Benchmark benchmark, boolean asMuch, OptionalDouble share, Reach reach, Measure measure) {
        String unit = measure.metric().kind().unit();
        Amount bound = new Amount("bound", reach.bound().value(), unit);
        Amount other = new Amount("benchmark", benchmark.value(), unit);
        return Explanation.of(
                share.isPresent() ? Decimal.percent(share.getAsDouble()) + " of the way to the benchmark" : "compared",
                asMuch ? "the target asks for as much as the benchmark" : "the target asks for less than the benchmark",
                share.isPresent() ? "(bound - baseline) / (benchmark - baseline)" : "",
                reach.baseline()
                        .map(from ->
                                List.<Explanation.Input>of(bound, new Amount("baseline", from.value(), unit), other))
                        .orElse(List.of(bound, other)));
    }
}
