package org.missionled.alignment;

import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.within;
import static org.missionled.model.Sample.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Band;
import org.missionled.model.Bound;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/**
 * Rows on words, seasons, breaks, rates, precision, bands and trends stand where they do for a reason. Each pair shows
 * one case in which two rows could apply, and the same case without what the upper row asks for, in which the lower one
 * does.
 */
class ReasonsBeforeVerdictsTest {
    private static final String OLD_WORDS = "the words that were judged last are older than the declared freshness";
    private static final String JUDGED =
            "its values are words, and a named person judged the last of them against its rubric";
    private static final String NO_BASELINE = "its target has no baseline";
    private static final String OTHER_SEASON = "it has seasons, and is due in another one than that of its baseline";
    private static final String NO_SEASON = "it has seasons, and no value is of the same one as its baseline";
    private static final String NO_VALUE_AT_ALL = "there is no value";
    private static final String NO_VALUE = "there is no value after the baseline";
    private static final String BROKEN =
            "its values are counted differently since a day between its baseline and the value";
    private static final String FROM_ZERO = "its baseline is 0, from which nothing grows by a rate";
    private static final String TO_ZERO = "its bound is 0 or on the other side of 0, where no rate leads to";
    private static final String ACROSS_ZERO =
            "its value lies on the other side of 0 than its baseline, where no rate leads to";
    private static final String STALE = "the last value is older than the declared freshness";
    private static final String INCONCLUSIVE =
            "the value is so imprecise that both on track or better and too slow or worse are possible";
    private static final String BREACHED =
            "the last value, with its whole interval where that is known, lies outside the band";
    private static final String NOT_SHOWN =
            "the interval of the last value lies neither wholly inside the band nor outside";
    private static final String HELD =
            "the last value, with its whole interval where that is known, lies inside the band";
    private static final String ACHIEVED = "the value that covers the due day meets the bound";
    private static final String REACHED = "the last value meets the bound before the due day";
    private static final String ON_TRACK = "the pace is 0.95 or more";
    private static final String BEHIND = "the pace is 0.60 or more and below 0.95";
    private static final String EARLY_TREND = "it is watched for less than a year";
    private static final String IMPROVING = "it gets better by 0.5 % a year or more, less near a natural limit";
    private static final String WORSENING = "it gets worse";

    private static final Way POINTS = Way.of(rising("who-5"));
    private static final Way FRESH = POINTS.asking(m -> m.withFreshDays(45));
    private static final Way PULSE = Way.of(within("pulse", 10, 50)).with(Band.within(18, 25));

