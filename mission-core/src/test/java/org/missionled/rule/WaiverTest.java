package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Refused;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.standard.StandardRules;

class WaiverTest {
    private static final Rule<Feature> OWNED = FeatureHasOwner.RULE.withSeverity(Severity.ERROR);
    private static final ElementId QUIZ = ElementId.parse("feature:wellness/quiz");
    private static final ElementId FEED = ElementId.parse("feature:wellness/feed");
    private static final Alignment OWNERLESS =
            Alignment.of(delivering(mission(), feature("quiz"))).asOf(day("2026-09-30"));

    private static Waiver until(ElementId element, String day) {
        return Waiver.of(OWNED, element)
                .because("the team is being founded")
                .allowedBy("head of product")
                .until(day);
    }

    private static Inspection inspected(Waiver... waivers) {
        return RuleSet.of(List.of(OWNED)).waiving(waivers).inspect(OWNERLESS);
    }

    private static List<String> keys(Inspection inspection) {
        return inspection.violations().stream()
                .map(violation -> violation.key().toString())
                .toList();
    }

    @Test
    void whatIsWaivedIsToldAndDoesNotFail() {
        Inspection waived = inspected(until(QUIZ, "2026-09-30"));

        assertThatCode(waived::checkEverything).doesNotThrowAnyException();
        assertThat(keys(waived)).isEmpty();
        assertThat(waived.waived()).hasSize(1).allMatch(one -> one.cause() == Cause.CHANGE);
        assertThat(waived.waived().get(0).waiver().orElseThrow().reason()).isEqualTo("the team is being founded");
        assertThat(waived.results().get(2).outcome()).isEqualTo(Outcome.TOLERATED);
    }

    @Test
    void anExpiredWaiverWaivesNothingAndIsAViolationThatOnlyTimeCaused() {
        Inspection expired = inspected(until(QUIZ, "2026-09-29"));

        assertThat(keys(expired))
                .containsExactly(
                        "team.feature.owner feature:wellness/quiz",
                        "waiver.expired feature:wellness/quiz team.feature.owner");
        assertThat(OWNERLESS.mission().reviewedOn()).isEmpty();
        assertThat(expired.violations()).allMatch(one -> one.cause() == Cause.TIME);
        assertThatCode(expired::check).doesNotThrowAnyException();
        assertThatThrownBy(expired::checkEverything).isInstanceOf(MissionViolated.class);
        assertThat(expired.violations().get(1).problem())
                .isEqualTo("the waiver of team.feature.owner for feature:quiz, allowed by head of product, held until"
                        + " 2026-09-29");
    }

    @Test
    void aWaiverForNothingFailsTheCheck() {
        Inspection unused = inspected(until(QUIZ, "2026-12-31"), until(FEED, "2026-12-31"));

        assertThat(keys(unused)).containsExactly("waiver.unused feature:wellness/feed team.feature.owner");
        assertThatThrownBy(unused::check)
                .isInstanceOf(MissionViolated.class)
                .hasMessageContaining("the waiver of team.feature.owner for feature:feed waives nothing")
                .hasMessageContaining("Waived: 1 violation.");
    }

    @Test
    void aWaiverOfARuleThatDidNotRunIsNotJudged() {
        Inspection other =
                RuleSet.of(List.of()).waiving(until(QUIZ, "2026-12-31")).inspect(OWNERLESS);

        assertThat(other.violations()).isEmpty();
        assertThat(other.results())
                .filteredOn(result -> result.rule().id().text().startsWith("waiver."))
                .allMatch(result -> result.outcome() == Outcome.NOTHING_TO_CHECK);
    }

    @Test
    void whatDataMendedIsNoChange() {
        // nothing was observed at the review, so the waiver was used then; what was observed since mends the rule
        Waiver waiver = Waiver.of(StandardRules.METRIC_IS_OBSERVED, ElementId.parse("metric:wellness/who-5"))
                .because("the panel starts in July")
                .allowedBy("head of research")
                .until("2026-12-31");
        Alignment seen =
                Alignment.of(Reviewed.MISSION).given(Reviewed.AFTER_THE_REVIEW).asOf(day("2026-09-30"));

        Inspection inspection = RuleSet.of(List.of(StandardRules.METRIC_IS_OBSERVED))
                .waiving(waiver)
                .inspect(seen);

        assertThat(keys(inspection)).containsExactly("waiver.unused metric:wellness/who-5 metric.never-observed");
        assertThat(inspection.violations()).allMatch(one -> one.cause() == Cause.DATA);
    }

    @Test
    void aWaiverMayBeForOnePartOnly() {
        Waiver part = Waiver.of(OWNED, QUIZ)
                .onlyFor("elsewhere")
                .because("it is shared")
                .allowedBy("head of product")
                .until("2026-12-31");

        assertThat(keys(inspected(part)))
                .containsExactly(
                        "team.feature.owner feature:wellness/quiz",
                        "waiver.unused feature:wellness/quiz team.feature.owner elsewhere");
    }

    @Test
    void aWaiverSaysWhyWhoAndUntilWhen() {
        assertThatThrownBy(() -> Waiver.of(OWNED, QUIZ).because(" "))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid reason of a waiver: \" \" (a few words, such as \"the study is under way\")");
        assertThatThrownBy(() -> Waiver.of(OWNED, QUIZ).because("so").allowedBy(null))
                .hasMessage(
                        "not a valid name of who allowed a waiver: null (a few words, such as \"head of product\")");
        assertThatThrownBy(() -> until(QUIZ, "31.12.2026"))
                .hasMessage(
                        "not a valid last day of a waiver: \"31.12.2026\" (year, month and day of the calendar, such"
                                + " as \"2026-12-31\")");
    }
}
