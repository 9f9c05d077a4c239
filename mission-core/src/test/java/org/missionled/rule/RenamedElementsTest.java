package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Past;
import org.missionled.model.Past.Rename;
import org.missionled.model.Stewardship;
import org.missionled.rule.standard.StandardRules;

/** What was said of an element by its former id still holds, for it and for nothing else. */
class RenamedElementsTest {
    private static final Rule<?> REASONED = StandardRules.CLAIM_HAS_REASON;
    private static final RuleSet RULES = RuleSet.of(List.<Rule<?>>of(REASONED));

    private static final Mission BEFORE = claiming("quiz", "feel-better", "who-5", Past.NONE);
    private static final Mission AFTER = claiming(
            "daily-poll",
            "be-well",
            "well-being",
            renamed(ElementKind.FEATURE, "quiz", "poll")
                    .withRename(rename(ElementKind.FEATURE, "poll", "daily-poll"))
                    .withRename(rename(ElementKind.GOAL, "feel-better", "be-well"))
                    .withRename(rename(ElementKind.METRIC, "who-5", "well-being")));

    /** A feature that claims without a reason to move a metric for a goal. */
    private static Mission claiming(String feature, String goal, String metric, Past past) {
        ImpactMetric moved = rising(metric);
        Goal served = goal(goal, Measure.of(moved, from52To60()));
        return delivering(mission(served), feature(feature, claim(served, moved, toRise())))
                .withStewardship(Stewardship.NONE.withPast(past));
    }

    private static Past renamed(ElementKind kind, String from, String to) {
        return Past.NONE.withRename(rename(kind, from, to));
    }

    private static Rename rename(ElementKind kind, String from, String to) {
        return new Rename(id(kind, from), id(kind, to));
    }

    private static Inspection inspected(RuleSet rules, Mission mission) {
        return rules.inspect(Alignment.of(mission).asOf(day("2026-09-30")));
    }

    private static Waiver.Because waiver(String feature) {
        return Waiver.of(REASONED, id(ElementKind.FEATURE, feature));
    }

    private static Waiver said(Waiver.Because what) {
        return what.because("the study is under way")
                .allowedBy("head of product")
                .until("2026-12-31");
    }

    @Test
    void aKnownViolationIsKnownUnderTheNewIdsToo() {
        KnownViolations known = KnownViolations.none().recorded(inspected(RULES, BEFORE));
        Inspection later = inspected(RULES.knowing(known), AFTER);

        assertThat(known.entries().keySet())
                .extracting(ViolationKey::toString)
                .containsExactly("claim.because.missing feature:wellness/quiz feel-better/who-5");
        assertThat(later.violations()).isEmpty();
        assertThat(later.known())
                .extracting(violation -> violation.key().toString())
                .containsExactly("claim.because.missing feature:wellness/daily-poll be-well/well-being");
        assertThat(known.recorded(later)).isEqualTo(known);
        assertThat(known.pruned(later)).isEqualTo(known);
    }

    @Test
    void withoutTheWordThatItWasRenamedItIsAnotherElement() {
        KnownViolations known = KnownViolations.none().recorded(inspected(RULES, BEFORE));
        Mission other = claiming("daily-poll", "be-well", "well-being", Past.NONE);

        assertThat(inspected(RULES.knowing(known), other).violations())
                .extracting(violation -> violation.rule().id().text())
                .containsExactlyInAnyOrder("claim.because.missing", "known.fixed");
    }

    @Test
    void aWaiverHoldsForTheElementUnderItsNewId() {
        Stream.of(
                        waiver("quiz"),
                        waiver("poll").onlyFor("feel-better/who-5"),
                        waiver("daily-poll").onlyFor("be-well/who-5"),
                        waiver("daily-poll"))
                .forEach(waived -> assertThat(
                                inspected(RULES.waiving(said(waived)), AFTER).violations())
                        .isEmpty());
        assertThat(inspected(RULES.waiving(said(waiver("quiz").onlyFor("be-well/steps"))), AFTER)
                        .violations())
                .extracting(violation -> violation.rule().id().text())
                .containsExactlyInAnyOrder("claim.because.missing", "waiver.unused");
    }

    @Test
    void aRatingHoldsForTheElementUnderItsNewId() {
        ElementId quiz = id(ElementKind.FEATURE, "quiz");

        assertThat(inspected(RULES.rating(REASONED, Severity.ERROR, quiz), AFTER)
                        .violations()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    /**
     * The metric was renamed, and a goal of the same former name was not: the names of one kind are not the other's.
     */
    @Test
    void aRenameHidesNothingOfAnElementOfAnotherKind() {
        KnownViolations known =
                KnownViolations.none().recorded(inspected(RULES, claiming("quiz", "steps", "steps", Past.NONE)));
        Mission renamedMetric = claiming("quiz", "steps", "walking", renamed(ElementKind.METRIC, "steps", "walking"));
        Mission renamedGoal = claiming("quiz", "walking", "walking", renamed(ElementKind.METRIC, "steps", "walking"));

        assertThat(inspected(RULES.knowing(known), renamedMetric).violations()).isEmpty();
        assertThat(inspected(RULES.knowing(known), renamedGoal).failing()).isNotEmpty();
    }

    @Test
    void anElementKnowsAllItsIdsAndAnIdItsElement() {
        Past past = AFTER.stewardship().past();
        ElementId now = id(ElementKind.FEATURE, "daily-poll");

        assertThat(past.ids(now)).extracting(ElementId::name).containsExactly("daily-poll", "poll", "quiz");
        assertThat(past.ids(now)).allSatisfy(id -> assertThat(past.today(id)).isEqualTo(now));
        Past circle = renamed(ElementKind.FEATURE, "a", "b").withRename(rename(ElementKind.FEATURE, "b", "a"));
        assertThat(circle.ids(id(ElementKind.FEATURE, "a"))).hasSize(2);
    }
}
