package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.AnyMission;
import org.missionled.model.Feature;
import org.missionled.model.Place;
import org.missionled.rule.standard.StandardRules;

/** What holds of every inspection, whatever the mission, the facts and the day. */
class InspectionProperties {
    private static final List<Rule<?>> RULES = StandardRules.ruleSet().chosen();

    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    private static Set<ViolationKey> keys(Inspection inspection) {
        return inspection.violations().stream().map(Violation::key).collect(Collectors.toSet());
    }

    @Property
    void theOrderOfRulesChangesNoViolation(@ForAll("missions") AnyMission any, @ForAll Random random) {
        List<Rule<?>> shuffled = new ArrayList<>(RULES);
        Collections.shuffle(shuffled, random);
        Inspection inspection = RuleSet.of(shuffled).inspect(any.alignment());

        assertThat(keys(inspection)).isEqualTo(keys(StandardRules.inspect(any.alignment())));
        assertThat(inspection.failing())
                .containsExactlyInAnyOrderElementsOf(
                        StandardRules.inspect(any.alignment()).failing());
    }

    @Property
    void fewerRulesFindPartOfWhatAllFind(@ForAll("missions") AnyMission any, @ForAll Random random) {
        List<Rule<?>> some = new ArrayList<>(RULES);
        some.removeIf(rule -> random.nextBoolean());
        RuleSet fewer = RuleSet.of(some);
        Set<String> ids = fewer.rules().stream().map(rule -> rule.id().text()).collect(Collectors.toSet());
        Inspection all = StandardRules.inspect(any.alignment());

        assertThat(fewer.inspect(any.alignment()).violations())
                .isEqualTo(all.violations().stream()
                        .filter(v -> ids.contains(v.rule().id().text()))
                        .toList());
    }

    @Property
    void anotherFeatureMendsNothingButTheGoalsItServesAndWhatItGuards(@ForAll("missions") AnyMission any) {
        Feature more = any.anotherFeature("feature-more");
        List<Feature> features = new ArrayList<>(any.mission().features());
        features.add(more);
        Inspection after = StandardRules.inspect(any.holding(any.mission().withFeatures(features)));

        assertThat(after.violations())
                .containsAll(StandardRules.inspect(any.alignment()).violations().stream()
                        .filter(violation -> !mends(more, violation))
                        .toList());
    }

    /** A feature serves goals, missions above and metrics that nothing served, and may bring guardrails. */
    private static boolean mends(Feature feature, Violation violation) {
        return switch (violation.rule().id().text()) {
            case "goal.unserved" ->
                feature.claims().stream().anyMatch(claim -> claim.goal().id().equals(violation.element()));
            case "metric.unserved" ->
                feature.claims().stream().anyMatch(claim -> claim.metric().id().equals(violation.element()));
            case "ladder.unserved" -> !feature.claims().isEmpty();
            case "guardrail.absent", "flag.removal.unjudged" ->
                !feature.guardrails().isEmpty();
            default -> false;
        };
    }

    @Property
    void noKeyComesTwice(@ForAll("missions") AnyMission any) {
        assertThat(StandardRules.inspect(any.alignment()).violations())
                .extracting(Violation::key)
                .doesNotHaveDuplicates();
    }

