package org.missionled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.csv.CsvObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;

/** Both sides of each benchmark compute the same, so that no ratio compares different work. */
class SameValuesTest {
    private static final double LAST_DIGITS = 1e-12;

    @Test
    void anAlignmentByTheEngineAndByHandAgreeOnEveryMetric() {
        Facts facts = new Facts(400, 40, 100);
        Declared declared = new Declared(facts);
        ByEngine engine = new ByEngine(declared.mission(), declared.observations());

        Outcome byEngine = engine.align();
        Outcome byHand = new ByHand(facts).align(Facts.TODAY);

        assertThat(byEngine.progress).isEqualTo(byHand.progress);
        assertThat(byEngine.timeUsed).isEqualTo(byHand.timeUsed);
        assertThat(byEngine.pace).isEqualTo(byHand.pace);
        assertThat(engine.said()).isPositive();
    }

    @Test
    void everythingSaidByTheEngineAndByHandAgreesOnEveryMetric() {
        Facts facts = new Facts(400, 40, 100);
        Declared declared = new Declared(facts);
        ByEngine engine = new ByEngine(declared.mission(), declared.observations());

        Outcome byEngine = engine.sayEverything();
        Outcome byHand = new ByHand(facts).sayEverything(Facts.TODAY);

        assertThat(byEngine.progress).isEqualTo(byHand.progress);
        assertThat(byEngine.timeUsed).isEqualTo(byHand.timeUsed);
        assertThat(byEngine.pace).isEqualTo(byHand.pace);
        assertThat(byEngine.least).containsExactly(byHand.least, within(LAST_DIGITS));
        assertThat(byEngine.most).containsExactly(byHand.most, within(LAST_DIGITS));
        assertThat(Arrays.stream(byHand.most).filter(most -> most != 0).count()).isGreaterThan(30);
        assertThat(engine.said()).isPositive();
    }

    @Test
    void theRulesFindWhatAPassByHandFinds() {
        Governed governed = new Governed(2_000);

        List<String> byEngine = RulesByEngine.inspect(governed.alignment()).violations().stream()
                .map(violation -> violation.key().toString())
                .toList();
        List<String> byHand = RulesByHand.broken(governed.alignment());

        assertThat(byEngine).containsExactlyInAnyOrderElementsOf(byHand).hasSizeGreaterThan(2_000);
        assertThat(byEngine.stream()
                        .map(key -> key.substring(0, key.indexOf(' ')))
                        .distinct())
                .as("rules that find something")
                .hasSizeGreaterThan(30);
    }

    @Test
    void theIndexByTheEngineAndByHandAgreesOnEveryRow() {
        HdiRows rows = HdiRows.atHand();

        double[] byEngine = HdiByEngine.read(new HdiByEngine(rows).evaluate(), rows);

        assertThat(byEngine).hasSize(6171).isEqualTo(new HdiByHand(rows).evaluate());
        assertThat(HdiRows.drawn().size())
                .as("the drawn rows are of the same shape")
                .isEqualTo(6171);
    }

    @Test
    void observationsAndFastCsvReadTheSameDatesAndValues(@TempDir Path folder) throws IOException {
        Path file = CsvRows.write(folder.resolve("observations.csv"), 3_000);

        List<Observation> byEngine = CsvObservations.read(file).stream().toList();
        CsvByHand byHand = CsvByHand.read(file);

        assertThat(byEngine).hasSize(3_000);
        assertThat(byHand.size()).isEqualTo(3_000);
        assertThat(byEngine.stream()
                        .mapToDouble(o -> o.period().last().toEpochDay())
                        .sum())
                .isEqualTo(byHand.sumOfDays());
        assertThat(byEngine.stream()
                        .mapToDouble(o -> ((Reading.Value) o.reading()).value())
                        .sum())
                .isCloseTo(byHand.sumOfValues(), withinPercentage(1e-9));
    }
}
