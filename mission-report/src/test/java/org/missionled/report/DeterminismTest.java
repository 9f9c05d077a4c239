package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;

/** The same input gives the same bytes, wherever it is rendered. */
@Isolated("changes what the whole JVM goes by")
class DeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String before = all();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void renderedTwice() {
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "de-CH", "lt-LT"})
    void inAnyLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(String.format("%d", 12)).isNotNull(); // what would differ
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "Asia/Kolkata", "America/St_Johns"})
    void inAnyTimeZone(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(all()).isEqualTo(before);
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        for (Sample sample : Sample.values()) {
            ReportFiles.renderers().forEach(renderer -> all.append(Rendered.by(renderer, sample.report())));
        }
        return all.toString();
    }
}
