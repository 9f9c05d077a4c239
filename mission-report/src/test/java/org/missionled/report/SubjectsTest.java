package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.Words;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Mission;
import org.missionled.model.Refused;
import org.missionled.report.sample.Rendered;
import org.missionled.report.view.Summary;
import org.missionled.rule.standard.StandardRules;

/** A mission that asks for an index alone, about several towns. */
class SubjectsTest {
    private static final MetricDeclaration AIR =
            Words.metric("air").measuring("Clean air").in("points").betterHigher();
    private static final MetricDeclaration WATER =
            Words.metric("water").measuring("Clean water").in("points").betterHigher();
    private static final MetricDeclaration TREES =
            Words.metric("trees").measuring("Trees").in("points").betterHigher();

    private static final Mission TOWN = Words.productMission("town")
            .stating("A town to live in")
            .indexing(Words.index("life")
                    .stating("Life in town")
                    .averaging(
                            Words.part("nature")
                                    .averaging(
                                            Words.part(AIR).worst(0).best(100),
                                            Words.part(WATER).worst(0).best(100))
                                    .covering(0.5),
                            Words.part(TREES).worst(0).best(100))
                    .covering(0.5)
                    .outOf(100))
            .declare();

    @TempDir
    Path folder;

    private static Observation in(String town, String metric, double value) {
        return Observation.of(metric, ReportingPeriod.parse("2026"), new Reading.Value(value), "town.csv:2")
                .with(Attribute.SUBJECT, town);
    }

    private static MissionReport about(String town) {
        Observations observed = Observations.of(List.of(in(town, "air", 40), in(town, "trees", 45.4)));
        Alignment all = Alignment.of(TOWN).given(observed).asOf(LocalDate.of(2027, 3, 1));
        return MissionReport.of(StandardRules.inspect(all.about(town)));
    }

    static List<Renderer> everyFormatNamesTheSubject() {
        return ReportFiles.renderers();
    }

    @ParameterizedTest
    @MethodSource
    void everyFormatNamesTheSubject(Renderer renderer) {
        assertThat(TOWN.faults()).isEmpty();
        assertThat(Rendered.by(renderer, about("PAR")))
                .contains("A town to live in (PAR)")
                .contains("\"town\" about PAR as of 2027-03-01");
    }

    @Test
    void theSummaryNamesTheIndexAndOnHowManyMetricsItRests() {
        assertThat(Summary.lines(about("PAR").view()))
                .extracting(line -> line.name() + ": " + line.text())
                .contains(
                        "Worst: no goal is declared",
                        "Index: Life in town: 42.7 of 100, from 2 of its 3 metrics",
                        "Not known: no goal and no guardrail says what is to be reached or kept, so there is no"
                                + " verdict");
    }

    @Test
    void theExplanationSaysHowManyMetricsOfTheWholeTreeHaveAValue() {
        assertThat(about("PAR").alignment().indices().get(0).explain().reason())
                .isEqualTo("100 % of the weight is there; 2 of its 3 metrics have a value");
        assertThat(about("PAR").view().indices().get(0).inShort()).isEqualTo("42.7 of 100, from 2 of its 3 metrics");
    }

    @Test
    void theReportsOfTwoSubjectsStandSideBySide() {
        List<Path> files = new ArrayList<>();
        files.addAll(about("PAR").writeTo(folder));
        files.addAll(about("LYO").writeTo(folder));
        assertThat(files)
                .contains(folder.resolve("town.PAR.md"), folder.resolve("town.LYO.md"))
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b", "a\\b", "C:", "São Paulo", "..", "CON.", "*?<>|"})
    void noNameOfASubjectLeadsOutOfTheFolder(String hostile) {
        assertThat(SubjectName.of(hostile)).matches("[A-Za-z0-9-]+");
        assertThat(about(hostile).writeTo(folder))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile().hasParent(folder));
    }

    @Test
    void namesThatLookAlikeStayApartAndLongOnesAreCut() {
        assertThat(SubjectName.of("a/b")).isNotEqualTo(SubjectName.of("a?b")).isNotEqualTo(SubjectName.of("a-b"));
        assertThat(SubjectName.of("x".repeat(500))).hasSizeLessThan(80).isNotEqualTo(SubjectName.of("x".repeat(501)));
    }

    @Test
    void oneSubjectIsNotComparedWithAnother() {
        MissionReport earlier = about("LYO");
        assertThatThrownBy(() -> about("PAR").since(earlier.view()).view())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LYO")
                .hasMessageContaining("one about PAR");
    }
}
