package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Benchmark;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Reach;
import org.missionled.model.Refused;
import org.missionled.model.Sample;

/** How much a target asks for beside what others reach. */
class AmbitionTest {
    private static final ImpactMetric SCORE = Sample.rising("who-5");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static Ambition of(Reach target, double benchmark) {
        return Ambition.of(Measure.of(SCORE, target).withBenchmark(new Benchmark("the best quarter", benchmark)))
                .orElseThrow();
    }

    private static Reach from(double baseline, Bound bound) {
        return Reach.from(Baseline.of(baseline, START), bound, DUE);
    }

    /** (60 - 52) / (62 - 52) = 0.8. */
    @Test
    void aTargetMayAskForLess() {
        Ambition ambition = of(from(52, Bound.atLeast(60)), 62);
        assertThat(ambition.isAsMuch()).isFalse();
        assertThat(ambition.share().getAsDouble()).isCloseTo(0.8, within(1e-12));
        assertThat(ambition.explain().reason()).isEqualTo("the target asks for less than the benchmark");
        assertThat(ambition.explain().inputs())
                .extracting(input -> input instanceof Amount amount ? amount.value() : Double.NaN)
                .containsExactly(60.0, 52.0, 62.0);
    }

    @Test
    void theBenchmarkItselfIsAsMuch() {
        assertThat(of(from(52, Bound.atLeast(60)), 60).isAsMuch()).isTrue();
        assertThat(of(from(52, Bound.atLeast(60)), 60).share()).hasValue(1);
    }

    @Test
    void whoStartedAsGoodHasNoWayToIt() {
        Ambition ambition = of(from(52, Bound.atLeast(60)), 50);
        assertThat(ambition.wasMet()).isTrue();
        assertThat(ambition.isAsMuch()).isTrue();
        assertThat(ambition.share()).isEmpty();
        assertThat(of(from(52, Bound.atLeast(60)), 52).share())
                .as("no way at all")
                .isEmpty();
    }

    @Test
    void withoutABaselineThereIsNoShare() {
        Ambition ambition = of(Reach.of(Bound.atLeast(60), DUE), 62);
        assertThat(ambition.share()).isEqualTo(OptionalDouble.empty());
        assertThat(ambition.wasMet()).isFalse();
        assertThat(ambition.isAsMuch()).isFalse();
    }

    @Property
    void whereLessIsBetterItIsTheMirrorImage(
            @ForAll @DoubleRange(min = 1, max = 30) double way,
            @ForAll @DoubleRange(min = -40, max = 40) double other) {
        Ambition up = of(from(0, Bound.atLeast(way)), other);
        Ambition down = Ambition.of(Measure.of(Sample.falling("wait"), from(0, Bound.atMost(-way)))
                        .withBenchmark(new Benchmark("the best quarter", -other)))
                .orElseThrow();
        assertThat(down.isAsMuch()).isEqualTo(up.isAsMuch());
        assertThat(down.wasMet()).isEqualTo(up.wasMet());
        assertThat(down.share()).isEqualTo(up.share());
        up.share().ifPresent(share -> assertThat(share >= 1).isEqualTo(up.isAsMuch()));
    }

    @Test
    void onlyABoundCanBeCompared() {
        assertThatThrownBy(() -> Measure.of(SCORE, Band.atLeast(60)).withBenchmark(new Benchmark("others", 62)))
                .isInstanceOf(Refused.class)
                .hasMessage(SCORE.id() + " has no bound that could be compared with others"
                        + " (say toAtLeast(...) or toAtMost(...) first)");
        assertThat(Ambition.of(Measure.of(SCORE))).isEmpty();
    }
}
