package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What leaders or a team promised to do for a mission, who answers for it, and by when. */
public final class Commitment {
    private static final Part<String> NAME = Part.named("name");
    private static final Part<String> PROMISE = Part.named("promise");
    private static final Part<String> OWNER = Part.named("owner");
    private static final Part<LocalDate> DUE = Part.named("due");
    private static final Part<LocalDate> KEPT = Part.named("kept");

    private final Parts parts;

    private Commitment(Parts parts) {
        this.parts = parts;
    }

    /**
     * A commitment that is not kept yet.
     *
     * @param name permanent, lower-case words joined by '-', such as {@code two-counsellors}
     * @param promise what will be done
     * @param owner who answers for it
     * @param due by when
     * @return the commitment
     * @throws Refused if the name is malformed or a text is blank
     */
    public static Commitment of(
            @Nullable String name, @Nullable String promise, @Nullable String owner, LocalDate due) {
        return new Commitment(Parts.NONE
                .with(NAME, Stakeholder.named("commitment", name, "two-counsellors"))
                .with(PROMISE, Checked.text("promise", promise, "hire two more counsellors"))
                .with(OWNER, Checked.text("owner of a commitment", owner, "chief executive"))
                .with(DUE, Checked.day("due day", due)));
    }

    /** {@return the permanent name} */
    public String name() {
        return parts.get(NAME);
    }

    /** {@return what will be done} */
    public String promise() {
        return parts.get(PROMISE);
    }

    /** {@return who answers for it} */
    public String owner() {
        return parts.get(OWNER);
    }

    /** {@return by when} */
    public LocalDate due() {
        return parts.get(DUE);
    }

    /** {@return when it was kept, where it was} */
    public Optional<LocalDate> keptOn() {
        return parts.find(KEPT);
    }

    /**
     * A copy that was kept.
     *
     * @param day when
     * @return the copy
     */
    public Commitment withKeptOn(LocalDate day) {
        return new Commitment(parts.with(KEPT, Checked.day("day on which a commitment was kept", day)));
    }

    /**
     * Whether it was kept by a day.
     *
     * @param day any day
     * @return whether it was
     */
    public boolean isKeptOn(LocalDate day) {
        return keptOn().filter(kept -> !kept.isAfter(day)).isPresent();
    }

    /**
     * Whether it should have been kept before a day and was not.
     *
     * @param day any day
     * @return whether that is so
     */
    public boolean isOverdueOn(LocalDate day) {
        return due().isBefore(day) && !isKeptOn(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commitment that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return name() + " by " + due();
    }
}
