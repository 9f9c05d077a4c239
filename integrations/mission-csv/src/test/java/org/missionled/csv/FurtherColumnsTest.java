package org.missionled.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Scope;
import org.missionled.measurement.Segment;
import org.missionled.measurement.Status;

class FurtherColumnsTest {

    @Test
    void readsWhatElseAnObservationSays() {
        Observation read = CsvText.only(
                "metric,period,value,method,subject,dimension,group,sample-size,standard-error,asked,answered,status,"
                        + "break,verified-by,comment",
                "who-5,2026-03,54.1,telephone,NOR,age,18-29,412,1.5,1000,412,provisional,yes,audit office,a note");

        assertThat(read.method()).contains("telephone");
        assertThat(read.scope()).isEqualTo(Scope.whole().about("NOR").amongst(new Segment("age", "18-29")));
        assertThat(read.sampleSize()).hasValue(412);
        assertThat(read.standardError()).hasValue(1.5);
        assertThat(read.responses()).contains(new Responses(1000, 412));
        assertThat(read.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(read.isAfterBreak()).isTrue();
        assertThat(read.verifiedBy()).contains("audit office");
        assertThat(read.comment()).contains("a note");
    }

    @Test
    void readsAJudgement() {
        assertThat(CsvText.only("metric,period,words,judged-as,judged-by", "mood,2026,fine,some,Ada Lovelace")
                        .judgement())
                .contains(new Judgement("some", "Ada Lovelace"));
    }

    @Test
    void anEmptyCellSaysNothing() {
        Observation read = CsvText.only(
                "metric,period,value,subject,dimension,group,asked,answered,status,break", "who-5,2026-03,54.1,,,,,,,");

        assertThat(read.scope()).isEqualTo(Scope.whole());
        assertThat(read.status()).isEqualTo(Status.FINAL);
        assertThat(read.isAfterBreak()).isFalse();
        assertThat(read.responses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method|' '|not a valid method: \" \" (a few words, or none at all)",
                "subject|' '|not a valid subject: \" \" (a few words, or none at all)",
                "dimension,group|age,|not a valid group: \"\" (which of them, such as \"18-29\")",
                "dimension,group|,old|not a valid dimension: \"\" (by what people are told apart, such as \"age\")",
                "sample-size|0|not a valid sample size: 0 (above 0, such as 2400)",
                "sample-size|many|not a valid sample-size: \"many\" (digits with a decimal point, such as 54.1 or 1.2e6)",
                "standard-error|-1|not a valid standard error: -1 (0 or more in the metric's unit, such as 1.5)",
                "asked,answered|10,11|not a valid number of people who answered: 11 (from 0 to the 10 who were asked)",
                "asked,answered|10,|not a valid answered: \"\" (digits with a decimal point, such as 54.1 or 1.2e6)",
                "status|draft|not a valid status: \"draft\" (\"final\", \"provisional\" or \"estimated\")",
                "break|no|not a valid break: \"no\" (\"yes\" where values from this period on cannot be compared with"
                        + " earlier ones, else nothing)",
                "verified-by|' '|not a valid name of who verified it: \" \" (a few words, or none at all)",
                "comment|' '|not a valid comment: \" \" (a few words, or none at all)",
                "judged-as,judged-by|some,|not a valid name of who judged: \"\" (a person, such as \"Ada Lovelace\")",
                "judged-as,judged-by|some,Ada|judged \"some\" by Ada, though it is a number (only what people said in words"
                        + " is judged by a rubric)",
            })
    void namesWhatCannotBeRead(String columns, String cells, String problem) {
        assertThat(CsvText.refused("metric,period,value," + columns, "who-5,2026,1," + cells)
                        .faults())
                .containsExactly("observations.csv:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource({"dimension,group", "group,dimension", "asked,answered", "answered,asked", "judged-as,judged-by"})
    void wantsBothColumnsOfAPair(String there, String missing) {
        assertThat(CsvText.refused("metric,period,value," + there).faults())
                .singleElement()
                .asString()
                .startsWith("observations.csv:1: the column \"" + missing + "\" is missing (");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1",
        "-0.0",
        "123456789012345",
        "0.30000000000000004",
        "1234567890.12345",
        "9007199254740993",
        "4.35",
        "-17.005",
        "1e-7",
        "2.2250738585072014e-308",
        "123456.7890123456789"
    })
    void readsEveryNumberAsTheNearestOne(String written) {
        assertThat(DecimalNumber.parse("value", written)).isEqualTo(Double.parseDouble(written));
    }
}
