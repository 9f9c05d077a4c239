package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalProperties {
    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property
    void whatIsWrittenExactlyIsReadAgain(@ForAll("finite") double value) {
        assertThat(Double.parseDouble(Decimal.exact(value))).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Property
    void itIsWrittenTheSameInEveryCountry(@ForAll("finite") double value) {
        String here = Decimal.exact(value) + Decimal.rounded(value) + Decimal.percent(value);

        assertThat(Place.in(
                        "ar-EG",
                        "Africa/Cairo",
                        () -> Decimal.exact(value) + Decimal.rounded(value) + Decimal.percent(value)))
                .isEqualTo(here);
    }
}
