package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.AnyMission;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Lifecycle;
import org.missionled.rule.standard.StandardRules;

/** What one rule asks of one element is told in one sentence; nothing is lost by that. */
class ToldTest {
    private static final RuleSet CONSIDERED = RuleSet.of(List.of(StandardRules.QUESTION_IS_CONSIDERED));
    private static final Lifecycle BUILT = Lifecycle.notSaid().withStage(FeatureStage.DEVELOPMENT);
    private static final Feature QUIZ = feature("quiz")
            .withLifecycle(BUILT)
            .withConsideration(Consideration.nothing(ConsiderationKind.PRIVACY, "nothing is kept"));
    private static final Feature FEED = feature("feed").withLifecycle(BUILT);

    private static Inspection inspected(Feature... features) {
        return CONSIDERED.inspect(Alignment.of(delivering(mission(), features)).asOf(day("2026-09-30")));
    }

    private static List<String> told(List<Violation> violations) {
        return Told.of(violations).stream()
                .map(told -> told.all().size() + " " + told.statement())
                .toList();
    }

    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Test
    void eachFeatureOnce() {
        assertThat(told(inspected(QUIZ, FEED).violations()))
                .containsExactly(
                        "3 feature:quiz does not consider bias, accessibility and long-term societal impact",
                        "4 feature:feed does not consider bias, accessibility, privacy and long-term societal impact");
    }

    @Test
    void whatIsKnownStandsApart() {
        Inspection first = inspected(QUIZ);
        KnownViolations bias =
                KnownViolations.of(Map.of(first.violations().get(0).key(), day("2026-01-15")));
        Inspection inspection = CONSIDERED.knowing(bias).inspect(first.alignment());

        assertThat(told(inspection.violations()))
                .containsExactly("2 feature:quiz does not consider accessibility and long-term societal impact");
        assertThat(told(inspection.known())).containsExactly("1 feature:quiz does not consider bias");
    }

    @Test
    void aFailingCheckNumbersThemAll() {
        Inspection inspection = inspected(QUIZ, FEED);

        GoldenFile.named("failure/told.txt")
                .holds(catchThrowableOfType(MissionViolated.class, () -> inspection.check(Severity.WARNING))
                        .getMessage());
    }

    @Test
    void aGateAsksOnce() {
        GateAnswer answer = inspected(QUIZ).gate(Gate.LAUNCH).of(QUIZ.id()).orElseThrow();

        assertThat(GateAnswer.Missing.told(answer.missing()))
                .extracting(told -> told.statement().toString())
                .containsExactly("does not consider bias, accessibility and long-term societal impact");
    }

    @Property(tries = 200)
    void everyViolationIsToldOnce(@ForAll("missions") AnyMission any) {
        List<Violation> violations = StandardRules.inspect(any.alignment()).violations();
        List<Violation> told = new ArrayList<>();
        Told.of(violations).forEach(one -> told.addAll(one.all()));

        assertThat(told).containsExactlyInAnyOrderElementsOf(violations);
        assertThat(Told.of(violations)).allSatisfy(one -> {
            assertThat(new HashSet<>(one.all().stream()
                            .map(violation -> List.of(violation.rule(), violation.element(), violation.cause()))
                            .toList()))
                    .hasSize(1);
            assertThat(one.all().size() > 1
                            || one.statement().equals(one.first().statement()))
                    .isTrue();
        });
    }
}
