package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Direction;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Refused;
import org.missionled.model.ValueKind;
import org.missionled.rule.standard.StandardRules;

/** A violation is known by rule, element and aspect, whatever words, numbers and lines stand there today. */
class ViolationKeyTest {
    private static final ElementId QUIZ = id(ElementKind.FEATURE, "quiz");

    /** A mission with much that is wrong, told in some words. */
    private static Mission told(String words, double bound, int line) {
        ImpactMetric visits = ImpactMetric.of(
                id(ElementKind.METRIC, "visits"), words, new ValueKind.Quantity("visits"), new Direction.Undeclared());
        Goal goal = Goal.of(id(ElementKind.GOAL, "feel-better"), GoalKind.PURPOSE, words)
                .withMeasure(Measure.of(visits, target(Bound.atLeast(bound), "2026-12-31")));
        Goal nobodys = Goal.of(id(ElementKind.GOAL, "nobodys"), GoalKind.PURPOSE, words)
                .withMeasure(Measure.of(visits));
        return Mission.of(WELLNESS, MissionLevel.PRODUCT, words)
                .withGoal(goal)
                .withFeatures(List.of(
                        Feature.of(QUIZ, words).withClaim(claim(nobodys, visits, toRise())), undeclared("old-cart")))
                .withFaults(List.of(Fault.of(QUIZ, words, null)))
                .withSites(Map.of(QUIZ, new DeclarationSite("example.Flags", "<clinit>", "Flags.java", line)));
    }

    private static List<Violation> violations(Mission mission) {
        return StandardRules.inspect(Alignment.of(mission).asOf(day("2026-09-30")))
                .violations();
    }

    private static List<String> keys(Mission mission) {
        return violations(mission).stream()
                .map(violation -> violation.key().toString())
                .toList();
    }

    @Test
    void otherWordsNumbersAndLinesLeaveTheKeysAsTheyAre() {
        assertThat(keys(told("one way", 60, 12)))
                .hasSizeGreaterThan(8)
                .isEqualTo(keys(told("quite another way", 61.5, 99)));
    }

    @Test
    void violationsOfTheSameKeyAreEqual() {
        Violation one = violations(told("one way", 60, 12)).get(0);
        Violation other = violations(told("quite another way", 61.5, 99)).get(0);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.problem()).isNotEqualTo(other.problem());
        assertThat(one).isNotEqualTo(violations(told("one way", 60, 12)).get(1));
    }

    @Test
    void aFaultIsKnownByThePartItStandsIn() {
        Mission mission = told("one way", 60, 12);
        Fault owner = Fault.of(QUIZ, Refused.value("owner", " ", "a few words"), null);
        Fault launch = Fault.of(QUIZ, Refused.value("day of launch", "soon", "such as 2026-03-01"), null);
        Fault together = Fault.of(QUIZ, Refused.because("two days", "keep one"), null);

        assertThat(keys(mission.withFaults(List.of(owner, launch))))
                .contains(
                        "declaration.faulty feature:wellness/quiz owner",
                        "declaration.faulty feature:wellness/quiz day of launch");
        assertThat(keys(mission.withFaults(List.of(together, launch, launch))))
                .contains(
                        "declaration.faulty feature:wellness/quiz parts that do not fit",
                        "declaration.faulty feature:wellness/quiz day of launch",
                        "declaration.faulty feature:wellness/quiz day of launch 2");
    }

    @Test
    void twoLimitsOfOneMetricAreTwoViolations() {
        ImpactMetric undirected = ImpactMetric.of(
                id(ElementKind.METRIC, "visits"),
                "Visits",
                new ValueKind.Quantity("visits"),
                new Direction.Undeclared());
        Mission banded = Mission.of(WELLNESS, MissionLevel.PRODUCT, "Foster healthier communities")
                .withGuardrail(new Guardrail(undirected, Bound.atLeast(20)))
                .withGuardrail(new Guardrail(undirected, Bound.atMost(10)));
        Inspection inspection = StandardRules.inspect(Alignment.of(banded)
                .given(Observed.observed("visits").in("2026-08", 15).all())
                .asOf(day("2026-09-30")));

        assertThat(inspection.violations())
                .extracting(violation -> violation.key().toString())
                .contains(
                        "guardrail.breached mission:wellness visits/at-least",
                        "guardrail.breached mission:wellness visits/at-most");
    }

    @Test
    void theSiteIsTheFaultsOwnAndElseTheElements() {
        DeclarationSite own = new DeclarationSite("example.Flags", "<clinit>", "Flags.java", 7);
        Mission mission = told("one way", 60, 12).withFaults(List.of(Fault.of(QUIZ, "wrong", own)));
        List<Violation> ofQuiz = violations(mission).stream()
                .filter(violation -> violation.element().equals(QUIZ))
                .toList();

        assertThat(ofQuiz)
                .filteredOn(violation -> violation.rule().id().text().equals("declaration.faulty"))
                .extracting(violation -> violation.site().orElseThrow().line())
                .containsExactly(7);
        assertThat(ofQuiz)
                .filteredOn(violation -> violation.rule().id().text().equals("claim.goal.not-pursued"))
                .extracting(violation -> violation.site().orElseThrow().line())
                .containsExactly(12);
        assertThat(violations(mission))
                .filteredOn(violation -> violation.element().equals(WELLNESS))
                .allSatisfy(violation -> assertThat(violation.site()).isEmpty());
    }
}