    static List<RowPair> pairs() {
        return Stream.of(inWords(), seasons(), breaksAndRates(), precision(), bands(), trends())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RowPair> inWords() {
        Way judged = Way.of(words("stories"))
                .withoutTarget()
                .asking(m -> m.withRubric(List.of("none", "some")).withFreshDays(45))
                .words("2026-06", "better")
                .judged("some", "Ada");
        return List.of(new RowPair(OLD_WORDS, judged.asOf("2026-08-15"), JUDGED, judged.asOf("2026-08-14")));
    }

    private static List<RowPair> seasons() {
        Way january = POINTS.asking(m -> m.withRhythm(Rhythm.MONTH).withSeason(Rhythm.YEAR));
        Way december = january.with(target(0, "2025-12-31", Bound.atLeast(100), "2027-01-31"));
        return List.of(
                new RowPair(
                        NO_BASELINE,
                        january.withoutBaseline().value("2026-07", 50).asOf("2026-09-30"),
                        NO_SEASON,
                        january.value("2026-07", 50).asOf("2026-09-30")),
                new RowPair(
                        OTHER_SEASON,
                        december.value("2026-07", 50).asOf("2026-09-30"),
                        NO_SEASON,
                        january.value("2026-07", 50).asOf("2026-09-30")),
                new RowPair(
                        NO_SEASON,
                        january.value("2026-07", 50).afterBreak().asOf("2026-09-30"),
                        BROKEN,
                        january.value("2027-01", 50).afterBreak().asOf("2027-02-28")),
                new RowPair(
                        NO_SEASON,
                        january.value("2026-07", 100).asOf("2026-09-30"),
                        REACHED,
                        POINTS.value("2026-07", 100).asOf("2026-09-30")));
    }

    private static List<RowPair> breaksAndRates() {
        Way rate = POINTS.judgedBy(Yardstick.compound());
        Way toZero = rate.with(target(-50, "2026-01-01", Bound.atLeast(0), Way.DUE));
        Way fifty = rate.with(target(50, "2026-01-01", Bound.atLeast(80), Way.DUE));
        return List.of(
                new RowPair(
                        NO_VALUE,
                        POINTS.value("2025-12-01", 90).afterBreak().asOf("2026-09-30"),
                        BROKEN,
                        POINTS.value("2026-07-01", 90).afterBreak().asOf("2026-09-30")),
                new RowPair(
                        NO_VALUE,
                        rate.asOf("2026-09-30"),
                        FROM_ZERO,
                        rate.value("2026-07-01", 50).asOf("2026-09-30")),
                new RowPair(
                        BROKEN,
                        rate.value("2026-07-01", 50).afterBreak().asOf("2026-09-30"),
                        FROM_ZERO,
                        rate.value("2026-07-01", 50).asOf("2026-09-30")),
                new RowPair(
                        BROKEN,
                        FRESH.value("2026-07-01", 50).afterBreak().asOf("2026-09-30"),
                        STALE,
                        FRESH.value("2026-07-01", 50).asOf("2026-09-30")),
                new RowPair(
                        BROKEN,
                        POINTS.value("2027-01-01", 100).afterBreak().asOf("2027-01-02"),
                        ACHIEVED,
                        POINTS.value("2027-01-01", 100).asOf("2027-01-02")),
                new RowPair(
                        TO_ZERO,
                        toZero.value("2026-07-01", 20).asOf("2026-09-30"),
                        ACROSS_ZERO,
                        fifty.value("2026-07-01", -20).asOf("2026-09-30")),
                new RowPair(
                        TO_ZERO,
                        toZero.value("2026-07-01", 0).asOf("2026-09-30"),
                        REACHED,
                        toZero.judgedBy(Yardstick.standard())
                                .value("2026-07-01", 0)
                                .asOf("2026-09-30")),
                new RowPair(
                        ACROSS_ZERO,
                        fifty.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", -20)
                                .asOf("2026-09-30"),
                        STALE,
                        fifty.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", 20)
                                .asOf("2026-09-30")));
    }

    private static List<RowPair> precision() {
        // progress 0.40 +- 1.96 x 0.60 x 10 / 100 = 0.28 to 0.52, in 0.5 of the time: pace 0.56 to 1.04
        Way unsure = POINTS.with(uncertain(10)).value("2026-04-01", 1);
        Way sure = POINTS.value("2026-04-01", 1);
        return List.of(
                new RowPair(
                        STALE,
                        unsure.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", 40)
                                .asOf("2026-09-30"),
                        INCONCLUSIVE,
                        unsure.value("2026-07-01", 40).asOf("2026-09-30")),
                new RowPair(
                        INCONCLUSIVE,
                        unsure.value("2026-07-01", 40).asOf("2026-09-30"),
                        BEHIND,
                        sure.value("2026-07-01", 40).asOf("2026-09-30")),
                new RowPair(
                        INCONCLUSIVE,
                        unsure.value("2026-07-01", 48).standardError(10).asOf("2026-09-30"),
                        ON_TRACK,
                        sure.value("2026-07-01", 48).asOf("2026-09-30")),
                // due: 101 +- 1.96 x 5 meets the bound or does not
                new RowPair(
                        INCONCLUSIVE,
                        POINTS.value("2027-01-01", 101).standardError(5).asOf("2027-01-02"),
                        ACHIEVED,
                        POINTS.value("2027-01-01", 101).asOf("2027-01-02")));
    }

    private static Target uncertain(double error) {
        return Target.from(baseline(0, "2026-01-01").withStandardError(error), Bound.atLeast(100), day(Way.DUE));
    }

    private static List<RowPair> bands() {
        return List.of(
                new RowPair(
                        NO_VALUE_AT_ALL,
                        PULSE.asking(m -> m.withFreshDays(45)).asOf("2026-09-30"),
                        STALE,
                        PULSE.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", 20)
                                .asOf("2026-09-30")),
                new RowPair(
                        STALE,
                        PULSE.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", 30)
                                .asOf("2026-09-30"),
                        BREACHED,
                        PULSE.value("2026-07-01", 30).asOf("2026-09-30")),
                // 30 +- 1.96 x 1 lies outside, 26 +- 1.96 reaches in
                new RowPair(
                        BREACHED,
                        PULSE.value("2026-07-01", 30).standardError(1).asOf("2026-09-30"),
                        NOT_SHOWN,
                        PULSE.value("2026-07-01", 26).standardError(1).asOf("2026-09-30")),
                // 24 +- 1.96 reaches out
                new RowPair(
                        NOT_SHOWN,
                        PULSE.value("2026-07-01", 24).standardError(1).asOf("2026-09-30"),
                        HELD,
                        PULSE.value("2026-07-01", 24).asOf("2026-09-30")));
    }

    private static List<RowPair> trends() {
        Way better = POINTS.with(new Trend(baseline(100, "2026-01-01")));
        return List.of(
                new RowPair(
                        EARLY_TREND,
                        better.value("2026-12-31", 150).asOf("2027-06-30"),
                        IMPROVING,
                        better.value("2027-01-01", 150).asOf("2027-06-30")),
                new RowPair(
                        EARLY_TREND,
                        better.value("2026-12-31", 50).asOf("2027-06-30"),
                        WORSENING,
                        better.value("2027-01-01", 50).asOf("2027-06-30")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theUpperRowApplies(RowPair pair) {
        pair.theUpperRowApplies();
    }

    @Test
    void thePairsStandInTheOrderOfTheTable() {
        RowPair.standInTheOrderOfTheTable(pairs());
    }
}
