package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.alignment.Alignment;
import org.missionled.rule.GoldenFile;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleResult;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.Violation;
import org.missionled.rule.standard.RuleExamples.Example;

/** Each rule: broken, held, and with nothing to check. */
class StandardRulesTest {
    static List<Rule<?>> rules() {
        return StandardRules.ruleSet().rules();
    }

    private static Example example(Rule<?> rule) {
        assertThat(RuleExamples.BY_RULE).as("examples").containsKey(rule.id().text());
        return RuleExamples.BY_RULE.get(rule.id().text());
    }

    private static RuleResult result(Rule<?> rule, Alignment alignment) {
        return StandardRules.inspect(alignment).results().stream()
                .filter(result -> result.rule().id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isBrokenInTheseWords(Rule<?> rule) {
        RuleResult broken = result(rule, example(rule).broken());

        assertThat(broken.outcome()).isEqualTo(Outcome.BROKEN);
        GoldenFile.named("rules/" + rule.id() + ".txt").holds(text(rule, broken));
    }

    private static String text(Rule<?> rule, RuleResult broken) {
        return rule.id() + " (" + rule.severity() + ")\n" + rule.sentence() + "\n" + rule.why() + "\n"
                + broken.examined() + " " + rule.subjects().name() + " examined\n"
                + broken.violations().stream().map(StandardRulesTest::text).collect(Collectors.joining());
    }

    private static String text(Violation violation) {
        return "\nkey " + violation.key() + "\n" + violation + "\n    " + violation.fix() + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isHeld(Rule<?> rule) {
        RuleResult held = result(rule, example(rule).held());

        assertThat(held.violations()).isEmpty();
        assertThat(held.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(held.examined()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasNothingToCheckWhereThereIsNoSubject(Rule<?> rule) {
        Alignment nothing = example(rule).nothing();
        if (nothing == null) {
            assertThat(rule.id().text()).isEqualTo("declaration.faulty"); // there is always a mission
            return;
        }
        assertThat(result(rule, nothing).examined()).isZero();
        assertThat(result(rule, nothing).outcome()).isEqualTo(Outcome.NOTHING_TO_CHECK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void speaksInWholeSentences(Rule<?> rule) {
        assertThat(rule.sentence()).matches("[A-Z].*\\.");
        assertThat(rule.why()).matches("[A-Z].*\\.");
        assertThat(result(rule, example(rule).broken()).violations()).allSatisfy(violation -> {
            assertThat(violation.problem()).matches("[a-z].*[^.]");
            assertThat(violation.fix()).matches("[A-Z].*\\.");
            assertThat(violation.problem()).startsWith(violation.element().local());
        });
    }

    @Test
    void everyExampleBelongsToARule() {
        assertThat(RuleExamples.BY_RULE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> rule.id().text()).toList());
    }
}
