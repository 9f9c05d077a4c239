package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Past;
import org.missionled.model.Refused;

/**
 * Rules that are inspected together, with what was said about them: how much each matters, what is waived, what is
 * known. Every set also asks that the declaration is sound and that observations fit.
 */
public final class RuleSet {
    /** What every set asks before anything else. */
    private static final List<Rule<?>> ALWAYS = List.of(DeclarationIsSound.RULE, ObservationsFit.RULE);

    private final List<Rule<?>> chosen;
    private final List<Rule<?>> rules;
    private final Ratings ratings;
    private final List<Waiver> waivers;
    private final KnownViolations known;

    private RuleSet(List<Rule<?>> chosen, Ratings ratings, List<Waiver> waivers, KnownViolations known) {
        this.chosen = List.copyOf(chosen);
        this.rules = Stream.concat(ALWAYS.stream(), chosen.stream()).toList();
        this.ratings = ratings;
        this.waivers = waivers;
        this.known = known;
    }

    /**
     * A set of rules.
     *
     * @param rules in the order in which they are reported
     * @return the set, which also holds the rules {@code declaration.faulty} and {@code observation.unfit}
     * @throws Refused if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        return new RuleSet(unique(rules), Ratings.NONE, List.of(), KnownViolations.none());
    }

    private static List<Rule<?>> unique(List<? extends Rule<?>> rules) {
        Set<RuleId> taken = new HashSet<>(Housekeeping.IDS);
        ALWAYS.forEach(rule -> taken.add(rule.id()));
        for (Rule<?> rule : rules) {
            if (!taken.add(rule.id())) {
                throw Refused.because("two rules have the id " + rule.id(), "give your own rule an id of its own");
            }
        }
        return List.copyOf(rules);
    }

    /**
     * The rules of several sets as one, with all their ratings, waivers and known violations.
     *
     * @param sets in the order in which they are reported; a rule that stands in several is held once
     * @return the set
     * @throws Refused if two different rules have the same id
     */
    public static RuleSet allOf(RuleSet... sets) {
        List<Rule<?>> all = new ArrayList<>();
        Ratings ratings = Ratings.NONE;
        List<Waiver> waivers = new ArrayList<>();
        KnownViolations known = KnownViolations.none();
        for (RuleSet set : sets) {
            set.chosen.stream().filter(rule -> !all.contains(rule)).forEach(all::add);
            ratings = ratings.plus(set.ratings);
            set.waivers.stream().filter(waiver -> !waivers.contains(waiver)).forEach(waivers::add);
            known = known.plus(set.known);
        }
        return new RuleSet(unique(all), ratings, List.copyOf(waivers), known);
    }

    /**
     * These rules and another one.
     *
     * @param rule a rule with an id of its own
     * @return the larger set
     */
    public RuleSet plus(Rule<?> rule) {
        List<Rule<?>> more = Stream.concat(chosen.stream(), Stream.of(rule)).toList();
        return new RuleSet(unique(more), ratings, waivers, known);
    }

    /**
     * These rules, one of which matters more or less than it says itself.
     *
     * @param rule the rule's constant
     * @param severity how much it matters
     * @return the set
     */
    public RuleSet rating(Rule<?> rule, Severity severity) {
        return new RuleSet(chosen, ratings.plus(new Rating(rule.id(), null, severity)), waivers, known);
    }

    /**
     * These rules, one of which matters more or less for one mission or one element. The nearest rating counts: of the
     * element, then of its mission, then of the set, then the rule's own severity.
     *
     * @param rule the rule's constant
     * @param severity how much it matters
     * @param scope the id of a mission or of one element
     * @return the set
     */
    public RuleSet rating(Rule<?> rule, Severity severity, ElementId scope) {
        return new RuleSet(chosen, ratings.plus(new Rating(rule.id(), scope, severity)), waivers, known);
    }

    /**
     * These rules, some of whose violations were allowed.
     *
     * @param more what is waived
     * @return the set, which also holds the rules {@code waiver.expired} and {@code waiver.unused}
     */
    public RuleSet waiving(Waiver... more) {
        List<Waiver> all = Stream.concat(waivers.stream(), Stream.of(more)).toList();
        return new RuleSet(chosen, ratings, all, known);
    }

    /**
     * These rules, some of whose violations are known.
     *
     * @param recorded what is known
     * @return the set, which also holds the rule {@code known.fixed}
     */
    public RuleSet knowing(KnownViolations recorded) {
        return new RuleSet(chosen, ratings, waivers, known.plus(recorded));
    }

    /** {@return the rules, in the order in which they are reported} */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The rules without those that stand in every set. */
    List<Rule<?>> chosen() {
        return chosen;
    }

    /** {@return what is waived, in the order in which it was said} */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** {@return what is known} */
    public KnownViolations known() {
        return known;
    }

    /** Whether somebody allowed that a subject breaks a rule on the day of an alignment. */
    boolean waives(Rule<?> rule, Subject<?> subject, Alignment alignment) {
        Past past = alignment.mission().stewardship().past();
        return waivers.stream()
                .anyMatch(waiver -> waiver.holdsOn(alignment.asOf()) && waiver.isFor(rule, subject, past));
    }

    Ratings ratings() {
        return ratings;
    }

    /**
     * Applies every rule, all at once.
     *
     * <p>Waivers are applied first, then known violations. The cause of a violation is found by inspecting again the
     * rules that are broken. It is {@link Cause#CHANGE} if the rule was broken on the day of the mission's last review,
     * {@link Cause#TIME} if it is broken today by what was known on that day, and else {@link Cause#DATA}. Of a mission
     * that was not reviewed up to the day of the alignment nothing counts as known and no time as passed.
     *
     * @param alignment what to inspect
     * @return everything that was found
     */
    public Inspection inspect(Alignment alignment) {
        LocalDate reviewed = alignment
                .mission()
                .reviewedOn()
                .filter(day -> !day.isAfter(alignment.asOf()))
                .orElse(LocalDate.MIN);
        Held today = new Held(this, alignment, new Causes(this, alignment, reviewed));
        List<RuleResult> results = Stream.concat(rules.stream(), today.housekeeping().stream())
                .map(rule -> result(today, rule))
                .toList();
        return new Inspection(alignment, this, results, today.fixed());
    }

    private RuleResult result(Held today, Rule<?> rule) {
        Examination<?> examined = today.of(rule.id());
        List<Violation> all = examined.violations(today, this);
        return new RuleResult(
                rule,
                examined.examined(),
                all.stream().filter(Violation::isOpen).toList(),
                all.stream().filter(violation -> !violation.isOpen()).toList());
    }
}
