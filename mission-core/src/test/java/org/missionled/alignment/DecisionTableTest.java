package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.undirected;
import static org.missionled.model.Sample.within;
import static org.missionled.model.Sample.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.alignment.DecisionTable.Row;
import org.missionled.model.Band;
import org.missionled.model.Bound;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/** One example for each row of the table; a row without one fails. */
class DecisionTableTest {
    private static final Way POINTS = Way.ofPoints();
    private static final Way MONTHLY = POINTS.asking(m -> m.withRhythm(Rhythm.MONTH));
    private static final Map<String, MeasureAssessment> EXAMPLES = new LinkedHashMap<>();

    static {
        Way stories = Way.of(words("stories")).withoutTarget();
        Way said = stories.asking(m -> m.withRubric(List.of("none", "some", "strong")))
                .words("2026-06", "I sleep better");
        example("UNMEASURED when nothing was said in words", stories.asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when its values are words, and nobody judged the last of them against a rubric",
                said.asOf("2026-09-30"));
        example(
                "STALE when the words that were judged last are older than the declared freshness",
                said.judged("some", "Ada Lovelace")
                        .asking(m -> m.withFreshDays(45))
                        .asOf("2026-09-30"));
        example(
                "JUDGED when its values are words, and a named person judged the last of them against its rubric",
                said.judged("some", "Ada Lovelace").asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when nobody said which direction is better",
                Way.of(undirected("visits")).value("2026-07-01", 50).asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when it has no target",
                POINTS.withoutTarget().value("2026-07-01", 50).asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when its target has no baseline",
                POINTS.withoutBaseline().value("2026-07-01", 50).asOf("2026-09-30"));
        Way january = POINTS.asking(m -> m.withRhythm(Rhythm.MONTH).withSeason(Rhythm.YEAR));
        example(
                "NOT_ASSESSABLE when it has seasons, and is due in another one than that of its baseline",
                january.with(target(0, "2025-12-31", Bound.atLeast(100), "2027-01-31"))
                        .value("2026-12", 50)
                        .asOf("2027-01-01"));
        example(
                "NOT_ASSESSABLE when it has seasons, and no value is of the same one as its baseline",
                january.value("2026-07", 50).asOf("2026-09-30"));
        example(
                "UNMEASURED when there is no value",
                Way.of(within("pulse", 10, 50)).with(Band.within(18, 25)).asOf("2026-09-30"));
        example("UNMEASURED when there is no value after the baseline", POINTS.asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when its values are counted differently since a day between its baseline and the value",
                POINTS.value("2026-06-01", 40)
                        .value("2026-07-01", 50)
                        .afterBreak()
                        .asOf("2026-09-30"));
        Way growing = POINTS.judgedBy(Yardstick.compound());
        example(
                "NOT_ASSESSABLE when its baseline is 0, from which nothing grows by a rate",
                growing.value("2026-07-01", 50).asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when its bound is 0 or on the other side of 0, where no rate leads to",
                growing.with(target(-50, "2026-01-01", Bound.atLeast(0), "2027-01-01"))
                        .value("2026-07-01", -20)
                        .asOf("2026-09-30"));
        example(
                "NOT_ASSESSABLE when its value lies on the other side of 0 than its baseline, where no rate leads to",
                growing.with(target(50, "2026-01-01", Bound.atLeast(80), "2027-01-01"))
                        .value("2026-07-01", -20)
                        .asOf("2026-09-30"));
        example(
                "UNMEASURED when the due day has passed, no value covers it, and none is to be expected",
                MONTHLY.value("2026-12", 50).value("2027-02", 120).asOf("2027-02-28"));
        example(
                "STALE when the last value is older than the declared freshness",
                POINTS.asking(m -> m.withFreshDays(45)).value("2026-07-01", 50).asOf("2026-09-30"));
        example(
                "AWAITED when the due day has passed, and the value that covers it may still come",
                MONTHLY.value("2026-12", 50).asOf("2027-01-20"));
        // progress 0.40 +- 1.96 x (1 - 0.40) x 10 / 100 = 0.28 to 0.52, in 0.5 of the time: pace 0.56 to 1.04
        example(
                "INCONCLUSIVE when the value is so imprecise that both on track or better and too slow or worse are possible",
                POINTS.with(Target.from(
                                baseline(0, "2026-01-01").withStandardError(10), Bound.atLeast(100), day("2027-01-01")))
                        .value("2026-04-01", 1)
                        .value("2026-07-01", 40)
                        .asOf("2026-09-30"));
        example(
                "BREACHED when the last value, with its whole interval where that is known, lies outside the band",
                Way.of(within("pulse", 10, 50))
                        .with(Band.within(18, 25))
                        .value("2026-07-01", 25.1)
                        .asOf("2026-09-30"));
        // 24 +- 1.96 x 1 = 22.04 to 25.96
        example(
                "NOT_SHOWN_SAFE when the interval of the last value lies neither wholly inside the band nor outside",
                Way.of(within("pulse", 10, 50))
                        .with(Band.within(18, 25))
                        .value("2026-07-01", 24)
                        .standardError(1)
                        .asOf("2026-09-30"));
        example(
                "HELD when the last value, with its whole interval where that is known, lies inside the band",
                Way.of(within("pulse", 10, 50))
                        .with(Band.within(18, 25))
                        .value("2026-07-01", 25)
                        .asOf("2026-09-30"));
        example(
                "ACHIEVED when the value that covers the due day meets the bound",
                POINTS.value("2027-01-01", 100).asOf("2027-01-02"));
        example(
                "ACHIEVED_LATE when the value that covers the due day does not meet the bound, a later one does",
                POINTS.value("2027-01-01", 99).value("2027-02-01", 100).asOf("2027-03-01"));
        example(
                "MISSED when the value that covers the due day does not meet the bound",
                POINTS.value("2027-01-01", 99).asOf("2027-01-02"));
        example(
                "MOVING_AWAY when the last value lies beyond the other end of the band that is best",
                Way.of(within("visits", 90, 110)).value("2026-07-01", 111).asOf("2026-09-30"));
        example(
                "REACHED when the last value meets the bound before the due day",
                POINTS.value("2026-07-01", 100).asOf("2026-09-30"));
        // used: 1/12 = 0.083 of the time
        example(
                "TOO_EARLY when less than 0.2 of the time is used, or there are fewer than two values after the baseline",
                POINTS.value("2026-01-15", 1).value("2026-02-01", 2).asOf("2026-09-30"));
        // progress -10/100, used 6/12: pace -0.1 / 0.5 = -0.2
        example("MOVING_AWAY when the pace is below 0", halfway(-10));
        // 20/100 / 0.5 = 0.4
        example("TOO_SLOW when the pace is 0 or more and below 0.60", halfway(20));
        // 40/100 / 0.5 = 0.8
        example("BEHIND when the pace is 0.60 or more and below 0.95", halfway(40));
        // 50/100 / 0.5 = 1
        example("ON_TRACK when the pace is 0.95 or more", halfway(50));
        example(
                "TOO_EARLY when it is watched for less than a year",
                sinceAHundred().value("2026-12-31", 150).asOf("2027-06-30"));
        // (100.5 / 100)^(1/1) - 1 = 0.5 %
        example(
                "IMPROVING when it gets better by 0.5 % a year or more, less near a natural limit",
                sinceAHundred().value("2027-01-01", 100.51).asOf("2027-06-30"));
        example(
                "FLAT when it gets better by less than 0.5 % a year, less near a natural limit",
                sinceAHundred().value("2027-01-01", 100.49).asOf("2027-06-30"));
        example(
                "WORSENING when it gets worse",
                sinceAHundred().value("2027-01-01", 99.99).asOf("2027-06-30"));
        example(
                "ON_TRACK when by Statistics Canada's measure it gets better by 1.5 % a year or more, less near a natural limit",
                byStatisticsCanada(101.51));
        example(
                "BEHIND when by Statistics Canada's measure it gets better by 0.5 % a year or more, less near a natural limit",
                byStatisticsCanada(101.49));
        example(
                "TOO_SLOW when by Statistics Canada's measure it gets better by less than 0.5 % a year, less near a natural limit",
                byStatisticsCanada(100));
        example("MOVING_AWAY when by Statistics Canada's measure it gets worse", byStatisticsCanada(99.99));
    }

