package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Sample;
import org.missionled.report.view.Summary;
import org.missionled.rule.Inspection;
import org.missionled.rule.Severity;
import org.missionled.rule.standard.StandardRules;

class SummaryTest {
    @Test
    void namesWhatIsBreachedAndWhatIsWorstBeforeAnythingElse() {
        assertThat(Summary.lines(Sample.NEIGHBOURS.report().view()))
                .extracting(Summary.Line::text)
                .startsWith(
                        "1 of 4 held, 1 BREACHED, 1 BREACHED when last measured, 1 not measured: Complaints about safety"
                                + " (guarded by the mission); Use after 22:00 (guarded by: Call people who have been"
                                + " silent for a week), breached when last measured",
                        "missed since 2026-06-30: Visits to the tables (Every library is a place to meet by summer)",
                        "11 of 26 verdicts: 3 not assessable, 3 unmeasured, 2 stale, 1 awaited, 1 inconclusive,"
                                + " 1 too early");
    }

    @Test
    void saysOnDayOneThatNothingIsKnown() {
        assertThat(Summary.lines(Sample.DAY_ONE.report().view()))
                .extracting(Summary.Line::text)
                .startsWith(
                        "none, because nothing is known yet that could get worse",
                        "nothing is known about any goal yet",
                        "1 of 1 verdict: 1 unmeasured");
    }

    @Test
    void countsTheBrokenRulesAndHowMuchTheyMatter() {
        int rules = StandardRules.ruleSet().rules().size();
        Inspection inspection = Sample.NEIGHBOURS.inspection();
        long broken = inspection.violations().stream()
                .map(one -> one.rule().id())
                .distinct()
                .count();
        long unchecked =
                inspection.results().stream().filter(one -> one.examined() == 0).count();

        assertThat(Summary.lines(Sample.NEIGHBOURS.report().view()).get(3).text())
                .isEqualTo(broken + " of " + rules + " rules broken in "
                        + inspection.violations().size() + " places (" + severities(inspection)
                        + "; 3 fail the check). " + (rules - broken - unchecked) + " kept, " + unchecked
                        + " had nothing to check");
    }

    private static String severities(Inspection inspection) {
        long errors = inspection.violations().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        long notes = inspection.violations().stream()
                .filter(one -> one.severity() == Severity.NOTE)
                .count();
        return errors + " errors, " + (inspection.violations().size() - errors - notes) + " warnings, " + notes
                + " notes";
    }
}
