package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.explanation.Explanation;
import org.missionled.measurement.Observations;
import org.missionled.model.Aggregation;
import org.missionled.model.Goalposts;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;
import org.missionled.model.Sample;

/** What an index hides, by hand: parts between 0 and 100, mean of two. */
class IndexAssessmentTest {
    private static final Index TWO = Indexed.of(new Aggregation.Arithmetic(), part("a"), part("b"));

    private static MetricPart part(String name) {
        return MetricPart.of(Sample.rising(name), Goalposts.of(0, 100));
    }

    private static IndexAssessment assessed(Index index, Observations... given) {
        return Alignment.of(mission().withIndex(index))
                .given(given)
                .asOf(day("2027-01-31"))
                .indices()
                .get(0);
    }

    private static IndexAssessment both() {
        return assessed(
                TWO,
                observed("a").in("2025", 90).in("2026", 80).all(),
                observed("b").in("2025", 10).in("2026", 40).all());
    }

    @Test
    void itsValueItsBalanceAndItsChange() {
        assertThat(both().value().orElseThrow()).isCloseTo(0.6, offset(1e-12)); // (0.8 + 0.4) / 2
        assertThat(both().arithmetic().orElseThrow()).isCloseTo(0.6, offset(1e-12));
        assertThat(both().geometric().orElseThrow()).isCloseTo(StrictMath.sqrt(0.32), offset(1e-12));
        IndexChange change = both().change().orElseThrow();
        assertThat(change.amount().orElseThrow()).isCloseTo(0.1, offset(1e-12)); // 0.6 - (0.9 + 0.1) / 2
        assertThat(change.since()).isEqualTo(day("2025-12-31"));
        assertThat(change.compared()).isEqualTo(2);
    }

    @Test
    void aPartThatWasCountedDifferentlyInBetweenIsLeftOutOfTheChangeAndNamed() {
        // a fell from 0.9 to 0.8; that b rose from 0.1 to 0.4 is how it is counted
        IndexAssessment broken = assessed(
                TWO,
                observed("a").in("2025", 90).in("2026", 80).all(),
                observed("b").in("2025", 10).in("2026", 40).afterBreak().all());
        IndexChange change = broken.change().orElseThrow();

        assertThat(broken.value().orElseThrow()).isCloseTo(0.6, offset(1e-12));
        assertThat(change.amount().orElseThrow()).isCloseTo(-0.1, offset(1e-12));
        assertThat(change.compared()).isEqualTo(1);
        assertThat(change.broken()).extracting(metric -> metric.id().name()).containsExactly("b");
        assertThat(broken.sensitivity().orElseThrow().differing()).isEmpty();
    }

    @Test
    void aBreakBeforeBothValuesPartsNothing() {
        IndexAssessment since = assessed(
                TWO,
                observed("a").in("2024", 70).in("2025", 90).in("2026", 80).all(),
                observed("b")
                        .in("2024", 90)
                        .in("2025", 10)
                        .afterBreak()
                        .in("2026", 40)
                        .all());
        assertThat(since.change().orElseThrow().broken()).isEmpty();
        assertThat(since.change().orElseThrow().amount().orElseThrow()).isCloseTo(0.1, offset(1e-12));
    }

    @Test
    void whereEveryPartBreaksNobodyKnowsHowFarItMoved() {
        IndexAssessment broken = assessed(
                TWO,
                observed("a").in("2025", 90).in("2026", 80).afterBreak().all(),
                observed("b").in("2025", 10).in("2026", 40).afterBreak().all());
        assertThat(broken.change().orElseThrow().amount()).isEmpty();
        assertThat(broken.change().orElseThrow().broken()).hasSize(2);
        assertThat(broken.sensitivity()).isEmpty();
    }

