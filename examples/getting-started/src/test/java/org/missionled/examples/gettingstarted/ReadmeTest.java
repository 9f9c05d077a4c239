package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.alignment.Alignment;
import org.missionled.csv.CsvObservations;
import org.missionled.dsl.Words;
import org.missionled.measurement.Observations;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.MissionViolated;
import org.missionled.rule.standard.StandardRules;

/** What the README shows is what compiles and runs. */
class ReadmeTest {
    private static final KeptText README = new KeptText("README.md");
    private static final String FOLDER = "examples/getting-started/src/%s/java/org/missionled/examples/gettingstarted/";

    @ParameterizedTest
    @ValueSource(strings = {"main/Wellness", "main/WellnessFlag", "main/WellnessMission", "test/WellnessMissionTest"})
    void showsTheSourcesOfTheExample(String source) throws IOException {
        String file = FOLDER.formatted(source.substring(0, 4)) + source.substring(5) + ".java";
        String shown = Files.readString(KeptText.ROOT.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("package ") && !line.contains("// spotless:"))
                .collect(Collectors.joining("\n", "", "\n"))
                .stripLeading();
        README.holds(source.substring(5) + ".java", shown);
    }

    @Test
    void showsTheMessageOfAFailingCheck() throws IOException {
        // spotless:off
        Mission faulty = Words.productMission("wellness").stating("Foster healthier communities")
                .ladderingTo(WellnessMission.CITY_HEALTH).because("well-being is the city's own headline measure")
                .pursuing(Wellness.FEEL_BETTER)
                .guarding(Wellness.SCREEN_TIME).atMost(45)
                .delivering(FaultyFlag.class)
                .declare();
        // spotless:on
        var inspection = StandardRules.inspect(Alignment.of(faulty).asOf(LocalDate.of(2026, 10, 15)));
        var failure = catchThrowableOfType(MissionViolated.class, inspection::check);
        README.holds("the failing check", failure.getMessage());
    }

    @Test
    void showsTheBeginningOfTheReport() throws IOException {
        StringBuilder report = new StringBuilder();
        var inspection = StandardRules.inspect(Alignment.of(WellnessMission.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .asOf(LocalDate.of(2026, 10, 15)));
        new TextRenderer().render(MissionReport.of(inspection), report);
        README.holds(
                "the report", report.substring(report.indexOf("# Members feel"), report.indexOf("FEATURES AND WHAT")));
    }

    @Test
    void readsTheFileThatItShows() throws IOException {
        // spotless:off
Observations observed = CsvObservations.read(Path.of("src/test/resources/observations.csv"));
        // spotless:on
        assertThat(Alignment.of(WellnessMission.WELLNESS)
                        .given(observed)
                        .asOf(LocalDate.of(2026, 10, 15))
                        .rollUp()
                        .known())
                .isZero(); // one value is too early to judge by
        README.holds("observations.csv", Files.readString(Path.of("src/test/resources/observations.csv")));
        README.holds("reading a file", line("Observations observed = CsvObservations.read("));
    }

    private static String line(String beginning) throws IOException {
        Path self = KeptText.ROOT.resolve(FOLDER.formatted("test") + "ReadmeTest.java");
        return Files.readString(self)
                        .lines()
                        .filter(line -> line.startsWith(beginning))
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }
}
