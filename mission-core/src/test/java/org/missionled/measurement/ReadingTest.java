package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.model.Refused;

class ReadingTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesValuesAndCountsThatAreNotFinite(double number) {
        assertThatThrownBy(() -> new Reading.Value(number))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid observed value: " + number + " (a finite number, such as 54.1)");
        assertThatThrownBy(() -> new Reading.Counts(number, 1))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid numerator: " + number + " (a finite count, such as 12)");
        assertThatThrownBy(() -> new Reading.Counts(1, number))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid denominator: " + number + " (a count of 0 or more, such as 240)");
    }

    @Test
    void refusesADenominatorBelowZeroButNotZero() {
        assertThatThrownBy(() -> new Reading.Counts(0, -1))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid denominator: -1 (a count of 0 or more, such as 240)");
        assertThat(new Reading.Counts(0, 0).denominator()).isZero();
    }

    @Test
    void refusesBlankWordsAndShowsWhatCannotBeSeen() {
        assertThatThrownBy(() -> new Reading.Words(" \n\t"))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid observation in words: \" \\u000a\\u0009\""
                        + " (such as \"members say they sleep better\")");
        assertThatThrownBy(() -> new Reading.Words(""))
                .hasMessageStartingWith("not a valid observation in words: \"\"");
    }

    @Test
    void isWrittenForPeople() {
        assertThat(new Reading.Value(54.1)).hasToString("54.1");
        assertThat(new Reading.Counts(12, 240)).hasToString("12 of 240");
        assertThat(new Reading.Words("fine")).hasToString("\"fine\"");
        assertThat(new Reading.Words("x".repeat(61))).hasToString("\"" + "x".repeat(60) + "...\"");
    }
}
