package org.missionled.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observations;

class HeaderTest {
    private static final String KNOWN =
            "the columns are metric, period, value, numerator, denominator, words, unit, published, source,"
                    + " method, subject, dimension, group, sample-size, standard-error, asked, answered, status, break,"
                    + " verified-by, comment, judged-as, judged-by)";

    @Test
    void namesEveryFaultAtOnceAndReadsNoRow() {
        FaultyObservations refused =
                CsvText.refused("", "metric,Metrics,numerator,metric", "who-5,x,1,2", "who-5,2026-03,1,2");

        assertThat(refused.faults())
                .containsExactly(
                        "observations.csv:2: not a valid column: \"Metrics\" (did you mean \"metric\"? " + KNOWN,
                        "observations.csv:2: there are two columns \"metric\" (keep one of them)",
                        "observations.csv:2: the column \"period\" is missing (" + KNOWN,
                        "observations.csv:2: the column \"denominator\" is missing (" + KNOWN);
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @Test
    void wantsAColumnThatSaysWhatWasObserved() {
        assertThat(CsvText.refused("metric,period,unit").faults())
                .containsExactly("observations.csv:1: no column says what was observed"
                        + " (add \"value\", or \"numerator\" and \"denominator\", or \"words\")");
    }

    @Test
    void wantsTheNumeratorOfADenominator() {
        assertThat(CsvText.refused("metric,period,denominator").faults())
                .containsExactly("observations.csv:1: the column \"numerator\" is missing (" + KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "perod,period",
        "Value,value",
        "' words',words",
        "pubished,published",
        "unti,unit",
        "denominators,denominator",
        "sauce,source"
    })
    void suggestsTheNearestColumn(String written, String meant) {
        assertThat(CsvText.refused("metric,period,value," + written).faults())
                .contains("observations.csv:1: not a valid column: \"" + written + "\" (did you mean \"" + meant
                        + "\"? " + KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "remark", "x"})
    void suggestsNothingWhereNothingIsNear(String written) {
        assertThat(CsvText.refused("metric,period,value," + written).faults())
                .containsExactly("observations.csv:1: not a valid column: \"" + written + "\" (" + KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metric;period;value", "metric\tperiod\tvalue"})
    void recognisesOtherSeparators(String header) {
        assertThat(CsvText.refused(header).faults())
                .isEqualTo(List.of("observations.csv:1: the columns are not separated by commas"
                        + " (separate them by \",\", and write numbers with a point, such as 54.1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \r\n"})
    void anEmptyFileHasNoHeader(String text) {
        FaultyObservations refused = CsvText.refused(text);

        assertThat(refused)
                .hasMessage("1 faulty observation:\n  observations.csv:1: there is no header"
                        + " (begin with a line such as \"metric,period,value\")");
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }
}
