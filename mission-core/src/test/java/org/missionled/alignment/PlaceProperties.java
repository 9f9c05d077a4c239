package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
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

    /** What comes of it under other defaults, which are put back afterwards. */
    public static <T> T in(String language, String zone, Supplier<T> asked) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return asked.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
