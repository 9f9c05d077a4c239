package org.missionled.examples.humandevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;

/** The example of docs/indices.md compiles, and comes to what the page says. */
class DocumentedIndexTest {
    private static final Path PAGE = Path.of("../../docs/indices.md");
    private static final Path SOURCE = Path.of("src/main/java/org/missionled/examples/humandevelopment/CityIndex.java");
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026");

    @Test
    void thePageShowsTheSource() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(source.indexOf("import static"))
                .lines()
                .filter(line -> !line.contains("spotless:"))
                .reduce("", (all, line) -> all + line + "\n");
        String page = Files.readString(PAGE);
        String fence = "<!-- CityIndex.java -->\n```java\n";
        int from = page.indexOf(fence) + fence.length();
        int to = page.indexOf("```\n", from);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, page.substring(0, from) + shown + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(shown);
        }
    }

    @Test
    void comesToWhatThePageSays() {
        assertThat(CityIndex.CITY.faults()).isEmpty();
        // air and sound: min((50 - 14) / 45, (70 - 55) / 30) = min(0.8, 0.5); surroundings: (0.5 + 2 * 0.8) / 3 = 0.7
        // means: ((60 - 33) / 45 + ln(30000 / 5000) / ln(12)) / 2 = (0.6 + 0.7211) / 2 = 0.6605
        double surroundings = 0.7;
        double means = (0.6 + StrictMath.log(6) / StrictMath.log(12)) / 2;
        double expected = 100 * StrictMath.pow(surroundings * StrictMath.sqrt(means), 1 / 1.5);
        assertThat(expected).isCloseTo(68.66, offset(0.005));
        assertThat(value(Map.of("fine-dust", 14.0, "noise", 55.0, "parks", 80.0, "rent", 33.0, "income", 30_000.0)))
                .isCloseTo(expected, offset(1e-9));
    }

    @Test
    void leavesOutAThirdOfTheSurroundings() {
        double expected = 100 * StrictMath.pow(0.8 * StrictMath.sqrt(0.6), 1 / 1.5);
        assertThat(value(Map.of("parks", 80.0, "rent", 33.0, "income", 5_000 * StrictMath.pow(12, 0.6))))
                .isCloseTo(expected, offset(1e-9));
        assertThat(value(Map.of("fine-dust", 14.0, "noise", 55.0, "rent", 33.0, "income", 30_000.0)))
                .as("two thirds are missing")
                .isNaN();
    }

    @Test
    void comesToWhatThePageSaysWithoutOneOfThem() {
        assertThat(value(Map.of("fine-dust", 14.0, "parks", 80.0, "rent", 33.0, "income", 30_000.0)))
                .as("without noise")
                .isCloseTo(75.05, offset(0.005));
        assertThat(value(Map.of("fine-dust", 14.0, "noise", 70.0, "parks", 80.0, "rent", 33.0, "income", 30_000.0)))
                .as("noise at its worst")
                .isCloseTo(57.27, offset(0.005));
        assertThat(value(Map.of("fine-dust", 14.0, "noise", 40.0, "parks", 80.0, "rent", 33.0, "income", 30_000.0)))
                .as("noise at its best")
                .isCloseTo(75.05, offset(0.005));
        assertThat(value(Map.of("fine-dust", 14.0, "noise", 55.0, "parks", 80.0, "income", 30_000.0)))
                .as("without the rent")
                .isNaN();
    }

    private static double value(Map<String, Double> values) {
        PanelData panel = PanelData.of(List.of("Springfield"), List.of(YEAR));
        for (ImpactMetric metric : CityIndex.CITY.metrics()) {
            double value = values.getOrDefault(metric.id().name(), Double.NaN);
            panel = panel.with(metric, new double[] {value});
        }
        IndexTable table = IndexTable.of(CityIndex.CITY.indices().get(0), panel);
        return table.value("Springfield", YEAR).orElse(Double.NaN);
    }
}
