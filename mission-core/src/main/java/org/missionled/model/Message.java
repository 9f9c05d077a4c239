package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * Why a feature matters, in words for one audience, where and when it is said.
 *
 * <p>What it says of a metric stands beside its words as a {@link ClaimVerb}: that, and not the words, is held against
 * the evidence. A message that speaks of no metric claims no effect.
 */
public final class Message {
    private static final Part<String> AUDIENCE = Part.named("audience");
    private static final Part<String> TEXT = Part.named("text");
    private static final Part<String> PLACE = Part.named("place");
    private static final Part<Claimed> CLAIM = Part.named("claim");
    private static final Part<LocalDate> FROM = Part.named("said from");
    private static final Part<LocalDate> UNTIL = Part.named("said until");

    private final Parts parts;

    private Message(Parts parts) {
        this.parts = parts;
    }

    /**
     * A message that claims no effect.
     *
     * @param audience to whom it is said, such as {@code members}
     * @param text what is said to them
     * @param place where, such as {@code release notes}
     * @return the message
     * @throws Refused if a text is blank
     */
    public static Message of(@Nullable String audience, @Nullable String text, @Nullable String place) {
        return new Message(Parts.NONE
                .with(AUDIENCE, Checked.text("audience", audience, "members"))
                .with(TEXT, Checked.text("message", text, "You can now say how you feel, once a day."))
                .with(PLACE, Checked.text("place of a message", place, "release notes")));
    }

    /** {@return to whom it is said} */
    public String audience() {
        return parts.get(AUDIENCE);
    }

    /** {@return what is said} */
    public String text() {
        return parts.get(TEXT);
    }

    /** {@return where it is said} */
    public String place() {
        return parts.get(PLACE);
    }

    /**
     * What a message says of a metric.
     *
     * @param verb how strongly it speaks
     * @param metric of what
     */
    public record Claimed(ClaimVerb verb, ImpactMetric metric) {}

    /** {@return the effect it claims; empty where it claims none} */
    public Optional<Claimed> claim() {
        return parts.find(CLAIM);
    }

    /**
     * A copy that claims an effect.
     *
     * @param verb how strongly
     * @param metric on what
     * @return the copy
     */
    public Message withClaim(ClaimVerb verb, ImpactMetric metric) {
        return new Message(parts.with(CLAIM, new Claimed(verb, metric)));
    }

    /** {@return the first day on which it is said, where it was given} */
    public Optional<LocalDate> from() {
        return parts.find(FROM);
    }

    /**
     * A copy that is said from a day on.
     *
     * @param day the first day
     * @return the copy
     * @throws Refused if it was said until an earlier day
     */
    public Message withFrom(LocalDate day) {
        return new Message(parts.with(FROM, Checked.day("day of a message", day))).checked();
    }

    /** {@return the last day on which it is said, where it was given} */
    public Optional<LocalDate> until() {
        return parts.find(UNTIL);
    }

    /**
     * A copy that is said until a day.
     *
     * @param day the last day
     * @return the copy
     * @throws Refused if it is said from a later day
     */
    public Message withUntil(LocalDate day) {
        return new Message(parts.with(UNTIL, Checked.day("last day of a message", day))).checked();
    }

    private Message checked() {
        if (from().isPresent() && until().isPresent() && until().get().isBefore(from().get())) {
            throw Refused.because(
                    "a message for " + audience() + " is said until " + until().get() + ", before its first day "
                            + from().get(),
                    "the first day comes first");
        }
        return this;
    }

    /**
     * Whether it is still said, or will be.
     *
     * @param day any day
     * @return whether its last day has not passed
     */
    public boolean isStandingOn(LocalDate day) {
        return until().filter(last -> last.isBefore(day)).isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "to " + audience() + " through " + place();
    }
}
