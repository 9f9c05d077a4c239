package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Refused;

/** Rules that are inspected together. Every set also asks that the declaration is sound and that observations fit. */
public final class RuleSet {
    private static final int BUILT_IN = 2;

    private final List<Rule<?>> rules;

    private RuleSet(List<Rule<?>> rules) {
        this.rules = rules;
    }

    /**
     * A set of rules.
     *
     * @param rules in the order in which they are reported
     * @return the set, which also holds the rules {@code declaration.faulty} and {@code observation.unfit}
     * @throws Refused if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        List<Rule<?>> all = new ArrayList<>();
        all.add(DeclarationIsSound.RULE);
        all.add(ObservationsFit.RULE);
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
        return of(Stream.concat(rules.stream().skip(BUILT_IN), Stream.of(rule)).toList());
    }

    /** {@return the rules, in the order in which they are reported} */
    public List<Rule<?>> rules() {
        return rules;
    }

    /**
     * Applies every rule, all at once.
     *
     * <p>The cause of a violation is found by inspecting again the rules that are broken. It is {@link Cause#CHANGE} if
     * the rule was broken on the day of the mission's last review, {@link Cause#TIME} if it is broken today by what was
     * known on that day, and else {@link Cause#DATA}. Of a mission that was not reviewed up to the day of the alignment
     * nothing counts as known and no time as passed.
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
        Supplier<Alignment> then = once(() -> alignment.asOf(reviewed));
        Supplier<Alignment> byTime = once(() -> alignment.knowingOnly(reviewed));
        return new Inspection(
                alignment,
                rules.stream()
                        .map(rule -> inspect(rule, alignment, then, byTime))
                        .toList());
    }

    private static <S> RuleResult inspect(
            Rule<S> rule, Alignment alignment, Supplier<Alignment> then, Supplier<Alignment> byTime) {
        Examination<S> today = Examination.of(rule, alignment);
        if (today.breaches().isEmpty()) {
            return new RuleResult(rule, today.examined(), List.of());
        }
        Set<String> brokenThen = Examination.of(rule, then.get()).keys();
        Set<String> brokenByTime = Examination.of(rule, byTime.get()).keys();
        return new RuleResult(rule, today.examined(), today.violations(key -> {
            if (brokenThen.contains(key)) {
                return Cause.CHANGE;
            }
            return brokenByTime.contains(key) ? Cause.TIME : Cause.DATA;
        }));
    }

    /** What is worked out when it is first asked for, and not again. */
    private static <T> Supplier<T> once(Supplier<T> asked) {
        List<T> answer = new ArrayList<>(1);
        return () -> {
            if (answer.isEmpty()) {
                answer.add(asked.get());
            }
            return answer.get(0);
        };
    }
}
