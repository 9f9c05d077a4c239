package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.model.Refused;
import org.missionled.series.RatioSplit.Counts;
import org.missionled.series.RatioSplit.Group;

class RatioSplitTest {
    private static final double SAME = 1e-15;

    private static Group group(String name, double counted1, double whole1, double counted2, double whole2) {
        return new Group(name, new Counts(counted1, whole1), new Counts(counted2, whole2));
    }

    private static RatioSplit split(Group... groups) {
        return RatioSplit.of(List.of(groups)).orElseThrow();
    }

    @Test
    void aRatioThatRisesFrom30To65PercentWhileItsGroupsFallBy5And2PointsIsMix() {
        RatioSplit split = split(group("A", 90, 100, 255, 300), group("B", 30, 300, 8, 100));

        assertThat(split.before()).isEqualTo(0.3);
        assertThat(split.now()).isEqualTo(0.6575);
        assertThat(split.change()).isCloseTo(0.3575, within(SAME));
        assertThat(split.within()).isCloseTo(-0.035, within(SAME));
        assertThat(split.mix()).isCloseTo(0.3925, within(SAME));
        assertThat(split.isReversed()).isTrue();
        assertThat(split.parts().get(0).ownChange().orElseThrow()).isCloseTo(-0.05, within(SAME));
        assertThat(split.parts().get(1).ownChange().orElseThrow()).isCloseTo(-0.02, within(SAME));
    }

    @Test
    void theSameMixMeansThatEverythingChangedWithin() {
        RatioSplit split = split(group("A", 10, 100, 20, 200), group("B", 50, 100, 120, 200));
        assertThat(split.mix()).isZero();
        assertThat(split.within()).isCloseTo(split.change(), within(SAME));
        assertThat(split.isReversed()).isFalse();
    }

    @Test
    void aGroupThatIsNewIsMixAlone() {
        RatioSplit split = split(group("A", 10, 100, 10, 100), group("new", 0, 0, 90, 100));
        assertThat(split.within()).isZero();
        assertThat(split.mix()).isCloseTo(0.4, within(SAME));
        assertThat(split.parts().get(1).ownChange()).isEmpty();
    }

    @Test
    void aGroupThatIsGoneIsMixAlone() {
        RatioSplit split = split(group("A", 10, 100, 10, 100), group("gone", 90, 100, 0, 0));
        assertThat(split.within()).isZero();
        assertThat(split.mix()).isCloseTo(-0.4, within(SAME));
    }

    @Test
    void aGroupThatNobodyWasEverInAddsNothing() {
        RatioSplit split = split(group("A", 10, 100, 20, 100), group("nobody", 0, 0, 0, 0));
        assertThat(split.parts().get(1).within()).isZero();
        assertThat(split.parts().get(1).mix()).isZero();
    }

    @Test
    void nothingCountedAtOnePeriodIsNoSplit() {
        assertThat(RatioSplit.of(List.of(group("A", 0, 0, 20, 100)))).isEmpty();
        assertThat(RatioSplit.of(List.of(group("A", 20, 100, 0, 0)))).isEmpty();
        assertThat(RatioSplit.of(List.of())).isEmpty();
    }

    @Test
    void countsThatAreNoPartOfAWholeAreRefused() {
        assertThatThrownBy(() -> new Counts(3, 0))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid denominator: 0 (a count of 0 or more, such as 240)");
        assertThatThrownBy(() -> new Counts(Double.NaN, 4))
                .hasMessage("not a valid numerator: NaN (a finite count, such as 12)");
        assertThatThrownBy(() -> new Counts(1, -4))
                .hasMessage("not a valid denominator: -4 (a count of 0 or more, such as 240)");
    }

    @Test
    void explainsItselfWithEveryCount() {
        var explanation = split(group("A", 90, 100, 255, 300), group("B", 30, 300, 8, 100))
                .explain();
        assertThat(explanation.inputs()).hasSize(11).contains(new Amount("B, numerator now", 8, ""));
        assertThat(explanation.reason()).isEqualTo("every group went the other way than the whole");
        assertThat(explanation.formula()).contains("(share before + share now) / 2");
    }
}
