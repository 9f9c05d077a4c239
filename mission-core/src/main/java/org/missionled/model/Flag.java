package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** The feature flag that a feature stands behind. */
public final class Flag {
    private static final Part<String> KEY = Part.named("key");
    private static final Part<FlagKind> KIND = Part.named("kind");
    private static final Part<LocalDate> CREATED = Part.named("created");
    private static final Part<LocalDate> EXPIRES = Part.named("expires");
    private static final Part<List<FlagExtension>> EXTENSIONS = Part.named("extensions");
    private static final Part<String> PERMANENT = Part.named("permanent because");
    private static final Part<List<RemovalCondition>> REMOVALS = Part.named("removal conditions");

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

    /** {@return the day it should be gone as it was first said, where it was; extensions follow in {@link #ends()}} */
    public Optional<LocalDate> expires() {
        return parts.find(EXPIRES);
    }

    /**
     * A copy with an expiry.
     *
     * @param day when it should be gone
     * @return the copy
     * @throws Refused if that is not after its creation, or the flag is permanent or extended already
     */
    public Flag withExpires(LocalDate day) {
        return new Flag(parts.with(EXPIRES, Checked.day("day of expiry", day))).checked();
    }

    /** {@return each time its life was extended, in declaration order} */
    public List<FlagExtension> extensions() {
        return parts.all(EXTENSIONS);
    }

    /**
     * A copy that lives longer.
     *
     * @param extension until when, and why
     * @return the copy
     * @throws Refused if the flag had no expiry, or a later one
     */
    public Flag withExtension(FlagExtension extension) {
        LocalDate before = ends().orElseThrow(() -> Refused.because(
                "flag " + key() + " is extended to " + extension.to() + ", and had no expiry",
                "say expires(...) first, as it was meant at the start"));
        if (!extension.to().isAfter(before)) {
            throw Refused.because(
                    "flag " + key() + " is extended to " + extension.to() + ", and lived until " + before + " anyway",
                    "extend it to a later day");
        }
        return new Flag(parts.plus(EXTENSIONS, extension));
    }

    /** {@return the day it should be gone, after all extensions; empty where there is none} */
    public Optional<LocalDate> ends() {
        List<FlagExtension> all = extensions();
        return all.isEmpty() ? expires() : Optional.of(all.get(all.size() - 1).to());
    }

    /** {@return why it is to stay for ever, where that was said} */
    public Optional<String> permanentBecause() {
        return parts.find(PERMANENT);
    }

    /**
     * A copy that stays for ever.
     *
     * @param reason why
     * @return the copy
     * @throws Refused if it has an expiry
     */
    public Flag withPermanentBecause(@Nullable String reason) {
        return new Flag(parts.with(
                        PERMANENT,
                        Checked.text("reason for a permanent flag", reason, "operators switch payments off with it")))
                .checked();
    }

    /** {@return what must happen before it is removed, in declaration order; one of them is enough} */
    public List<RemovalCondition> removalConditions() {
        return parts.all(REMOVALS);
    }

    /**
     * A copy that is removed once a metric has done something.
     *
     * @param condition the metric and what it does
     * @return the copy
     * @throws Refused if it waits for that already
     */
    public Flag withRemovalCondition(RemovalCondition condition) {
        if (removalConditions().stream()
                .anyMatch(known ->
                        known.metric().id().equals(condition.metric().id()) && known.when() == condition.when())) {
            throw Refused.because(
                    "flag " + key() + " is removed twice once "
                            + condition.metric().id().local() + " "
                            + condition.when().words(),
                    "say it once");
        }
        return new Flag(parts.plus(REMOVALS, condition));
    }

    private Flag checked() {
        if (permanentBecause().isPresent() && expires().isPresent()) {
            throw Refused.because(
                    "flag " + key() + " is permanent and expires on "
                            + expires().get(),
                    "say one of the two");
        }
        if (!extensions().isEmpty()
                && !extensions().get(0).to().isAfter(expires().orElseThrow())) {
            throw Refused.because(
                    "flag " + key() + " expires on " + expires().get() + ", after it was extended to "
                            + extensions().get(0).to(),
                    "say expires(...) before extendedTo(...), as it was meant at the start");
        }
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
