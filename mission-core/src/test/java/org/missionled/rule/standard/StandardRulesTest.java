package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.rule.GoldenFile;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.RuleResult;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.Violation;

/** Each rule: broken, held, and with nothing to check. */
class StandardRulesTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** Rules that find something to check in every mission. */
    private static final List<String> ALWAYS_CHECKED = List.of("declaration.faulty");

    /** Rules about what was said of other rules, whose violations name the waiver or the entry first. */
    private static final List<String> HOUSEKEEPING =
            List.of("waiver.expired", "waiver.unused", "known.fixed", "known.unjudged", "known.lingering");

    /** Every rule that comes with the library, with those that only sets with waivers or known violations hold. */
    static List<Rule<?>> rules() {
        Stream<Rule<?>> housekeeping = HOUSEKEEPING.stream()
                .map(id -> RuleExamples.BY_RULE.get(id).broken().rule());
        return Stream.concat(StandardRules.ruleSet().rules().stream(), housekeeping)
                .toList();
    }

    private static Example example(Rule<?> rule) {
        assertThat(RuleExamples.BY_RULE).as("examples").containsKey(rule.id().text());
        return RuleExamples.BY_RULE.get(rule.id().text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isBrokenInTheseWords(Rule<?> rule) {
        RuleResult broken = example(rule).broken();

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
        RuleResult held = example(rule).held();

        assertThat(held.violations()).isEmpty();
        assertThat(held.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(held.examined()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasNothingToCheckWhereThereIsNoSubject(Rule<?> rule) {
        Optional<RuleResult> nothing = example(rule).nothing();
        assertThat(nothing.isEmpty())
                .isEqualTo(ALWAYS_CHECKED.contains(rule.id().text()));
        nothing.ifPresent(result -> {
            assertThat(result.examined()).isZero();
            assertThat(result.outcome()).isEqualTo(Outcome.NOTHING_TO_CHECK);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void speaksInWholeSentences(Rule<?> rule) {
        assertThat(rule.sentence()).matches("[A-Z].*\\.");
        assertThat(rule.why()).matches("[A-Z].*\\.");
        assertThat(example(rule).broken().violations()).allSatisfy(violation -> {
            assertThat(violation.problem()).matches("[a-z].*[^.]");
            assertThat(violation.fix()).matches("[A-Z].*\\.");
            if (!HOUSEKEEPING.contains(rule.id().text())) {
                assertThat(violation.problem()).startsWith(violation.element().local());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void standsInAGroup(Rule<?> rule) {
        assertThat(rule.group()).isNotEqualTo(RuleGroup.OWN);
    }

    @Test
    void everyExampleBelongsToARule() {
        assertThat(RuleExamples.BY_RULE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> rule.id().text()).toList());
    }

    /** A golden file that no rule writes any more would be an id that was changed or taken back. */
    @Test
    void noIdIsEverChangedOrTakenBack() throws IOException {
        assertThat(names(MODULE.resolve("src/test/resources/golden/rules"), ".txt"))
                .isNotEmpty()
                .isSubsetOf(rules().stream().map(rule -> rule.id().text()).toList());
    }

    @Test
    void everyRuleOfThisPackageIsAConstant() throws IOException {
        Path folder = MODULE.resolve("src/main/java/org/missionled/rule/standard");
        String constants = Files.readString(folder.resolve("StandardRules.java"));
        List<String> files = names(folder, ".java");
        files.removeAll(List.of("StandardRules", "package-info"));
        for (String file : files) {
            if (Files.readString(folder.resolve(file + ".java")).contains(" RULE = ")) {
                assertThat(constants).contains("listed(" + file + ".RULE)");
            }
        }
        assertThat(files).hasSizeGreaterThan(15);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
