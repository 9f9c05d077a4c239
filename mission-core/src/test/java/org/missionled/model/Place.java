package org.missionled.model;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Somewhere else: another default locale and time zone. */
public final class Place {
    private Place() {}

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