    @Test
    void theAlternativesInWhichItMovesTheOtherWayAreNamed() {
        // the worst part rises from 0.1 to 0.4 and the geometric mean from 0.3 to 0.566; with the arithmetic mean and a
        // weighing 1.25 it is (1.25 * 0.8 + 0.4) / 2.25 = 0.622 after (1.25 * 0.9 + 0.1) / 2.25 = 0.544
        Sensitivity firm = both().sensitivity().orElseThrow();
        assertThat(firm.differing()).isEmpty();
        assertThat(firm.agreeing() + firm.withoutValue().size()).isEqualTo(firm.alternatives());

        // (0.8 + 0.31) / 2 = 0.555 after (0.9 + 0.2) / 2 = 0.55; with a weighing 1.25: 0.582 after 0.589
        Sensitivity frail = assessed(
                        TWO,
                        observed("a").in("2025", 90).in("2026", 80).all(),
                        observed("b").in("2025", 20).in("2026", 31).all())
                .sensitivity()
                .orElseThrow();
        assertThat(frail.differing()).contains("Mean of a weighing 25 % more", "Mean of b weighing 25 % less");
    }

    @Test
    void whatIsMissingMovesItBetweenTwoEnds() {
        Index covering = TWO.withRoot(TWO.root().withMissingData(MissingData.leftOut(0.5)));
        IndexAssessment half = assessed(covering, observed("a").in("2026", 80).all());

        assertThat(half.value()).hasValue(0.8);
        assertThat(half.missing()).extracting(metric -> metric.id().name()).containsExactly("b");
        assertThat(half.withMissingAtWorst()).hasValue(0.4);
        assertThat(half.withMissingAtBest()).hasValue(0.9);
        assertThat(half.change()).isEmpty();
        assertThat(half.sensitivity()).isEmpty();
    }

    @Test
    void aStaleValueIsMissing() {
        Index fresh = Indexed.of(
                new Aggregation.Arithmetic(),
                MetricPart.of(Sample.rising("a").withFreshDays(10), Goalposts.of(0, 100)),
                part("b"));
        IndexAssessment stale = assessed(
                fresh,
                observed("a").in("2026", 80).all(),
                observed("b").in("2026", 40).all());

        assertThat(stale.value()).isEmpty();
        assertThat(stale.reason()).isEqualTo("1 of 2 parts has no value (no value where a part is missing)");
    }

    @Test
    void aNegativeValueHasNoPlaceOnALogarithmAndIsMissing() {
        Index incomes = Indexed.of(
                new Aggregation.Arithmetic(),
                MetricPart.of(Sample.rising("a"), Goalposts.of(1, 100).onLogarithm()),
                part("b"));
        IndexAssessment negative = assessed(
                incomes,
                observed("a").in("2026", -3).all(),
                observed("b").in("2026", 40).all());

        assertThat(negative.value()).isEmpty();
        assertThat(negative.missing()).extracting(metric -> metric.id().name()).containsExactly("a");
        assertThat(negative.parts().parts().get(0).reason())
                .isEqualTo("-3 has no place there: 0 or less has no logarithm");
        assertThat(negative.reason()).isEqualTo("1 of 2 parts has no value (no value where a part is missing)");
        assertThat(negative.withMissingAtWorst()).hasValue(0.2); // (0 + 0.4) / 2
    }

    @Test
    void aQuotientNeedsBothAndHasNoWorst() {
        Index inProportion = Indexed.of(new Aggregation.Quotient(), part("a"), part("b"));
        IndexAssessment whole = assessed(
                inProportion,
                observed("a").in("2025", 60).in("2026", 60).all(),
                observed("b").in("2025", 80).in("2026", 75).all());
        IndexAssessment half =
                assessed(inProportion, observed("a").in("2026", 60).all());
        IndexAssessment byNothing = assessed(
                inProportion,
                observed("a").in("2026", 60).all(),
                observed("b").in("2026", 0).all());

        assertThat(whole.value().orElseThrow()).isCloseTo(0.8, offset(1e-12)); // 0.6 / 0.75
        assertThat(whole.arithmetic()).as("it is no mean").isEqualTo(whole.value());
        assertThat(whole.change().orElseThrow().amount().orElseThrow()).isCloseTo(0.05, offset(1e-12)); // less 0.75
        assertThat(half.reason()).isEqualTo("1 of 2 parts has no value (a quotient needs all of them)");
        assertThat(half.withMissingAtWorst()).isEmpty();
        assertThat(half.withMissingAtBest()).isEmpty();
        assertThat(byNothing.reason()).isEqualTo("a quotient needs a first part of 0 or more and a second above 0");
    }

