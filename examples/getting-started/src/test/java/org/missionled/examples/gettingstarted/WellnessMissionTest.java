package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observations;
import org.missionled.report.MissionReport;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

class WellnessMissionTest {
    // spotless:off
    static final Observations OBSERVED = observations(
            observed(Wellness.WELLBEING)
                    .during("2026-04").was(53.5).during("2026-05").was(54).during("2026-06").was(55)
                    .during("2026-07").was(55.5).during("2026-08").was(56.5).during("2026-09").was(57),
            observed(Wellness.NO_SHOWS).during("2026-Q3").counted(61).outOf(980),
            observed(Wellness.SCREEN_TIME).during("2026-09").was(32));
    // spotless:on

    @Test
    void everythingWeShipServesTheMission() {
        Alignment alignment =
                Alignment.of(WellnessMission.WELLNESS).given(OBSERVED).asOf(LocalDate.of(2026, 10, 15));
        Inspection inspection = StandardRules.inspect(alignment);
        MissionReport.of(inspection).writeTo(Path.of("target/mission-report")); // written before the check may fail
        inspection.check();
    }
}
