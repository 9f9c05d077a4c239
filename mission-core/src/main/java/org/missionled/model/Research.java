package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What a feature came from: what was asked, of whom, when, and what was learnt. */
public final class Research {
    private static final Part<ResearchMethod> METHOD = Part.named("method");
    private static final Part<String> PEOPLE = Part.named("people");
    private static final Part<String> QUESTION = Part.named("question");
    private static final Part<LocalDate> DAY = Part.named("day");
    private static final Part<String> INSIGHT = Part.named("insight");
    private static final Part<String> REFERENCE = Part.named("reference");

    private final Parts parts;

    private Research(Parts parts) {
        this.parts = parts;
    }

    /**
     * A question that was answered.
     *
     * @param method how it was found out
     * @param people who was asked, and how many, such as {@code 12 carers}
     * @param question what was asked
     * @param day when it was completed
     * @param insight what was learnt
     * @return the research
     * @throws Refused if a text is blank
     */
    public static Research of(
            ResearchMethod method,
            @Nullable String people,
            @Nullable String question,
            LocalDate day,
            @Nullable String insight) {
        return new Research(Parts.NONE
                .with(METHOD, method)
                .with(PEOPLE, Checked.text("people who were asked", people, "12 carers"))
                .with(QUESTION, Checked.text("question of research", question, "What is hard in the evening?"))
                .with(DAY, Checked.day("day of research", day))
                .with(INSIGHT, Checked.text("insight", insight, "they cannot read the label")));
    }

    /** {@return how it was found out} */
    public ResearchMethod method() {
        return parts.get(METHOD);
    }

    /** {@return who was asked, and how many} */
    public String people() {
        return parts.get(PEOPLE);
    }

    /** {@return what was asked} */
    public String question() {
        return parts.get(QUESTION);
    }

    /** {@return when it was completed} */
    public LocalDate day() {
        return parts.get(DAY);
    }

    /** {@return what was learnt} */
    public String insight() {
        return parts.get(INSIGHT);
    }

    /** {@return where to read it, where it was said} */
    public Optional<String> reference() {
        return parts.find(REFERENCE);
    }

    /**
     * A copy that can be read somewhere.
     *
     * @param where such as {@code notes/2026-02-carers} or an address
     * @return the copy
     */
    public Research withReference(@Nullable String where) {
        return new Research(parts.with(REFERENCE, Checked.text("place of research", where, "notes/2026-02-carers")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Research that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return method().words() + " with " + people() + " on " + day();
    }
}
