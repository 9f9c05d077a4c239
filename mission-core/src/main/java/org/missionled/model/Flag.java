package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** The feature flag that a feature stands behind. */
public final class Flag {
    private static final Part<String> KEY = Part.named("key");
    private static final Part<FlagKind> KIND = Part.named("kind");
    private static final Part<LocalDate> CREATED = Part.named("created");
    private static final Part<LocalDate> EXPIRES = Part.named("expires");

    private final Parts parts;

    private Flag(Parts parts) {
        this.parts = parts;
    }

    /**
     * A flag of which no dates are known.
     *
     * @param kind why it exists
     * @param key its key in the flag system, without white space
     * @return the flag
     */
    public static Flag of(FlagKind kind, @Nullable String key) {
        if (key == null
                || key.isEmpty()
                || key.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw Refused.value("flag key", key, "as the flag system has it, such as \"wellness.check-in\"");
        }
        return new Flag(Parts.NONE.with(KEY, key).with(KIND, kind));
    }

    /** {@return its key in the flag system} */
    public String key() {
        return parts.get(KEY);
    }

    /** {@return why it exists} */
    public FlagKind kind() {
        return parts.get(KIND);
    }

    /** {@return the day it was created, where it was said} */
    public Optional<LocalDate> created() {
        return parts.find(CREATED);
    }

    /**
     * A copy with a day of creation.
     *
     * @param day when it was created
     * @return the copy
     */
    public Flag withCreated(LocalDate day) {
        return new Flag(parts.with(CREATED, Checked.day("day of creation", day))).checked();
    }

    /** {@return the day it should be gone, where it was said} */
    public Optional<LocalDate> expires() {
        return parts.find(EXPIRES);
    }

    /**
     * A copy with an expiry.
     *
     * @param day when it should be gone
     * @return the copy
     * @throws Refused if that is not after its creation
     */
    public Flag withExpires(LocalDate day) {
        return new Flag(parts.with(EXPIRES, Checked.day("day of expiry", day))).checked();
    }

    private Flag checked() {
        if (created().isPresent()
                && expires().isPresent()
                && !expires().get().isAfter(created().get())) {
            throw Refused.because(
                    "flag " + key() + " expires on " + expires().get() + ", not after its creation on "
                            + created().get(),
                    "choose an expiry after the creation");
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flag that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
