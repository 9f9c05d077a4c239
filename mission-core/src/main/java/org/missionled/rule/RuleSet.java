package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Fault;
import org.missionled.model.Refused;

/** Rules that are inspected together. Every set also asks that the declaration itself is sound. */
public final class RuleSet {
    private final List<Rule<?>> rules;

    private RuleSet(List<Rule<?>> rules) {
        this.rules = rules;
    }

    /**
     * A set of rules.
     *
     * @param rules in the order in which they are reported
     * @return the set, which also holds the rule {@code declaration.faulty}
     * @throws Refused if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        List<Rule<?>> all = new ArrayList<>();
        all.add(new DeclarationIsSound());
        all.addAll(rules);
        Set<RuleId> ids = new HashSet<>();
        for (Rule<?> rule : all) {
            if (!ids.add(rule.id())) {
                throw Refused.because("two rules have the id " + rule.id(), "give your own rule an id of its own");
            }
        }
        return new RuleSet(List.copyOf(all));
    }

    /**
     * These rules and another one.
     *
     * @param rule a rule with an id of its own
     * @return the larger set
     */
    public RuleSet plus(Rule<?> rule) {
        return of(Stream.concat(rules.stream().skip(1), Stream.of(rule)).toList());
    }

    /** {@return the rules, in the order in which they are reported} */
    public List<Rule<?>> rules() {
        return rules;
    }

    /**
     * Applies every rule, all at once.
     *
     * <p>The cause of a violation is found by inspecting again. It is {@link Cause#CHANGE} if the rule was broken on
     * the day of the mission's last review, {@link Cause#TIME} if it is broken today by what was known on that day, and
     * else {@link Cause#DATA}. Of a mission that was never reviewed nothing counts as known and no time as passed.
     *
     * @param alignment what to inspect
     * @return everything that was found
     */
    public Inspection inspect(Alignment alignment) {
        LocalDate reviewed = alignment
                .mission()
                .reviewedOn()
                .filter(day -> day.isBefore(alignment.asOf()))
                .orElse(alignment.mission().reviewedOn().isPresent() ? alignment.asOf() : LocalDate.MIN);
        List<RuleResult> found = rules.stream()
                .map(rule -> examine(rule, alignment, Causes.UNKNOWN))
                .toList();
        if (found.stream().allMatch(result -> result.violations().isEmpty())) {
            return new Inspection(alignment, found);
        }
        Causes causes = new Causes(keys(alignment.asOf(reviewed)), keys(alignment.knowingOnly(reviewed)));
        return new Inspection(
                alignment,
                rules.stream().map(rule -> examine(rule, alignment, causes)).toList());
    }

    private Set<String> keys(Alignment alignment) {
        Set<String> keys = new HashSet<>();
        for (Rule<?> rule : rules) {
            examine(rule, alignment, Causes.UNKNOWN).violations().forEach(violation -> keys.add(violation.key()));
        }
        return keys;
    }

    private record Causes(Set<String> brokenThen, Set<String> brokenByTime) {
        static final Causes UNKNOWN = new Causes(Set.of(), Set.of());

        Cause of(Violation violation) {
            if (brokenThen.contains(violation.key())) {
                return Cause.CHANGE;
            }
            return brokenByTime.contains(violation.key()) ? Cause.TIME : Cause.DATA;
        }
    }

    private static <S> RuleResult examine(Rule<S> rule, Alignment alignment, Causes causes) {
        List<Subject<S>> subjects = rule.subjects().in(alignment);
        List<Violation> violations = new ArrayList<>();
        for (Subject<S> subject : subjects) {
            rule.breach(subject, alignment).ifPresent(breach -> {
                DeclarationSite site = site(subject, alignment).orElse(null);
                Violation found = new Violation(rule, subject, breach, Cause.CHANGE, site);
                violations.add(new Violation(rule, subject, breach, causes.of(found), site));
            });
        }
        return new RuleResult(rule, subjects.size(), violations);
    }

    private static Optional<DeclarationSite> site(Subject<?> subject, Alignment alignment) {
        if (subject.value() instanceof Optional<?> fault && fault.isPresent() && fault.get() instanceof Fault known) {
            return known.site();
        }
        return alignment.mission().site(subject.element());
    }
}
