package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A flag lives longer than was meant: until when, why, who decided so and when. */
public final class FlagExtension {
    private static final Part<LocalDate> TO = Part.named("to");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<String> DECIDED_BY = Part.named("decided by");
    private static final Part<LocalDate> DECIDED_ON = Part.named("decided on");

    private final Parts parts;

    private FlagExtension(Parts parts) {
        this.parts = parts;
    }

    /**
     * An extension of which nobody has said who decided it.
     *
     * @param to the day on which the flag should be gone now
     * @param reason why it is still needed
     * @return the extension
     * @throws Refused if the reason is blank
     */
    public static FlagExtension of(LocalDate to, @Nullable String reason) {
        return new FlagExtension(Parts.NONE
                .with(TO, Checked.day("day a flag is extended to", to))
                .with(BECAUSE, Checked.text("reason for an extension", reason, "two clinics are still being moved")));
    }

    /** {@return the day on which the flag should be gone now} */
    public LocalDate to() {
        return parts.get(TO);
    }

    /** {@return why it is still needed} */
    public String because() {
        return parts.get(BECAUSE);
    }

    /** {@return who decided so, where it was said} */
    public Optional<String> decidedBy() {
        return parts.find(DECIDED_BY);
    }

    /**
     * A copy that somebody decided.
     *
     * @param who a name or a role
     * @return the copy
     */
    public FlagExtension withDecidedBy(@Nullable String who) {
        return new FlagExtension(parts.with(DECIDED_BY, Checked.text("decider", who, "head of product")));
    }

    /** {@return the day it was decided, where it was said} */
    public Optional<LocalDate> decidedOn() {
        return parts.find(DECIDED_ON);
    }

    /**
     * A copy that was decided on a day.
     *
     * @param day when
     * @return the copy
     * @throws Refused if that is after the day it is extended to
     */
    public FlagExtension withDecidedOn(LocalDate day) {
        if (day.isAfter(to())) {
            throw Refused.because(
                    "an extension to " + to() + " was decided on " + day,
                    "decide before the flag expires, and extend it to a later day");
        }
        return new FlagExtension(parts.with(DECIDED_ON, Checked.day("day of a decision", day)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlagExtension that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "to " + to();
    }
}
