package org.missionled.examples.humandevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.index.IndexTable;
import org.missionled.index.Ranked;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Index;
import org.missionled.report.MissionReport;
import org.missionled.rule.standard.StandardRules;

/** One declaration, evaluated for every country; the report of one of them. */
class HumanDevelopmentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 13); // the report was published
    private static final Index HDI = HumanDevelopment.MISSION.indices().get(0);

    @Test
    void isDeclaredSoundly() {
        assertThat(HumanDevelopment.MISSION.faults()).isEmpty();
    }

    @Test
    void agreesWithFiguresThatWereRetyped() {
        assertAgrees(Published.sample());
    }

    @Test
    void agreesWithEveryPublishedFigure() {
        assumeTrue(Files.isRegularFile(Published.FILE), () -> "skipped: no published file at " + Published.FILE);
        List<Published> all = Published.all();
        assertThat(all).hasSize(6171);
        assertAgrees(all);
    }

    private static void assertAgrees(List<Published> rows) {
        IndexTable table = IndexTable.of(HDI, Published.observed(rows), DAY);
        for (Published row : rows) {
            assertThat(table.value(row.country(), row.period()))
                    .as("%s %s", row.country(), row.year())
                    .hasValueCloseTo(row.hdi(), offset(0.0005));
        }
    }

    @Test
    void ranksTheCountriesOfAYear() {
        ReportingPeriod year = ReportingPeriod.parse("2022");
        IndexTable table = IndexTable.of(HDI, Published.observed(Published.sample()), DAY);
        StringBuilder text = new StringBuilder();
        for (Ranked one : table.ranks(year)) {
            double since = table.change(one.subject(), ReportingPeriod.parse("2021"), year)
                    .getAsDouble();
            text.append(String.format(
                    Locale.ROOT, "%2d  %s  %.3f  %+.3f%n", one.rank(), one.subject(), one.value(), since));
        }
        System.out.print(text);
        assertThat(table.ranks(year)).extracting(Ranked::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void writesTheReportOfACountry() throws IOException {
        Observations observed =
                Published.observed(Files.isRegularFile(Published.FILE) ? Published.all() : Published.sample());
        Alignment norway =
                Alignment.of(HumanDevelopment.MISSION).given(observed).asOf(DAY).about("NOR");
        Path folder = Path.of("target/mission-report");
        MissionReport.of(StandardRules.inspect(norway)).writeTo(folder);
        assertThat(Files.readString(folder.resolve("human-development.NOR.txt")))
                .contains("Human Development Index");
    }
}
