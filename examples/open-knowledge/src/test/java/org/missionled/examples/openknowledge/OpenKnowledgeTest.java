package org.missionled.examples.openknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.csv.CsvObservations;
import org.missionled.measurement.Observations;
import org.missionled.report.MissionReport;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

class OpenKnowledgeTest {
    @Test
    void everythingWeShipServesTheMission() {
        Observations observed = CsvObservations.read(
                OpenKnowledgeTest.class.getResourceAsStream("/observations.csv"), "observations.csv");
        Alignment alignment =
                Alignment.of(OpenKnowledge.MISSION).given(observed).asOf(LocalDate.of(2024, 3, 31));
        Inspection inspection = StandardRules.inspect(alignment);
        MissionReport.of(inspection).writeTo(Path.of("target/mission-report")); // written before the check may fail
        inspection.check();
    }

    @Test
    void printsHowOftenAVerdictFlipsWithAndWithoutSeasons() {
        String told = SeasonsOfEditingTest.told();
        System.out.println(told);
        assertThat(told)
                .endsWith("17 times by single months, 3 times by means of twelve months, and 2 times by Decembers"
                        + " alone.");
    }
}