    @Test
    void weightsThatChangeNothingAreNoAlternatives() {
        Index worst = Indexed.of(new Aggregation.Minimum(), part("a"), part("b"));
        Sensitivity firm = assessed(
                        worst,
                        observed("a").in("2025", 90).in("2026", 80).all(),
                        observed("b").in("2025", 10).in("2026", 40).all())
                .sensitivity()
                .orElseThrow();

        // two other means, and for each of two goalposts one that does not cut off; 0 has no logarithm
        assertThat(firm.alternatives()).isEqualTo(4);
    }

    @Test
    void goalpostsOnAnotherScaleAreExplained() {
        Explanation explained = assessed(
                        Indexed.of(
                                new Aggregation.Arithmetic(),
                                MetricPart.of(
                                        Sample.rising("a"), Goalposts.of(0, 100).scoring(1, 7))),
                        observed("a").in("2026", 50).all())
                .explain();

        assertThat(explained.formula())
                .startsWith("I of Mean of a = lowest + (highest - lowest) * clip((x - worst) / (best - worst), 0, 1);");
        assertThat(explained.inputs())
                .contains(
                        new Explanation.Amount("lowest of Mean of a", 1, ""),
                        new Explanation.Amount("highest of Mean of a", 7, ""),
                        new Explanation.Amount("I of Mean of a", 4, ""));
    }

    @Test
    void theExplanationCanBeRedoneByHand() {
        Explanation explained = both().explain();

        assertThat(Double.parseDouble(explained.result())).isCloseTo(0.6, offset(1e-12));
        assertThat(explained.reason()).isEqualTo("100 % of the weight is there; 2 of its 2 metrics have a value");
        assertThat(explained.formula())
                .isEqualTo("I of Mean of a = clip((x - worst) / (best - worst), 0, 1);"
                        + " I of Mean of b = clip((x - worst) / (best - worst), 0, 1);"
                        + " All in all = sum(w * I) / sum(w) of Mean of a, Mean of b");
        assertThat(explained.inputs())
                .contains(
                        new Explanation.Amount("Mean of a", 80, "points"),
                        new Explanation.Text("period of Mean of a", "2026"),
                        new Explanation.Amount("worst of Mean of a", 0, ""),
                        new Explanation.Amount("best of Mean of a", 100, ""),
                        new Explanation.Amount("I of Mean of a", 0.8, ""),
                        new Explanation.Amount("w of Mean of a", 1, ""));
        assertThat(explained.source()).contains("OECD/JRC");
    }

    @Test
    void aProductNeedsAllItsFactors() {
        Index lessInequality =
                Indexed.of(PartGroup.of("All in all", new Aggregation.Product(), List.of(part("a"), part("b")))
                        .withMissingData(MissingData.leftOut(0.5)));
        IndexAssessment whole = assessed(
                lessInequality,
                observed("a").in("2026", 90).all(),
                observed("b").in("2026", 80).all());
        IndexAssessment half =
                assessed(lessInequality, observed("a").in("2026", 90).all());

        assertThat(whole.value().orElseThrow()).isCloseTo(0.72, offset(1e-12)); // 0.9 * 0.8
        assertThat(half.value()).isEmpty();
        assertThat(half.reason()).isEqualTo("1 of 2 parts has no value (a product needs all of them)");
    }
}
