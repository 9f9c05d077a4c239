package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.alignment.Alignment;
import org.missionled.report.MissionReport;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

class WellnessGovernedTest {
    private static Inspection inspection() {
        return StandardRules.inspect(Alignment.of(WellnessGoverned.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .asOf(LocalDate.of(2026, 10, 15)));
    }

    @Test
    void isGreenAndTellsWhatIsOverdueAndWhatIsSuspect() {
        assertThat(WellnessGoverned.WELLNESS.faults()).isEmpty();
        Inspection inspection = inspection();
        inspection.check();
        assertThat(inspection.violations())
                .extracting(violation -> violation.rule().id().text())
                .contains(
                        "affirmation.suspect",
                        "link.suspect",
                        "commitment.overdue",
                        "stakeholder.harmed.unheard",
                        "mission.review.overdue")
                .doesNotContain("review.without-decision", "mission.problem.missing", "decision.evidence.missing");
    }

    @Test
    void isToldToPeopleInTheirWords(@TempDir Path folder) throws IOException {
        MissionReport.of(inspection()).writeTo(folder);
        assertThat(Files.readString(folder.resolve("wellness.txt")))
                .contains("WHY IT EXISTS")
                .contains("It hurts people who live alone in the city: 41,000 people.")
                .contains("[SCALE] Ask how you feel, once a day, decided on 2026-07-02")
                .contains("OVERDUE")
                .contains("WHAT WE CHOSE NOT TO BUILD")
                .contains("Count the days in a row")
                .contains("A check-in in the evening is answered twice as often")
                .contains("NO, it changed since")
                .doesNotContain("city-council");
    }
}
