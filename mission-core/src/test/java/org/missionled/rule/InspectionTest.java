package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Problem;
import org.missionled.model.Purpose;
import org.missionled.model.Stewardship;
import org.missionled.rule.standard.StandardRules;

class InspectionTest {
    private static final ImpactMetric WHO5 = rising("who-5").withFreshDays(45).withOwner("research");
    private static final ImpactMetric MINUTES = falling("screen-time").withOwner("research");
    private static final Goal BETTER =
            goal("feel-better", Measure.of(WHO5, from52To60())).withOwner("head of product");
    private static final Mission WELL_FORMED = delivering(
            mission(BETTER)
                    .withPurpose(Purpose.NONE
                            .withProblem(Problem.of("nobody asks how they are", "people who live alone"))
                            .withBeneficiaries("people who live alone"))
                    .withStewardship(Stewardship.NONE.withCustodian("head of product"))
                    .withLadderLink(LadderLink.of(city(), "well-being is the city's headline"))
                    .withGuardrail(new Guardrail(MINUTES, Bound.atMost(45))),
            feature("quiz", claim(BETTER, WHO5, toRise()).withBecause("it makes people think")));
    private static final Alignment BREACHED = Alignment.of(WELL_FORMED)
            .given(observed("screen-time").in("2026-08-31", 50).all())
            .asOf(day("2026-09-30"));

    private static Inspection inspected(Alignment alignment) {
        return StandardRules.inspect(alignment);
    }

    @Test
    void dayOneIsGreenForAWellFormedDeclarationWithoutData() {
        Inspection dayOne = inspected(Alignment.of(WELL_FORMED).asOf(day("2026-01-01")));

        assertThatCode(dayOne::check).doesNotThrowAnyException();
        assertThatCode(dayOne::checkEverything).doesNotThrowAnyException();
        assertThat(dayOne.violations())
                .filteredOn(violation -> violation.severity() == Severity.WARNING)
                .extracting(violation -> violation.key().toString())
                .containsExactly(
                        "metric.never-observed metric:wellness/who-5",
                        "metric.never-observed metric:wellness/screen-time");
        assertThat(dayOne.failing()).isEmpty();
    }

    @Test
    void whatIsNotKnownYetNeverFails() {
        Inspection longAfter = inspected(Alignment.of(WELL_FORMED).asOf(day("2036-01-01")));

        assertThatCode(longAfter::checkEverything).doesNotThrowAnyException();
    }

    @Test
    void checkPassesOverWhatWasOnlyObserved() {
        Inspection breached = inspected(BREACHED);

        assertThatCode(breached::check).doesNotThrowAnyException();
        assertThat(breached.failing()).isEmpty();
        assertThat(breached.violations().get(0).cause()).isEqualTo(Cause.DATA);
    }

    @Test
    void checkEverythingFailsForAnyError() {
        MissionViolated failure = catchThrowableOfType(
                MissionViolated.class, () -> inspected(BREACHED).checkEverything());

        assertThat(failure.violations())
                .extracting(violation -> violation.key().toString())
                .containsExactly("guardrail.breached mission:wellness screen-time/at-most");
    }

    @Test
    void checkFailsForAChange() {
        Mission changed = delivering(WELL_FORMED, undeclared("old-cart"));
        MissionViolated failure = catchThrowableOfType(
                MissionViolated.class,
                () -> inspected(Alignment.of(changed).asOf(day("2026-01-01"))).check());

        assertThat(failure.violations())
                .extracting(violation -> violation.key().toString())
                .containsExactly("feature.undeclared feature:wellness/old-cart");
        assertThat(failure).isInstanceOf(AssertionError.class);
    }

    @Test
    void warningsAndNotesFailNoCheck() {
        Alignment ownerless =
                Alignment.of(delivering(mission(), feature("quiz"))).asOf(day("2026-01-01"));

        for (Severity mild : List.of(Severity.NOTE, Severity.WARNING)) {
            Inspection inspection =
                    RuleSet.of(List.of(FeatureHasOwner.RULE.withSeverity(mild))).inspect(ownerless);
            assertThat(inspection.violations()).hasSize(1);
            assertThatCode(inspection::checkEverything).doesNotThrowAnyException();
        }
        assertThat(RuleSet.of(List.of(FeatureHasOwner.RULE.withSeverity(Severity.ERROR)))
                        .inspect(ownerless)
                        .failing())
                .hasSize(1);
    }

    @Test
    void violationsStandBySeverityThenByDeclarationThenByRule() {
        Goal unserved = goal("feel-safe", Measure.of(MINUTES));
        Mission many = delivering(
                mission(unserved).withReviewedOn(day("2026-01-01")),
                undeclared("old-menu"),
                feature("quiz", claim(BETTER, WHO5, toRise())),
                undeclared("old-cart"));
        Inspection inspection = RuleSet.of(List.of(
                        StandardRules.FEATURE_SERVES_PURSUED_GOAL,
                        StandardRules.FEATURE_IS_DECLARED,
                        StandardRules.GOAL_IS_SERVED,
                        StandardRules.METRIC_IS_OBSERVED,
                        StandardRules.HARM_IS_GUARDED,
                        StandardRules.CLAIM_HAS_REASON,
                        StandardRules.PRODUCT_MISSION_LADDERS,
                        FeatureHasOwner.RULE.withSeverity(Severity.NOTE)))
                .inspect(Alignment.of(many).asOf(day("2026-09-30")));

        assertThat(inspection.violations())
                .extracting(violation -> violation.key().toString())
                .containsExactly(
                        "feature.undeclared feature:wellness/old-menu",
                        "claim.goal.not-pursued feature:wellness/quiz feel-better",
                        "feature.undeclared feature:wellness/old-cart",
                        "guardrail.absent mission:wellness",
                        "mission.ladder.missing mission:wellness",
                        "goal.unserved goal:wellness/feel-safe",
                        "metric.never-observed metric:wellness/screen-time",
                        "claim.because.missing feature:wellness/quiz feel-better/who-5",
                        "team.feature.owner feature:wellness/old-menu",
                        "team.feature.owner feature:wellness/quiz",
                        "team.feature.owner feature:wellness/old-cart");
    }

    @Test
    void resultsStandInTheOrderOfTheRules() {
        assertThat(inspected(BREACHED).results())
                .extracting(result -> result.rule().id())
                .containsExactlyElementsOf(
                        StandardRules.ruleSet().rules().stream().map(Rule::id).toList());
        assertThat(inspected(BREACHED).alignment()).isSameAs(BREACHED);
    }
}
