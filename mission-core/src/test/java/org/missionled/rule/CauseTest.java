package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.undeclared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.rule.standard.StandardRules;

/** What made a violation appear: a change, time, or something newly observed. */
class CauseTest {
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Mission NEVER_REVIEWED = mission().withGuardrail(new Guardrail(MINUTES, Bound.atMost(45)));
    private static final Mission REVIEWED_IN_JUNE = NEVER_REVIEWED.withReviewedOn(day("2026-06-15"));

    private static final Observed NOTHING = observed("screen-time");
    private static final Observed KEPT_IN_MAY = observed("screen-time").in("2026-05-31", 40);
    private static final Observed BROKEN_IN_MAY = observed("screen-time").in("2026-05-31", 50);
    private static final Observed BROKEN_IN_JULY =
            observed("screen-time").in("2026-05-31", 40).in("2026-07-31", 50);

    private static Cause cause(Rule<?> rule, Mission mission, Observed observed, String asOf) {
        List<Violation> violations = RuleSet.of(List.of(rule))
                .inspect(Alignment.of(mission).given(observed.all()).asOf(day(asOf)))
                .violations();
        assertThat(violations).hasSize(1);
        return violations.get(0).cause();
    }

    private static Cause ofBreach(Mission mission, Observed observed, String asOf) {
        return cause(StandardRules.GUARDRAIL_IS_KEPT, mission, observed, asOf);
    }

    private static Cause ofStaleness(Mission mission, Observed observed, String asOf) {
        return cause(StandardRules.METRIC_IS_FRESH, mission, observed, asOf);
    }

    @Test
    void whatIsWrongWithoutAnyFactIsAChange() {
        Mission undeclared = delivering(mission(), undeclared("old-cart"));

        assertThat(cause(StandardRules.FEATURE_IS_DECLARED, undeclared, NOTHING, "2026-08-01"))
                .isEqualTo(Cause.CHANGE);
        assertThat(cause(
                        StandardRules.FEATURE_IS_DECLARED,
                        undeclared.withReviewedOn(day("2026-06-15")),
                        NOTHING,
                        "2026-08-01"))
                .isEqualTo(Cause.CHANGE);
    }

    @Test
    void withoutAReviewEveryFactIsNews() {
        assertThat(ofBreach(NEVER_REVIEWED, BROKEN_IN_MAY, "2026-06-01")).isEqualTo(Cause.DATA);
        assertThat(ofStaleness(NEVER_REVIEWED, KEPT_IN_MAY, "2026-08-01")).isEqualTo(Cause.DATA);
    }

    @Test
    void aBreachThatWasKnownAtTheReviewIsAChange() {
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_MAY, "2026-07-01")).isEqualTo(Cause.CHANGE);
    }

    @Test
    void aBreachObservedSinceTheReviewIsData() {
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_JULY, "2026-08-01")).isEqualTo(Cause.DATA);
    }

    @Test
    void aBreachPublishedSinceTheReviewIsData() {
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_MAY.published("2026-06-16"), "2026-07-01"))
                .isEqualTo(Cause.DATA);
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_MAY.published("2026-06-15"), "2026-07-01"))
                .isEqualTo(Cause.CHANGE);
    }

    @Test
    void whatWentStaleSinceTheReviewIsTime() {
        // 2026-05-31 + 45 days = 2026-07-15: fresh at the review
        assertThat(ofStaleness(REVIEWED_IN_JUNE, KEPT_IN_MAY, "2026-07-16")).isEqualTo(Cause.TIME);
    }

    @Test
    void whatWasStaleAtTheReviewIsAChange() {
        Mission reviewedLate = NEVER_REVIEWED.withReviewedOn(day("2026-07-16"));

        assertThat(ofStaleness(reviewedLate, KEPT_IN_MAY, "2026-08-01")).isEqualTo(Cause.CHANGE);
    }

    @Test
    void whatWasObservedSinceAndWentStaleAgainIsTime() {
        // the review of June 15 knows May alone, which is stale by now
        assertThat(ofStaleness(REVIEWED_IN_JUNE, BROKEN_IN_JULY, "2026-12-01")).isEqualTo(Cause.TIME);
    }

    @Test
    void whatWasFirstObservedAfterTheReviewAndWentStaleIsData() {
        assertThat(ofStaleness(REVIEWED_IN_JUNE, observed("screen-time").in("2026-07-31", 40), "2026-12-01"))
                .isEqualTo(Cause.DATA);
    }

    @Test
    void onTheDayOfTheReviewEverythingIsAChange() {
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_MAY, "2026-06-15")).isEqualTo(Cause.CHANGE);
        assertThat(ofStaleness(NEVER_REVIEWED.withReviewedOn(day("2026-08-01")), KEPT_IN_MAY, "2026-08-01"))
                .isEqualTo(Cause.CHANGE);
    }

    @Test
    void beforeItsFirstReviewAMissionWasNeverReviewed() {
        assertThat(ofBreach(REVIEWED_IN_JUNE, BROKEN_IN_MAY, "2026-06-14")).isEqualTo(Cause.DATA);
        assertThat(ofStaleness(NEVER_REVIEWED.withReviewedOn(day("2027-01-01")), KEPT_IN_MAY, "2026-08-01"))
                .isEqualTo(Cause.DATA);
    }

    @Test
    void whatWasNeverObservedIsAChange() {
        assertThat(cause(StandardRules.METRIC_IS_OBSERVED, REVIEWED_IN_JUNE, NOTHING, "2026-08-01"))
                .isEqualTo(Cause.CHANGE);
    }

    /** Features are looked at some dozens at a time; each must meet itself on the other days. */
    @Test
    void ofManyFeaturesEachHasItsOwnCause() {
        LocalDate first = day("2026-01-01");
        Feature[] features = IntStream.range(0, 200)
                .mapToObj(at -> undeclared("feature-" + at))
                .toArray(Feature[]::new);
        Rule<Feature> young = Rule.of(
                "team.feature.old",
                "No feature is old.",
                Subjects.features(),
                (subject, alignment) -> alignment.asOf().isBefore(first.plusDays(number(subject.element())))
                        ? Optional.empty()
                        : Optional.of(
                                Breach.saying("{} is old", subject.element()).fix("Renew it.")));
        Mission mission = delivering(mission(), features).withReviewedOn(first.plusDays(70));

        List<Violation> violations = RuleSet.of(List.of(young))
                .inspect(Alignment.of(mission).asOf(first.plusDays(150)))
                .violations();

        assertThat(violations).hasSize(151);
        assertThat(violations)
                .allSatisfy(one -> assertThat(one.cause())
                        .as(one.toString())
                        .isEqualTo(number(one.element()) <= 70 ? Cause.CHANGE : Cause.TIME));
    }

    private static int number(ElementId feature) {
        return Integer.parseInt(feature.name().substring("feature-".length()));
    }
}