    @Property
    void noTwoSubjectsOfARuleStandInOnePlace(@ForAll("missions") AnyMission any) {
        for (Rule<?> rule : RULES) {
            assertThat(rule.subjects().in(any.alignment()))
                    .as("%s", rule)
                    .extracting(Subject::place)
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void everyViolationHasTheCauseThatInspectingAgainGives(@ForAll("missions") AnyMission any) {
        Alignment now = any.alignment();
        LocalDate reviewed = any.mission()
                .reviewedOn()
                .filter(day -> !day.isAfter(any.asOf()))
                .orElse(LocalDate.MIN);
        Set<ViolationKey> brokenThen = keys(StandardRules.inspect(now.asOf(reviewed)));
        Set<ViolationKey> brokenByTime = keys(StandardRules.inspect(now.knowingOnly(reviewed)));

        for (Violation violation : StandardRules.inspect(now).violations()) {
            boolean then = brokenThen.contains(violation.key());
            boolean byTime = brokenByTime.contains(violation.key());
            assertThat(violation.cause()).isEqualTo(then ? Cause.CHANGE : byTime ? Cause.TIME : Cause.DATA);
        }
    }

    @Property
    void checkFailsExactlyForErrorsThatAChangeCaused(@ForAll("missions") AnyMission any) {
        Inspection inspection = StandardRules.inspect(any.alignment());
        List<Violation> errors = inspection.violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();

        assertThat(failing(inspection::checkEverything)).isEqualTo(errors);
        assertThat(failing(inspection::check)).isEqualTo(inspection.failing());
        assertThat(inspection.failing())
                .isEqualTo(errors.stream()
                        .filter(violation -> violation.cause() == Cause.CHANGE)
                        .toList());
    }

    private static List<Violation> failing(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (MissionViolated failure) {
            assertThat(numbers(failure.getMessage()))
                    .isEqualTo(IntStream.rangeClosed(1, failure.violations().size())
                            .boxed()
                            .toList());
            return failure.violations();
        }
    }

    /** The numbers of what a message tells, where (3-5) stands for three. */
    private static List<Integer> numbers(String message) {
        return Pattern.compile("^\\((\\d+)(?:-(\\d+))?\\)", Pattern.MULTILINE)
                .matcher(message)
                .results()
                .flatMap(told -> {
                    int first = Integer.parseInt(told.group(1));
                    return IntStream.rangeClosed(first, told.group(2) == null ? first : Integer.parseInt(told.group(2)))
                            .boxed();
                })
                .toList();
    }

    @Property
    void nothingIsThrownOnAnyDay(@ForAll("missions") AnyMission any, @ForAll LocalDate day) {
        Set<LocalDate> days = new HashSet<>(
                List.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1), LocalDate.MAX, day));
        any.mission().reviewedOn().ifPresent(days::add);
        for (LocalDate asOf : days) {
            Inspection inspection = StandardRules.inspect(any.alignment().asOf(asOf));
            assertThat(inspection.results())
                    .hasSize(StandardRules.ruleSet().rules().size());
            inspection.alignment().measures().forEach(measure -> {
                assertThat(measure.explain().result())
                        .isEqualTo(measure.verdict().words());
                assertThat(measure.explain().reason()).isNotBlank();
            });
            inspection.alignment().guardrails().forEach(guardrail -> {
                assertThat(guardrail.explain().result())
                        .isEqualTo(guardrail.verdict().words());
                assertThat(guardrail.explain().reason()).isNotBlank();
            });
        }
    }

    @Property
    void inspectingTwiceFindsTheSame(@ForAll("missions") AnyMission any) {
        assertThat(told(StandardRules.inspect(any.alignment())))
                .isEqualTo(told(StandardRules.inspect(AnyMission.of(any.seed()).alignment())));
    }

    @Property(tries = 200)
    void theTextIsTheSameInEveryCountry(@ForAll("missions") AnyMission any) {
        assertThat(Place.in("tr-TR", "Asia/Istanbul", () -> told(any))).isEqualTo(told(any));
        assertThat(Place.in("ar-EG", "Africa/Cairo", () -> told(any))).isEqualTo(told(any));
    }

    private static String told(AnyMission any) {
        Inspection inspection = StandardRules.inspect(AnyMission.of(any.seed()).alignment());
        return FailureText.of(inspection, inspection.violations());
    }

    private static List<String> told(Inspection inspection) {
        return inspection.violations().stream()
                .map(violation ->
                        violation.key().toString() + violation + violation.fix() + violation.cause() + violation.site())
                .toList();
    }
}
