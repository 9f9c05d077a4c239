package org.missionled.rule.standard;

import static org.missionled.model.Sample.day;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.Mission;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult;

/**
 * What a rule finds in a mission that breaks it in every way there is, in one that holds it, and in one with nothing to
 * check. The first violation of the first is the example in {@code docs/rules.md}.
 */
final class Example {
    private final String rule;
    private final Inspection broken;
    private final Inspection held;
    private final @Nullable Inspection nothing;

    private Example(String rule, Inspection broken, Inspection held, @Nullable Inspection nothing) {
        this.rule = rule;
        this.broken = broken;
        this.held = held;
        this.nothing = nothing;
    }

    static Example of(String rule, Alignment broken, Alignment held, Alignment nothing) {
        return of(rule, StandardRules.inspect(broken), StandardRules.inspect(held), StandardRules.inspect(nothing));
    }

    /** For a rule that finds something to check in every mission. */
    static Example of(String rule, Alignment broken, Alignment held) {
        return new Example(rule, StandardRules.inspect(broken), StandardRules.inspect(held), null);
    }

    /** For a rule that needs a rule set of its own. */
    static Example of(String rule, Inspection broken, Inspection held, Inspection nothing) {
        return new Example(rule, broken, held, nothing);
    }

    /** A mission on 2026-09-30, with what was observed. */
    static Alignment seen(Mission mission, Observed... observed) {
        Alignment.Facts facts = Alignment.of(mission);
        for (Observed some : observed) {
            facts = facts.given(some.all());
        }
        return facts.asOf(day("2026-09-30"));
    }

    String rule() {
        return rule;
    }

    RuleResult broken() {
        return result(broken);
    }

    RuleResult held() {
        return result(held);
    }

    Optional<RuleResult> nothing() {
        return Optional.ofNullable(nothing).map(this::result);
    }

    private RuleResult result(Inspection inspection) {
        return inspection.results().stream()
                .filter(result -> result.rule().id().text().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule has the id " + rule));
    }

    @Override
    public String toString() {
        return rule;
    }
}
