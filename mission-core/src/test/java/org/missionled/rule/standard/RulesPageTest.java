package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Violation;

/** {@code docs/rules.md} is written from the rules and from what each finds in its example. */
class RulesPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent()
            .resolve("docs/rules.md");

    @Test
    void tellsEveryRule() throws IOException {
        StringBuilder page = new StringBuilder(BEGINNING);
        for (Rule<?> rule : inGroups()) {
            page.append(row(rule));
        }
        for (RuleGroup group : RuleGroup.values()) {
            List<Rule<?>> rules = of(group).toList();
            if (!rules.isEmpty()) {
                page.append("\n## ").append(group.title()).append('\n');
                rules.forEach(rule -> page.append(section(rule)));
            }
        }
        page.append(ENDING);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md (-Dgolden.rewrite=true writes it anew)")
                .isEqualTo(page.toString());
    }

    private static final String BEGINNING = """
            # The rules

            An id never changes. ERROR is for what is wrong whatever a team's maturity and makes `check()` fail when a change
            caused it; what is merely not known yet is a WARNING, so a sound declaration without data is green on the first day.
            How much a rule matters can be said for all missions, for one, or for one element: `ruleSet.rating(rule, severity, id)`.
            Every example is what the rule says of a mission in a test. Written from the rules themselves; a test keeps it true.

            | rule | severity | what must hold |
            |---|---|---|
            """;

    private static final String ENDING = """

            ## Adding a rule
            1. One class in `org.missionled.rule.standard`, named after what must hold, with a constant `RULE` that says its id, its
               sentence, its group and why. `FeatureIsDeclared` is a short one to begin with.
            2. One line in `StandardRules`, beside the others of its group: `public static final Rule<?> ... = listed(....RULE);`
            3. One example in the tests, in the class of its group (`PurposeExamples`, `FlagExamples`, ...): a mission that breaks
               the rule in every way there is, one that holds it, and one in which there is nothing to check.

            Then `mvn -B test -pl mission-core -Dgolden.rewrite=true` writes the golden message and this page; read the difference.
            A rule without an example, a group or a place in `StandardRules` fails `StandardRulesTest`, and so does an id that
            changes or disappears.
            """;

    private static List<Rule<?>> inGroups() {
        return Stream.of(RuleGroup.values()).<Rule<?>>flatMap(RulesPageTest::of).toList();
    }

    private static Stream<Rule<?>> of(RuleGroup group) {
        return StandardRulesTest.rules().stream().filter(rule -> rule.group() == group);
    }

    private static String row(Rule<?> rule) {
        String anchor = rule.id().text().replace(".", "");
        return "| [`" + rule.id() + "`](#" + anchor + ") | " + rule.severity() + " | " + rule.sentence() + " |\n";
    }

    private static String atGate(Rule<?> rule) {
        return rule.gate()
                .map(gate -> " Asked for at the " + gate.words() + " gate.")
                .orElse("");
    }

    private static String section(Rule<?> rule) {
        Violation violation =
                RuleExamples.BY_RULE.get(rule.id().text()).broken().violations().get(0);
        return "\n### `" + rule.id() + "`\n" + rule.severity() + ". " + rule.sentence() + constant(rule) + atGate(rule)
                + "\n\nWhy: "
                + rule.why()
                + (rule.isRecordable()
                        ? ""
                        : rule.restsOnFacts()
                                ? " It rests on facts, so it cannot be recorded as known."
                                : " It cannot be recorded as known, since it might hide the next one.")
                + "\n```text\n"
                + violation + "\n    " + violation.fix() + "\n```\n";
    }

    /** By which constant it is rated and waived; rules that are part of every set have none. */
    private static String constant(Rule<?> rule) {
        return Stream.of(StandardRules.class.getFields())
                .filter(field -> field.getType() == Rule.class)
                .filter(field -> value(field) == rule)
                .map(field -> " In Java: `StandardRules." + field.getName() + "`.")
                .collect(Collectors.joining());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
