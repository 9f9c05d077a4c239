package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What was decided about an element of a mission, when, why, and instead of what. */
public final class Decision {
    private static final Part<Choice> CHOICE = Part.named("choice");
    private static final Part<ElementId> ELEMENT = Part.named("element");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<LocalDate> DAY = Part.named("day");
    private static final Part<List<String>> ALTERNATIVES = Part.named("alternatives");
    private static final Part<String> TRADE_OFF = Part.named("trade-off");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");
    private static final Part<String> TAKEN_BY = Part.named("taken by");
    private static final Part<String> ESCALATED_TO = Part.named("escalated to");

    private final Parts parts;

    private Decision(Parts parts) {
        this.parts = parts;
    }

    /**
     * A decision.
     *
     * @param choice what was decided
     * @param element about what
     * @param because why
     * @param day when
     * @return the decision
     * @throws Refused if the reason is blank
     */
    public static Decision of(@Nullable Choice choice, ElementId element, @Nullable String because, LocalDate day) {
        return new Decision(Parts.NONE
                .with(CHOICE, Checked.present("choice", choice, "KEEP, SCALE, CHANGE, STOP or DECLINE"))
                .with(ELEMENT, element)
                .with(
                        BECAUSE,
                        Checked.text("reason of a decision", because, "it moves nobody who was not well already"))
                .with(DAY, Checked.day("day of a decision", day)));
    }

    /** {@return what was decided} */
    public Choice choice() {
        return parts.get(CHOICE);
    }

    /** {@return about what; it need not be part of the mission any more} */
    public ElementId element() {
        return parts.get(ELEMENT);
    }

    /** {@return why} */
    public String because() {
        return parts.get(BECAUSE);
    }

    /** {@return when} */
    public LocalDate day() {
        return parts.get(DAY);
    }

    /** {@return what else could have been decided, in declaration order} */
    public List<String> alternatives() {
        return parts.all(ALTERNATIVES);
    }

    /**
     * A copy with one more alternative.
     *
     * @param alternative what else could have been decided
     * @return the copy
     */
    public Decision withAlternative(@Nullable String alternative) {
        return new Decision(parts.plus(ALTERNATIVES, Checked.text("alternative", alternative, "ask once a week")));
    }

    /** {@return what is given up for it, where it was said} */
    public Optional<String> tradeOff() {
        return parts.find(TRADE_OFF);
    }

    /**
     * A copy with a trade-off.
     *
     * @param loss what is given up for it
     * @return the copy
     */
    public Decision withTradeOff(@Nullable String loss) {
        return new Decision(parts.with(TRADE_OFF, Checked.text("trade-off", loss, "fewer answers each week")));
    }

    /** {@return what it rests on, in declaration order} */
    public List<Evidence> evidence() {
        return parts.all(EVIDENCE);
    }

    /**
     * A copy with one more piece of evidence.
     *
     * @param evidence what it rests on
     * @return the copy
     */
    public Decision withEvidence(Evidence evidence) {
        return new Decision(parts.plus(EVIDENCE, evidence));
    }

    /** {@return who in the team decided, where it was said} */
    public Optional<String> takenBy() {
        return parts.find(TAKEN_BY);
    }

    /**
     * A copy that says who in the team decided.
     *
     * @param who a name
     * @return the copy
     */
    public Decision withTakenBy(@Nullable String who) {
        return new Decision(parts.with(TAKEN_BY, Checked.text("name of who decided", who, "habits team")));
    }

    /** {@return who above the team decided, where it was escalated} */
    public Optional<String> escalatedTo() {
        return parts.find(ESCALATED_TO);
    }

    /**
     * A copy that was taken above the team.
     *
     * @param who a name
     * @return the copy
     */
    public Decision withEscalatedTo(@Nullable String who) {
        return new Decision(parts.with(ESCALATED_TO, Checked.text("name of who decided", who, "executive board")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return choice() + " " + element() + " on " + day();
    }
}
