package org.missionled.rule;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Bound;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementKind;
import org.missionled.model.Fault;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.rule.standard.StandardRules;

/** The message of a failing check, as people read it in the console. */
class FailureTextTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal FAIR = goal("fair-price", Measure.of(WHO5));
    private static final RuleSet DECLARED = RuleSet.of(List.of(StandardRules.FEATURE_IS_DECLARED));

    private static DeclarationSite site(String type, int line) {
        return new DeclarationSite("example." + type, "<clinit>", type + ".java", line);
    }

    private static String failure(Inspection inspection) {
        return catchThrowableOfType(MissionViolated.class, inspection::check).getMessage();
    }

    private static Alignment seen(Mission mission) {
        return Alignment.of(mission).asOf(day("2026-09-30"));
    }

    @Test
    void oneViolationAndNothingElse() {
        GoldenFile.named("failure/one.txt")
                .holds(failure(DECLARED.inspect(seen(delivering(mission(), undeclared("old-cart"))))));
    }

    @Test
    void oneRuleInSeveralPlaces() {
        GoldenFile.named("failure/places.txt")
                .holds(failure(
                        DECLARED.inspect(seen(delivering(mission(), undeclared("old-cart"), undeclared("old-menu"))))));
    }

    @Test
    void severalRulesWithTheirSitesAndWhatElseTheReportShows() {
        Mission mission = delivering(mission(), undeclared("old-cart"), feature("quiz", claim(FAIR, WHO5, toRise())))
                .withFaults(List.of(Fault.of(
                        WELLNESS, "not a valid review day: \"soon\" (such as \"2026-12-31\")", site("BikeMission", 9))))
                .withSites(Map.of(
                        id(ElementKind.FEATURE, "old-cart"), site("BikeFeature", 16),
                        id(ElementKind.FEATURE, "quiz"), site("BikeFeature", 0)));
        GoldenFile.named("failure/several.txt")
                .holds(failure(StandardRules.ruleSet()
                        .plus(FeatureHasOwner.RULE.withSeverity(Severity.NOTE))
                        .inspect(seen(mission))));
    }

    @Test
    void everythingWithItsCauses() {
        Mission mission = mission()
                .withGuardrail(new Guardrail(MINUTES, Bound.atMost(45)))
                .withReviewedOn(day("2026-06-30"));
        Inspection inspection = RuleSet.of(List.of(
                        StandardRules.GUARDRAIL_IS_KEPT, StandardRules.METRIC_IS_FRESH.withSeverity(Severity.ERROR)))
                .inspect(Alignment.of(mission)
                        .given(observed("screen-time")
                                .in("2026-06-15", 40)
                                .in("2026-07-15", 50)
                                .all())
                        .asOf(day("2026-09-30")));
        GoldenFile.named("failure/causes.txt")
                .holds(catchThrowableOfType(MissionViolated.class, inspection::checkEverything)
                        .getMessage());
    }
}
