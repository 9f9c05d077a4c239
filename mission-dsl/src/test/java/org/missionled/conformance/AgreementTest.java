package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final Agreement agreement = new Agreement();

    @Test
    void countsWhatAgreesAndNamesWhatDoesNot() {
        agreement.number("a", 0.5, 0.5, 0);
        agreement.number("b", 0.5, 0.5 + 1e-10, 5e-10);
        agreement.number("c", 0.5, 0.75, 5e-10);
        agreement.same("d", "achieved", "missed");
        assertThat(agreement.compared()).isEqualTo(4);
        assertThat(agreement.equal()).isEqualTo(2);
        assertThat(agreement.largestError()).isEqualTo(0.25);
        assertThat(agreement.differences())
                .containsExactly("c: published 0.5, computed 0.75", "d: published achieved, computed missed");
    }

    @Test
    void aValueThatIsMissingOrNoNumberDoesNotAgree() {
        agreement.number("a", 1, OptionalDouble.empty(), 1);
        agreement.number("b", 1, Double.NaN, 1);
        agreement.number("c", 1, Double.POSITIVE_INFINITY, 1);
        assertThat(agreement.compared()).isEqualTo(3);
        assertThat(agreement.equal()).isZero();
    }

    @Test
    void roundsAsPrintedNumbersWereRounded() {
        agreement.printed("up", 0.967, 0.9665001, 3);
        agreement.printed("tie", 0.967, 0.9665, 3);
        agreement.printed("too far", 0.967, 0.9664, 3);
        assertThat(agreement.differences()).containsExactly("too far: published 0.967, computed 0.9664");
    }
}
