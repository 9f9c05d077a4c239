package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.report.MissionReport;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.Gate;
import org.missionled.rule.GateHeld;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

/** May the diary be built, and may it go to people? */
class SleepGateTest {
    private static final Inspection INSPECTION =
            StandardRules.inspect(Alignment.of(Sleep.MISSION).asOf(LocalDate.of(2026, 10, 15)));
    private static final ElementId ALARM = ElementId.parse("feature:sleep/night-alarm");

    @Test
    void whatIsBeingBuiltWentThroughTheDiscoveryGate() {
        INSPECTION.gate(Gate.DISCOVERY).check();
    }

    @Test
    void anIdeaIsNotBuiltBeforeAnybodyWasAsked() {
        assertThatThrownBy(() -> INSPECTION.gate(Gate.DEVELOPMENT).check(ALARM))
                .isInstanceOf(GateHeld.class)
                .hasMessageContaining("came from no research up to 2026-10-15 | feature.research.missing")
                .hasMessageContaining("does not consider bias, accessibility, privacy and long-term societal impact");
    }

    @Test
    void theReportSaysSoInTitles() throws IOException {
        StringBuilder report = new StringBuilder();
        new TextRenderer().render(MissionReport.of(INSPECTION), report);
        String said = report.toString().replaceAll("\\s+", " ");

        assertThat(said)
                .contains("[GO] Wake up in a light phase of sleep (candidate, at the discovery gate)")
                .contains("[MAY BE SAID] \"A diary should help you find out what lets you sleep.\"")
                .contains("[PRIVACY] Write down how you slept: somebody at home could read it")
                .contains("Extended to 2026-12-15, decided by head of product on 2026-10-12")
                .contains("WHAT WE CHOSE NOT TO BUILD")
                .contains("Because who sleeps badly sleeps worse for being ranked.");
    }
}
