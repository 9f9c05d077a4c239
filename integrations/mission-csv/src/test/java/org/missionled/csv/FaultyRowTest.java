package org.missionled.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.measurement.FaultyObservations;

class FaultyRowTest {
    private static final String HEADER = "metric,period,value,numerator,denominator,words,unit,published,source";
    private static final String GOOD = "who-5,2026-03,54.1,,,,,,";

    @Test
    void namesAllFaultsOfTheFileAtOnceAndKeepsTheGoodRest() {
        FaultyObservations refused = CsvText.refused(
                HEADER,
                "who-5,2026-01,52,,,,,,",
                "Who 5,March,\"1,5\",,,,,7.4.2026,",
                "",
                "who-5,2026-02,\"5",
                "0\",,,,,,",
                "who-5,2026-01,53,,,,,,",
                GOOD);

        assertThat(refused).hasMessage("""
                        6 faulty observations:
                          observations.csv:3: not a valid metric id: "Who 5" (lower-case words joined by '-', such as "missed-sessions")
                          observations.csv:3: not a valid period: "March" (such as "2026", "2026-Q1", "2026-03", "2026-W07" or "2026-03-15")
                          observations.csv:3: not a valid value: "1,5" (digits with a decimal point, such as 54.1 or 1.2e6)
                          observations.csv:3: not a valid publication day: "7.4.2026" (year, month and day of the calendar, such as "2026-12-31")
                          observations.csv:5: not a valid value: "5\\u000a0" (digits with a decimal point, such as 54.1 or 1.2e6)
                          observations.csv:7: who-5 has a second value for 2026-01, 53; the first is 52 at observations.csv:2 (keep one of them, or say on which day each was published)""");
        assertThat(refused.usable()).isEqualTo(CsvText.read(HEADER, GOOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1,5\"",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x1p3",
                "1f",
                "1d",
                "1.",
                ".5",
                "1e",
                "1 000",
                "1_000",
                " 1",
                "1 ",
                "٣",
                "--1",
                "54.1%",
                "'1'",
                "x"
            })
    void refusesWhatIsNotAPlainNumber(String written) {
        assertThat(CsvText.refused("metric,period,value", "who-5,2026," + written)
                        .faults())
                .containsExactly("observations.csv:2: not a valid value: \"" + written.replace("\"", "")
                        + "\" (digits with a decimal point, such as 54.1 or 1.2e6)");
    }

    @Test
    void refusesNumbersThatAreTooLarge() {
        assertThat(CsvText.refused("metric,period,value", "who-5,2026,-1e999").faults())
                .containsExactly(
                        "observations.csv:2: not a valid value: \"-1e999\" (a size of at most 1.7976931348623157e308)");
    }

    @Test
    void namesBothCountsWhereBothAreWrong() {
        assertThat(CsvText.refused("metric,period,numerator,denominator", "no-shows,2026,a dozen,")
                        .faults())
                .containsExactly(
                        "observations.csv:2: not a valid numerator: \"a dozen\""
                                + " (digits with a decimal point, such as 54.1 or 1.2e6)",
                        "observations.csv:2: not a valid denominator: \"\""
                                + " (digits with a decimal point, such as 54.1 or 1.2e6)");
    }

    @Test
    void refusesADenominatorBelowZero() {
        assertThat(CsvText.refused("metric,period,numerator,denominator", "no-shows,2026,12,-240")
                        .faults())
                .containsExactly(
                        "observations.csv:2: not a valid denominator: -240 (a count of 0 or more, such as 240)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3,", "1,,3,", "1,2,,", "1,,,yes", ",2,3,yes", "1,2,3,yes"})
    void refusesMoreThanOneReading(String readings) {
        assertThat(CsvText.refused("metric,period,value,numerator,denominator,words", "who-5,2026," + readings)
                        .faults())
                .containsExactly("observations.csv:2: more than one of value, counts and words in a row"
                        + " (keep value, or numerator and denominator, or words)");
    }

    @Test
    void refusesNoReading() {
        assertThat(CsvText.refused(HEADER, "who-5,2026,,,,,points,,").faults())
                .containsExactly("observations.csv:2: nothing says what was observed (fill in value, or numerator and"
                        + " denominator, or words; leave the row out where nothing was observed)");
    }

    @Test
    void refusesBlankWords() {
        assertThat(CsvText.refused("metric,period,words", "mood,2026, ").faults())
                .containsExactly("observations.csv:2: not a valid observation in words: \" \""
                        + " (such as \"members say they sleep better\")");
    }

    @Test
    void refusesAnEmptyMetricAndAnEmptyPeriod() {
        assertThat(CsvText.refused("metric,period,value", ",,1").faults())
                .containsExactly(
                        "observations.csv:2: not a valid metric id: \"\""
                                + " (lower-case words joined by '-', such as \"missed-sessions\")",
                        "observations.csv:2: not a valid period: \"\""
                                + " (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or \"2026-03-15\")");
    }

    @Test
    void refusesAPublicationBeforeThePeriod() {
        assertThat(CsvText.refused("metric,period,value,published", "who-5,2026-03,54.1,2026-02-28")
                        .faults())
                .containsExactly("observations.csv:2: published on 2026-02-28, before its period 2026-03 began"
                        + " (check the two dates)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who-5,2026-03,54,1|4 cells where the header has 3 columns"
                        + " (put a cell with a comma in it between double quotes)",
                "who-5,2026-03|2 cells where the header has 3 columns (keep the commas of empty cells)",
                "who-5|1 cell where the header has 3 columns (keep the commas of empty cells)",
            })
    void refusesRowsOfAnotherWidth(String row, String problem) {
        FaultyObservations refused = CsvText.refused("metric,period,value", row, "who-5,2026-04,55");

        assertThat(refused.faults()).containsExactly("observations.csv:2: " + problem);
        assertThat(refused.usable().size()).isEqualTo(1);
    }

    @Test
    void aRowOfAThousandCellsIsAFaultLikeAnyOther() {
        assertThat(CsvText.refused("metric,period,value", ",".repeat(999)).faults())
                .containsExactly("observations.csv:2: 1000 cells where the header has 3 columns"
                        + " (put a cell with a comma in it between double quotes)");
    }
}
