package org.missionled.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Refused;

/**
 * Something that must hold: which subjects it examines, and a condition that each must meet.
 *
 * <pre>{@code
 * Rule<Feature> owned = Rule.of(
 *                 "team.feature.owned",
 *                 "Every feature has an owner.",
 *                 Subjects.features(),
 *                 Condition.that(
 *                         feature -> feature.owner().isPresent(),
 *                         feature -> Breach.saying("{} has no owner", feature).fix("Add .ownedBy(\"a team\").")))
 *         .because("What nobody owns nobody mends.")
 *         .withSeverity(Severity.ERROR);
 * StandardRules.ruleSet().plus(owned).inspect(alignment);
 * }</pre>
 *
 * @param <S> the type of what is examined
 */
public final class Rule<S> {
    private final RuleId id;
    private final String sentence;
    private final String why;
    private final Severity severity;
    private final Subjects<S> subjects;
    private final Condition<S> condition;
    private final boolean restsOnFacts;
    private final RuleGroup group;
    private final @Nullable Requirement<S> requirement;

    /** What a rule asks for at a gate. */
    private record Requirement<S>(Gate gate, Asked<S> asked) {}

    /**
     * What a gate looks at before it lets a feature through.
     *
     * @param <S> the type of what is looked at
     */
    @FunctionalInterface
    public interface Asked<S> {
        /**
         * What a feature rests on.
         *
         * @param feature the feature at the gate
         * @param alignment where it stands
         * @return the subjects that must meet the condition of the rule before it may go
         */
        Stream<Subject<S>> of(Feature feature, Alignment alignment);
    }

    private Rule(
            RuleId id,
            String sentence,
            String why,
            Severity severity,
            Subjects<S> subjects,
            Condition<S> condition,
            boolean restsOnFacts,
            RuleGroup group,
            @Nullable Requirement<S> requirement) {
        this.id = id;
        this.sentence = sentence;
        this.why = why;
        this.severity = severity;
        this.subjects = subjects;
        this.condition = condition;
        this.restsOnFacts = restsOnFacts;
        this.group = group;
        this.requirement = requirement;
    }

    /**
     * A rule whose violations warn.
     *
     * @param id permanent, such as {@code claim.goal.not-pursued}
     * @param sentence what must hold, as a whole sentence
     * @param subjects what is examined
     * @param condition what each subject must meet
     * @param <S> the type of what is examined
     * @return the rule
     * @throws Refused if the id is not in the grammar of {@link RuleId}
     */
    public static <S> Rule<S> of(String id, String sentence, Subjects<S> subjects, Condition<S> condition) {
        return new Rule<>(
                new RuleId(id), sentence, "", Severity.WARNING, subjects, condition, false, RuleGroup.OWN, null);
    }

    /**
     * A rule from a sentence, whose violations warn.
     *
     * <pre>{@code
     * Rule.of("team.flag.owned", Subjects.features()
     *         .thatAre("behind a flag", feature -> feature.flag().isPresent())
     *         .must("have an owner", feature -> feature.owner().isPresent()));
     * }</pre>
     *
     * @param id permanent, such as {@code team.flag.owned}
     * @param sentence what must hold
     * @param <S> the type of what is examined
     * @return the rule
     * @throws Refused if the id is not in the grammar of {@link RuleId}
     */
    public static <S> Rule<S> of(String id, Subjects.Sentence<S> sentence) {
        return of(id, sentence.toString(), sentence.subjects(), sentence.condition());
    }

    /**
     * A copy that says why it must hold.
     *
     * @param reason as a whole sentence
     * @return the copy
     */
    public Rule<S> because(String reason) {
        return new Rule<>(id, sentence, reason, severity, subjects, condition, restsOnFacts, group, requirement);
    }

    /**
     * A copy whose violations matter more or less.
     *
     * @param level how much
     * @return the copy
     */
    public Rule<S> withSeverity(Severity level) {
        return new Rule<>(id, sentence, why, level, subjects, condition, restsOnFacts, group, requirement);
    }

    /**
     * A copy that says whether its violations rest on facts, as a breach does; these cannot be recorded as known.
     *
     * @param facts whether they do
     * @return the copy
     */
    public Rule<S> restingOnFacts(boolean facts) {
        return new Rule<>(id, sentence, why, severity, subjects, condition, facts, group, requirement);
    }

    /**
     * A copy that stands in a group.
     *
     * @param about what it is about
     * @return the copy
     */
    public Rule<S> in(RuleGroup about) {
        return new Rule<>(id, sentence, why, severity, subjects, condition, restsOnFacts, about, requirement);
    }

    /** {@return what it is about; {@link RuleGroup#OWN} where nobody said} */
    public RuleGroup group() {
        return group;
    }

    /** {@return whether its violations rest on facts, and can therefore not be recorded as known} */
    public boolean restsOnFacts() {
        return restsOnFacts;
    }

    /**
     * {@return whether its violations may be recorded as known: those that rest on facts may not, nor may faulty
     * sentences, of which one might hide the next}
     */
    public boolean isRecordable() {
        return !restsOnFacts && !id.equals(DeclarationIsSound.ID);
    }

    /**
     * A copy that is also asked for at a gate: what must hold for every subject must hold for those on which a feature
     * rests, before it may go through.
     *
     * @param at the first gate that asks for it
     * @param asked what a feature rests on
     * @return the copy
     */
    public Rule<S> before(Gate at, Asked<S> asked) {
        return new Rule<>(
                id, sentence, why, severity, subjects, condition, restsOnFacts, group, new Requirement<>(at, asked));
    }

    /** {@return the first gate that asks for it, where one does} */
    public Optional<Gate> gate() {
        return Optional.ofNullable(requirement).map(Requirement::gate);
    }

    /** What a feature lacks of what this rule asks for at its gate. */
    List<GateAnswer.Missing> missing(Feature feature, Alignment alignment) {
        Requirement<S> required = requirement;
        if (required == null) {
            return List.of();
        }
        List<GateAnswer.Missing> missing = new ArrayList<>();
        required.asked()
                .of(feature, alignment)
                .forEach(subject -> condition
                        .breach(subject, alignment)
                        .ifPresent(
                                breach -> missing.add(new GateAnswer.Missing(this, required.gate(), subject, breach))));
        return missing;
    }

    /** {@return the permanent id} */
    public RuleId id() {
        return id;
    }

    /** {@return what must hold, as a whole sentence} */
    public String sentence() {
        return sentence;
    }

    /** {@return why it must hold, as a whole sentence; empty where nobody said} */
    public String why() {
        return why;
    }

    /** {@return how much a violation matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return what is examined} */
    public Subjects<S> subjects() {
        return subjects;
    }

    /** {@return what each subject must meet} */
    public Condition<S> condition() {
        return condition;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
