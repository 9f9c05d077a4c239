package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.alignment.Alignment;
import org.missionled.json.History;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.ElementId;
import org.missionled.report.MissionReport;
import org.missionled.rule.Gate;
import org.missionled.rule.GateHeld;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleSet;
import org.missionled.rule.Waiver;
import org.missionled.rule.standard.StandardRules;

/** What a team writes again and again, as the guides show it. */
class EverydayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @TempDir
    private Path folder;

    private static Alignment today() {
        return Alignment.of(WellnessMission.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .asOf(TODAY);
    }

    // <!-- a waiver -->
    /** An element's id is its kind, the name of its mission and its own name; a rule is a constant. */
    static final RuleSet RULES = StandardRules.ruleSet()
            .waiving(Waiver.of(StandardRules.TARGET_HAS_BASELINE, ElementId.parse("goal:wellness/feel-better"))
                    .because("no-shows were not counted before July")
                    .allowedBy("head of product")
                    .until("2026-12-31"));
    // <!-- end -->

    // <!-- a gate -->
    /** Before a launch: may this feature go? Without an id the gate is asked for all that went through it already. */
    static void mayLaunch(Inspection inspection, String feature) {
        inspection.gate(Gate.LAUNCH).check(ElementId.parse("feature:wellness/" + feature));
    }
    // <!-- end -->

    // <!-- live flags -->
    /** The flags that a system has, and how far each is switched on; read from a file, or made as here. */
    static final LiveFlags PRODUCTION = LiveFlags.of(
            "production",
            LocalDate.of(2026, 10, 14),
            List.of(
                    LiveFlag.of("wellness.check-in").withEnabled(true).withShare(1),
                    LiveFlag.of("wellness.breathing").withEnabled(true).withShare(0.4),
                    LiveFlag.of("wellness.mood-diary").withEnabled(false)));

    static Alignment withLiveFlags(LocalDate today) {
        return Alignment.of(WellnessMission.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .given(PRODUCTION)
                .asOf(today);
    }
    // <!-- end -->

    // <!-- history -->
    /** The report of today with what changed since the last one; recorded where it is worth keeping. */
    static void report(Inspection inspection, Path historyFolder, Path reports) {
        History history = History.in(historyFolder);
        MissionReport report = history.compared(MissionReport.of(inspection));
        report.writeTo(reports);
        history.record(report);
    }
    // <!-- end -->

    @Test
    void aWaiverTakesOneViolationOutOfTheCheckAndStaysInTheReport() {
        Inspection inspection = RULES.inspect(today());

        assertThat(inspection.waived())
                .extracting(violation -> violation.key().toString())
                .containsExactly("target.baseline.missing goal:wellness/feel-better no-shows");
    }

    @Test
    void aGateNamesWhatIsMissingBeforeTheLaunch() {
        assertThatThrownBy(() -> mayLaunch(RULES.inspect(today()), "breathing"))
                .isInstanceOf(GateHeld.class)
                .hasMessageContaining("breathing");
    }

    @Test
    void whatALiveSystemHasIsHeldAgainstTheDeclarationAndFailsNoBuildByItself() {
        Inspection inspection = StandardRules.inspect(withLiveFlags(TODAY));

        assertThat(inspection.violations())
                .filteredOn(violation -> violation.rule().id().text().startsWith("flag.live"))
                .extracting(violation -> violation.key() + " " + violation.cause())
                .containsExactly(
                        "flag.live.undeclared mission:wellness wellness.mood-diary DATA",
                        "flag.live.undecided feature:wellness/daily-check-in wellness.check-in in production DATA");
        inspection.check();
    }

    @Test
    void theSecondReportSaysWhatChangedSinceTheFirst() throws IOException {
        Path history = folder.resolve("history");
        report(RULES.inspect(today()), history, folder.resolve("october"));
        report(RULES.inspect(today().asOf(TODAY.plusDays(60))), history, folder.resolve("december"));

        assertThat(Files.readString(folder.resolve("october/wellness.json"))).doesNotContain("\"changes\"");
        assertThat(Files.readString(folder.resolve("december/wellness.json"))).contains("\"since\" : \"2026-10-15\"");
    }

    @Test
    void theGuidesShowWhatRunsHere() throws IOException {
        KeptText adopting = new KeptText("docs/adopting.md");
        adopting.holds("a waiver", part("a waiver"));
        adopting.holds("a gate", part("a gate"));
        adopting.holds("live flags", part("live flags"));
        new KeptText("docs/formats.md").holds("history", part("history"));
    }

    private static String part(String name) throws IOException {
        String all = Files.readString(KeptText.ROOT.resolve(
                "examples/getting-started/src/test/java/org/missionled/examples/gettingstarted/EverydayTest.java"));
        int from = all.indexOf("// <!-- " + name + " -->\n");
        String rest = all.substring(all.indexOf('\n', from) + 1);
        return rest.substring(0, rest.indexOf("    // <!-- end -->"))
                .lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
