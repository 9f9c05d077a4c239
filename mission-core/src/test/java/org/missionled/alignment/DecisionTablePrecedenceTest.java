package org.missionled.alignment;

import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.undirected;
import static org.missionled.model.Sample.within;
import static org.missionled.model.Sample.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Rhythm;

/**
 * Where two rows could apply, the upper one does. Each pair shows one case in which both could, and the same case
 * without what the upper row asks for, in which the lower one does.
 */
class DecisionTablePrecedenceTest {
    private static final String NOTHING_SAID = "nothing was said in words";
    private static final String NOT_JUDGED =
            "its values are words, and nobody judged the last of them against a rubric";
    private static final String OLD_WORDS = "the words that were judged last are older than the declared freshness";
    private static final String UNDIRECTED = "nobody said which direction is better";
    private static final String NO_TARGET = "it has no target";
    private static final String NO_BASELINE = "its target has no baseline";
    private static final String NO_VALUE = "there is no value after the baseline";
    private static final String NOT_TO_BE_EXPECTED =
            "the due day has passed, no value covers it, and none is to be expected";
    private static final String STALE = "the last value is older than the declared freshness";
    private static final String AWAITED = "the due day has passed, and the value that covers it may still come";
    private static final String ACHIEVED = "the value that covers the due day meets the bound";
    private static final String LATE = "the value that covers the due day does not meet the bound, a later one does";
    private static final String MISSED = "the value that covers the due day does not meet the bound";
    private static final String OVERSHOT = "the last value lies beyond the other end of the band that is best";
    private static final String REACHED = "the last value meets the bound before the due day";
    private static final String EARLY =
            "less than 0.2 of the time is used, or there are fewer than two values after the baseline";
    private static final String AWAY = "the pace is below 0";
    private static final String SLOW = "the pace is 0 or more and below 0.60";

    private static final Way UNDIRECTED_POINTS = Way.of(undirected("who-5"));
    private static final Way POINTS = Way.of(rising("who-5"));
    private static final Way FRESH = POINTS.asking(m -> m.withFreshDays(45));
    private static final Way MONTHLY = FRESH.asking(m -> m.withRhythm(Rhythm.MONTH));

    private static final Way BANDED = Way.of(within("visits", 90, 110));

