package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest(name = "{0} is {1}, rounded {2}, as a share {3}")
    @CsvSource({
        "0,              0,             0,                '0 %'",
        "-0.0,           0,             0,                '0 %'",
        "0.05,           0.05,          0.05,             '5 %'",
        "0.058244,       0.058244,      0.05824,          '6 %'",
        "46,             46,            46,               '4,600 %'",
        "-1234.5,        -1234.5,       '-1,234',         '-123,450 %'",
        "1526360848,     1526360848,    '1,526,360,848',  '152,636,084,800 %'",
        "0.1,            0.1,           0.1,              '10 %'",
        "1e-7,           0.0000001,     0.0000001,        '0 %'",
        "0.996,          0.996,         0.996,            '99.6 %'",
        "0.9999,         0.9999,        0.9999,           '99.99 %'",
        "0.004,          0.004,         0.004,            '0.4 %'",
        "-0.001,         -0.001,        -0.001,           '-0.1 %'",
        "1,              1,             1,                '100 %'",
        "0.583,          0.583,         0.583,            '58 %'",
        "NaN,            NaN,           NaN,              NaN",
        "Infinity,       Infinity,      Infinity,         Infinity",
    })
    void writesNumbersTheSameEverywhere(double value, String exact, String rounded, String percent) {
        assertThat(Decimal.exact(value)).isEqualTo(exact);
        assertThat(Decimal.rounded(value)).isEqualTo(rounded);
        assertThat(Decimal.percent(value)).isEqualTo(percent);
    }
}
