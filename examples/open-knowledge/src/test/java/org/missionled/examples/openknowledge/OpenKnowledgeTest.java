package org.missionled.examples.openknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.missionled.report.MissionReport;
import org.missionled.rule.Gate;
import org.missionled.rule.GateAnswer;
import org.missionled.rule.GateHeld;
import org.missionled.rule.Inspection;
import org.missionled.rule.KnownViolations;

class OpenKnowledgeTest {
    @Test
    void everythingWeShipServesTheMission() {
        Inspection inspection = HowItStands.today();
        MissionReport.of(inspection).writeTo(Path.of("target/mission-report")); // written before the check may fail
        inspection.check();
    }

    @Test
    void whatIsAllowedAndWhatIsKnownIsToldAndNotOpen() {
        Inspection inspection = HowItStands.today();

        assertThat(inspection.waived())
                .extracting(waived -> waived.element().name())
                .containsExactly("mentorship", "reference-check");
        assertThat(inspection.known())
                .extracting(known -> known.rule().id().text())
                .hasSize(HowItStands.KNOWN.read().size())
                .containsOnly("flag.permanent.unreasoned", "consideration.missing", "metric.owner.missing");
        assertThat(inspection.violations())
                .extracting(open -> open.rule().id().text())
                .doesNotContain("known.fixed", "known.unjudged", "waiver.unused", "waiver.expired");
    }

    /** Whoever mends one of them prunes the file: it may only shrink. */
    @Test
    void whatIsKnownIsStillThere() {
        KnownViolations known = HowItStands.KNOWN.read();

        assertThat(known.pruned(HowItStands.today())).isEqualTo(known);
    }

    @Test
    void whatIsLiveIsHeldAgainstWhatIsDeclared() {
        assertThat(HowItStands.today().violations())
                .filteredOn(open -> open.rule().id().text().startsWith("flag.live."))
                .extracting(open -> open.key().toString())
                .contains(
                        "flag.live.undeclared mission:open-knowledge growth.welcome-survey",
                        "flag.live.undecided feature:open-knowledge/mentorship growth.mentorship in production");
    }

    @Test
    void everyFeatureWentThroughTheDiscoveryGate() {
        Inspection inspection = HowItStands.today();

        inspection.gate(Gate.DISCOVERY).check();
        assertThat(inspection.gate(Gate.DISCOVERY).answers()).allMatch(GateAnswer::isGo);
    }

    @Test
    void theReferenceCheckIsNotLaunchedBeforeItIsMeasured() {
        assertThatThrownBy(() -> HowItStands.today().gate(Gate.LAUNCH).check(HowItStands.feature("reference-check")))
                .isInstanceOf(GateHeld.class)
                .hasMessageContaining("metric.plan.missing")
                .hasMessageContaining("feature.message.missing");
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
