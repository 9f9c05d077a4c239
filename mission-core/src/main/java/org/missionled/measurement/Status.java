package org.missionled.measurement;

import java.util.Locale;

/** How firm an observed value is (SDMX observation status: A, P, E). */
public enum Status {
    /** As it will stay, unless it is revised. */
    FINAL,
    /** Published before everything has come in; a revision is to be expected. */
    PROVISIONAL,
    /** Estimated instead of measured. */
    ESTIMATED;

    /** {@return the word for it: {@code provisional}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
