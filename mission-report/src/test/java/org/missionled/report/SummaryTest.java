package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Sample;

class SummaryTest {
    @Test
    void namesWhatIsBreachedAndWhatIsWorstBeforeAnythingElse() {
        assertThat(Summary.lines(Sample.NEIGHBOURS.report()))
                .extracting(Summary.Line::text)
                .startsWith(
                        "1 of 4 held, 2 BREACHED, 2 not known: Complaints about safety (guarded by the mission);"
                                + " Use after 22:00 (guarded by: Call people who have been silent for a week),"
                                + " breached when last known",
                        "missed since 2026-06-30: Visits to the tables (Every library is a place to meet by summer)",
                        "12 of 26 verdicts: 4 not assessable, 3 unmeasured, 2 stale, 1 awaited, 1 inconclusive,"
                                + " 1 too early");
    }

    @Test
    void saysOnDayOneThatNothingIsKnown() {
        assertThat(Summary.lines(Sample.DAY_ONE.report()))
                .extracting(Summary.Line::text)
                .startsWith(
                        "none, because nothing is known yet that could get worse",
                        "nothing is known about any goal yet",
                        "1 of 1 verdict: 1 unmeasured");
    }

    @Test
    void countsTheBrokenRulesAndHowMuchTheyMatter() {
        assertThat(Summary.lines(Sample.NEIGHBOURS.report()).get(3).text())
                .matches(
                        "[0-9]+ kept, [0-9]+ broken \\([0-9]+ errors, [0-9]+ warnings\\); 3 violations fail the check(, .*)?");
    }
}