    private static Way sinceAHundred() {
        return POINTS.with(new Trend(baseline(100, "2026-01-01")));
    }

    private static MeasureAssessment byStatisticsCanada(double value) {
        return sinceAHundred()
                .judgedBy(Yardstick.statisticsCanada())
                .value("2027-01-01", value)
                .asOf("2027-06-30");
    }

    private static MeasureAssessment halfway(double value) {
        return POINTS.value("2026-04-01", 1).value("2026-07-01", value).asOf("2026-09-30");
    }

    private static void example(String row, MeasureAssessment judged) {
        EXAMPLES.put(row, judged);
    }

    static List<Row> rows() {
        return DecisionTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowGivesItsVerdictAndItsReason(Row row) {
        assertThat(EXAMPLES).as("examples in this test").containsKey(row.toString());
        MeasureAssessment judged = EXAMPLES.get(row.toString());

        assertThat(judged.verdict()).isEqualTo(row.verdict());
        assertThat(judged.row()).isSameAs(row);
        if (row.verdict() == Verdict.JUDGED) {
            assertThat(judged.explain().reason())
                    .isEqualTo("Ada Lovelace judged what was said in 2026-06 to be \"some\"");
        } else { // where either is enough, the reason says which
            assertThat(row.when()).contains(judged.explain().reason());
        }
        assertThat(judged.explain().result()).isEqualTo(row.verdict().words());
    }

    @Test
    void theRowsStandInThisOrder() {
        assertThat(rows()).extracting(Row::toString).containsExactlyElementsOf(EXAMPLES.keySet());
    }

    @Test
    void everyVerdictOnAMeasureHasARow() {
        assertThat(DecisionTable.rows()).extracting(Row::verdict).containsAll(List.of(Verdict.values()));
    }

    @Test
    void verdictsStandFromTheWorstToTheUnknown() {
        assertThat(Verdict.values())
                .containsExactly(
                        Verdict.BREACHED,
                        Verdict.MISSED,
                        Verdict.MOVING_AWAY,
                        Verdict.WORSENING,
                        Verdict.TOO_SLOW,
                        Verdict.BEHIND,
                        Verdict.NOT_SHOWN_SAFE,
                        Verdict.FLAT,
                        Verdict.ACHIEVED_LATE,
                        Verdict.ON_TRACK,
                        Verdict.IMPROVING,
                        Verdict.REACHED,
                        Verdict.ACHIEVED,
                        Verdict.HELD,
                        Verdict.JUDGED,
                        Verdict.NOT_ASSESSABLE,
                        Verdict.UNMEASURED,
                        Verdict.STALE,
                        Verdict.AWAITED,
                        Verdict.INCONCLUSIVE,
                        Verdict.TOO_EARLY);
        assertThat(Verdict.values()).filteredOn(Verdict::isKnown).hasSize(15).endsWith(Verdict.HELD, Verdict.JUDGED);
        assertThat(Verdict.values()).filteredOn(Verdict::isRanked).hasSize(14).endsWith(Verdict.HELD);
        assertThat(Verdict.ON_TRACK.words()).isEqualTo("on track");
    }
}
