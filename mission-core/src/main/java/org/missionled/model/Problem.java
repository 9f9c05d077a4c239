package org.missionled.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What is wrong in the world that a mission is there to change: whom it hurts, how many, and why nobody helped yet. */
public final class Problem {
    private static final Part<String> STATEMENT = Part.named("statement");
    private static final Part<String> PEOPLE = Part.named("people");
    private static final Part<Long> NUMBER = Part.named("number of people");
    private static final Part<String> UNDERSERVED = Part.named("underserved because");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");

    private final Parts parts;

    private Problem(Parts parts) {
        this.parts = parts;
    }

    /**
     * A problem whose extent is not known.
     *
     * @param statement what is wrong
     * @param people whom it hurts
     * @return the problem
     * @throws Refused if a text is blank
     */
    public static Problem of(@Nullable String statement, @Nullable String people) {
        return new Problem(Parts.NONE
                .with(STATEMENT, Checked.text("problem", statement, "people who live alone wait months for help"))
                .with(PEOPLE, Checked.text("group of people", people, "people who live alone")));
    }

    /** {@return what is wrong} */
    public String statement() {
        return parts.get(STATEMENT);
    }

    /** {@return whom it hurts} */
    public String people() {
        return parts.get(PEOPLE);
    }

    /** {@return how many people it hurts, where that is known} */
    public OptionalLong number() {
        return parts.find(NUMBER).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /**
     * A copy that says how many people it hurts.
     *
     * @param number of people, at least 1
     * @return the copy
     */
    public Problem withNumber(long number) {
        if (number < 1) {
            throw Refused.value("number of people", number, "at least 1, such as 41_000");
        }
        return new Problem(parts.with(NUMBER, number));
    }

    /** {@return why nobody else helps them enough, where it was said} */
    public Optional<String> underservedBecause() {
        return parts.find(UNDERSERVED);
    }

    /**
     * A copy that says why these people are underserved.
     *
     * @param reason why nobody else helps them enough
     * @return the copy
     */
    public Problem withUnderservedBecause(@Nullable String reason) {
        return new Problem(parts.with(
                UNDERSERVED, Checked.text("reason for being underserved", reason, "clinics are paid by the visit")));
    }

    /** {@return what shows that it exists, in declaration order} */
    public List<Evidence> evidence() {
        return parts.all(EVIDENCE);
    }

    /**
     * A copy with one more piece of evidence.
     *
     * @param evidence what shows that it exists
     * @return the copy
     */
    public Problem withEvidence(Evidence evidence) {
        return new Problem(parts.plus(EVIDENCE, evidence));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return statement();
    }
}
