package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.rising;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observed;
import org.missionled.measurement.Scope;
import org.missionled.model.Derivation;
import org.missionled.model.Derivation.Form;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

/** How precisely a computed value is known, by hand: 75 (3) and 100 (4). */
class ComputedErrorTest {
    private static final ImpactMetric PART = rising("part");
    private static final ImpactMetric WHOLE = rising("whole");

    private static OptionalDouble error(Derivation derivation, double partError, double wholeError) {
        Observed part = observed("part").in("2026", 75);
        Observed whole = observed("whole").in("2026", 100);
        List<Observation> parts =
                partError < 0 ? part.list() : part.standardError(partError).list();
        List<Observation> wholes =
                wholeError < 0 ? whole.list() : whole.standardError(wholeError).list();
        ImpactMetric computed = rising("computed").withDerivation(derivation);
        return Computation.of(computed, Scope.whole(), input -> input.equals(PART) ? parts : wholes)
                .values()
                .get(0)
                .standardError();
    }

    private static Derivation sum() {
        return Derivation.of(Form.SUM, List.of(PART, WHOLE));
    }

    @Test
    void ofASumAndADifferenceTheSquaresAddUp() {
        assertThat(error(sum().withIndependentInputs(), 3, 4).orElseThrow())
                .isCloseTo(5, offset(1e-12)); // sqrt(9 + 16)
        assertThat(error(Derivation.of(Form.DIFFERENCE, List.of(WHOLE, PART)).withIndependentInputs(), 3, 4)
                        .orElseThrow())
                .isCloseTo(5, offset(1e-12));
    }

    @Test
    void ofAQuotientTheWholeCountsByTheValue() {
        // sqrt(9 + 0.75^2 * 16) / 100 = 0.0424
        assertThat(error(
                                Derivation.quotient(PART, WHOLE, new ValueKind.Quantity("points"))
                                        .withIndependentInputs(),
                                3,
                                4)
                        .orElseThrow())
                .isCloseTo(0.0424, offset(5e-5));
    }

    @Test
    void itIsNotKnownUnlessAllPrecisionsAreAndNothingLinksThem() {
        assertThat(error(sum(), 3, 4))
                .as("whether they are independent was not said")
                .isEmpty();
        assertThat(error(sum().withIndependentInputs(), 3, -1)).isEmpty();
    }
}
