package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Place.in;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The result is the same wherever it is computed. */
class PlaceProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Property(tries = 200)
    void inTurkeyInEgyptAndAcrossTheDateLine(@ForAll("missions") AnyMission any) {
        String here = Picture.of(any.alignment());

        assertThat(in(
                        "tr-TR",
                        "Asia/Istanbul",
                        () -> Picture.of(AnyMission.of(any.seed()).alignment())))
                .isEqualTo(here);
        assertThat(in(
                        "ar-EG",
                        "Pacific/Kiritimati",
                        () -> Picture.of(AnyMission.of(any.seed()).alignment())))
                .isEqualTo(here);
        assertThat(in("th-TH-u-ca-buddhist-nu-thai", "Pacific/Pago_Pago", () -> Picture.of(any.alignment())))
                .isEqualTo(here);
    }
}