    static List<RowPair> pairs() {
        return Stream.of(notAssessable(), unknown(), due(), running())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RowPair> notAssessable() {
        Way stories = Way.of(words("stories")).withoutTarget();
        MeasureAssessment unsaid = stories.asOf("2026-09-30");
        MeasureAssessment said = stories.words("2026-06", "better").asOf("2026-09-30");
        Way judged = stories.asking(m -> m.withRubric(List.of("none", "some")).withFreshDays(45))
                .words("2026-06", "better");
        return List.of(
                new RowPair(NOTHING_SAID, unsaid, NOT_JUDGED, said),
                new RowPair(
                        NOT_JUDGED,
                        judged.asOf("2026-09-30"),
                        OLD_WORDS,
                        judged.judged("some", "Ada").asOf("2026-09-30")),
                new RowPair(
                        NOT_JUDGED,
                        said,
                        UNDIRECTED,
                        UNDIRECTED_POINTS.withoutTarget().asOf("2026-09-30")),
                new RowPair(NOT_JUDGED, said, NO_TARGET, POINTS.withoutTarget().asOf("2026-09-30")),
                new RowPair(
                        UNDIRECTED,
                        UNDIRECTED_POINTS.withoutTarget().asOf("2026-09-30"),
                        NO_TARGET,
                        POINTS.withoutTarget().asOf("2026-09-30")),
                new RowPair(
                        UNDIRECTED,
                        UNDIRECTED_POINTS.withoutBaseline().asOf("2026-09-30"),
                        NO_BASELINE,
                        POINTS.withoutBaseline().asOf("2026-09-30")),
                new RowPair(UNDIRECTED, UNDIRECTED_POINTS.asOf("2026-09-30"), NO_VALUE, POINTS.asOf("2026-09-30")),
                new RowPair(
                        UNDIRECTED,
                        UNDIRECTED_POINTS.value("2027-01-01", 100).asOf("2027-01-02"),
                        ACHIEVED,
                        POINTS.value("2027-01-01", 100).asOf("2027-01-02")),
                new RowPair(
                        NO_BASELINE, POINTS.withoutBaseline().asOf("2026-09-30"), NO_VALUE, POINTS.asOf("2026-09-30")),
                new RowPair(
                        NO_BASELINE,
                        POINTS.withoutBaseline().value("2026-07-01", 100).asOf("2026-09-30"),
                        REACHED,
                        POINTS.value("2026-07-01", 100).asOf("2026-09-30")));
    }

    private static List<RowPair> unknown() {
        MeasureAssessment before = MONTHLY.value("2025-12", 100).asOf("2027-06-30");
        return List.of(
                // what came before the baseline does not count, however well it looks
                new RowPair(
                        NO_VALUE,
                        before,
                        NOT_TO_BE_EXPECTED,
                        MONTHLY.value("2026-02", 100).asOf("2027-06-30")),
                new RowPair(
                        NO_VALUE,
                        MONTHLY.value("2025-12", 100).asOf("2026-09-30"),
                        STALE,
                        MONTHLY.value("2026-02", 100).asOf("2026-09-30")),
                new RowPair(
                        NO_VALUE,
                        MONTHLY.value("2025-12", 100).asOf("2027-01-02"),
                        AWAITED,
                        MONTHLY.value("2026-12", 100).asOf("2027-01-02")),
                // January 2027 covers the due day: 2027-01-31 + 45 days = 2027-03-17
                new RowPair(
                        NOT_TO_BE_EXPECTED,
                        MONTHLY.value("2026-12", 100).asOf("2027-03-18"),
                        AWAITED,
                        MONTHLY.value("2026-12", 100).asOf("2027-03-17")),
                new RowPair(
                        STALE,
                        FRESH.value("2026-07-01", 100).asOf("2026-09-30"),
                        REACHED,
                        POINTS.value("2026-07-01", 100).asOf("2026-09-30")),
                new RowPair(
                        STALE,
                        FRESH.value("2026-07-01", 1).asOf("2026-09-30"),
                        EARLY,
                        POINTS.value("2026-07-01", 1).asOf("2026-09-30")),
                new RowPair(
                        STALE,
                        FRESH.value("2026-06-01", 1).value("2026-07-01", -9).asOf("2026-09-30"),
                        AWAY,
                        POINTS.value("2026-06-01", 1).value("2026-07-01", -9).asOf("2026-09-30")),
                // after the due day a value that is old by now is what it is awaited after, not stale
                new RowPair(
                        AWAITED,
                        MONTHLY.value("2026-12", 100).asOf("2027-02-15"),
                        ACHIEVED,
                        MONTHLY.value("2026-12", 50).value("2027-01", 100).asOf("2027-02-15")));
    }

    private static List<RowPair> due() {
        return List.of(
                new RowPair(
                        AWAITED,
                        MONTHLY.value("2026-12", 100).asOf("2027-01-02"),
                        REACHED,
                        MONTHLY.value("2026-12", 100).asOf("2027-01-01")),
                new RowPair(
                        ACHIEVED,
                        POINTS.value("2027-01-01", 100).value("2027-02-01", 101).asOf("2027-03-01"),
                        LATE,
                        POINTS.value("2027-01-01", 99).value("2027-02-01", 101).asOf("2027-03-01")),
                // slipped since: what was achieved on the due day stays achieved
                new RowPair(
                        ACHIEVED,
                        POINTS.value("2027-01-01", 100).value("2027-02-01", 1).asOf("2027-03-01"),
                        MISSED,
                        POINTS.value("2027-01-01", 99).value("2027-02-01", 1).asOf("2027-03-01")),
                new RowPair(
                        ACHIEVED,
                        POINTS.value("2027-01-01", 100).asOf("2027-01-02"),
                        REACHED,
                        POINTS.value("2027-01-01", 100).asOf("2027-01-01")),
                new RowPair(
                        LATE,
                        POINTS.value("2027-01-01", 99).value("2027-02-01", 100).asOf("2027-03-01"),
                        MISSED,
                        POINTS.value("2027-01-01", 99).value("2027-02-01", 100).asOf("2027-01-31")),
                new RowPair(
                        MISSED,
                        POINTS.value("2026-06-01", 1).value("2027-01-01", -1).asOf("2027-01-02"),
                        AWAY,
                        POINTS.value("2026-06-01", 1).value("2027-01-01", -1).asOf("2027-01-01")),
                new RowPair(
                        MISSED,
                        POINTS.value("2027-01-01", 1).asOf("2027-01-02"),
                        EARLY,
                        POINTS.value("2027-01-01", 1).asOf("2027-01-01")));
    }

    private static List<RowPair> running() {
        return List.of(
                new RowPair(
                        STALE,
                        BANDED.asking(m -> m.withFreshDays(45))
                                .value("2026-07-01", 111)
                                .asOf("2026-09-30"),
                        OVERSHOT,
                        BANDED.value("2026-07-01", 111).asOf("2026-09-30")),
                new RowPair(
                        MISSED,
                        BANDED.value("2027-01-01", 111).asOf("2027-01-02"),
                        OVERSHOT,
                        BANDED.value("2027-01-01", 111).asOf("2027-01-01")),
                new RowPair(
                        OVERSHOT,
                        BANDED.value("2026-01-15", 111).asOf("2026-02-01"),
                        REACHED,
                        BANDED.value("2026-01-15", 110).asOf("2026-02-01")),
                new RowPair(
                        OVERSHOT,
                        BANDED.value("2026-01-15", 111).asOf("2026-02-01"),
                        EARLY,
                        BANDED.value("2026-01-15", 89).asOf("2026-02-01")),
                new RowPair(
                        REACHED,
                        POINTS.value("2026-01-15", 100).asOf("2026-02-01"),
                        EARLY,
                        POINTS.value("2026-01-15", 99).asOf("2026-02-01")),
                // 0.083 of the time, and away; 0.25 of the time, and away
                new RowPair(
                        EARLY,
                        POINTS.value("2026-01-15", -1).value("2026-02-01", -2).asOf("2026-02-01"),
                        AWAY,
                        POINTS.value("2026-01-15", -1).value("2026-04-01", -2).asOf("2026-04-01")),
                new RowPair(
                        EARLY,
                        POINTS.value("2026-07-01", 0).asOf("2026-07-01"),
                        SLOW,
                        POINTS.value("2026-06-01", 0).value("2026-07-01", 0).asOf("2026-07-01")));
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
