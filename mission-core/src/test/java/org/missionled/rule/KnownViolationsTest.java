package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.undeclared;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Bound;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Guardrail;
import org.missionled.model.Mission;
import org.missionled.model.Refused;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.standard.StandardRules;

class KnownViolationsTest {
    private static final RuleSet RULES = RuleSet.of(List.of(StandardRules.FEATURE_IS_DECLARED));
    private static final ElementId OLD_CART = id(ElementKind.FEATURE, "old-cart");
    private static final ViolationKey CART = ViolationKey.parse("feature.undeclared feature:wellness/old-cart");
    private static final ViolationKey MENU = ViolationKey.parse("feature.undeclared feature:wellness/old-menu");

    private static Alignment of(Feature... features) {
        return Alignment.of(delivering(mission(), features)).asOf(day("2026-09-30"));
    }

    private static KnownViolations recorded(Feature... features) {
        return KnownViolations.none().recorded(RULES.inspect(of(features)));
    }

    @Test
    void whatIsKnownIsToldAndDoesNotFail() {
        KnownViolations known = recorded(undeclared("old-cart"), undeclared("old-menu"));
        Inspection green = RULES.knowing(known).inspect(of(undeclared("old-cart"), undeclared("old-menu")));

        assertThat(known.entries())
                .containsExactly(Map.entry(CART, day("2026-09-30")), Map.entry(MENU, day("2026-09-30")));
        assertThatCode(green::checkEverything).doesNotThrowAnyException();
        assertThat(green.known()).extracting(Violation::key).containsExactly(CART, MENU);
        assertThat(green.results().get(2).outcome()).isEqualTo(Outcome.TOLERATED);
    }

    @Test
    void whatIsNewFailsAndSaysHowMuchIsKnown() {
        Inspection red = RULES.knowing(recorded(undeclared("old-cart")))
                .inspect(of(undeclared("old-cart"), undeclared("new-cart")));

        assertThatThrownBy(red::check)
                .isInstanceOf(MissionViolated.class)
                .hasMessageContaining("feature:new-cart")
                .hasMessageContaining("Known and not mended: 1 violation, the oldest since 2026-09-30.");
    }

    @Test
    void whatIsMendedButNotPrunedFails() {
        KnownViolations known = recorded(undeclared("old-cart"), undeclared("old-menu"));
        Inspection mended = RULES.knowing(known).inspect(of(undeclared("old-menu"), feature("old-cart")));

        assertThat(mended.violations())
                .extracting(violation -> violation.key().toString())
                .containsExactly("known.fixed mission:wellness " + CART);
        assertThatThrownBy(mended::check)
                .hasMessageContaining("the known violation \"" + CART + "\" is mended")
                .hasMessageContaining("Prune the file of known violations");
        assertThat(known.pruned(mended).entries()).containsOnlyKeys(MENU);
    }

    @Test
    void entriesOfRulesThatDidNotRunAreKept() {
        KnownViolations known = KnownViolations.of(
                Map.of(ViolationKey.parse("some.other.rule feature:wellness/quiz"), day("2026-01-01")));
        Inspection inspection = RULES.knowing(known).inspect(of(feature("quiz")));

        assertThatCode(inspection::checkEverything).doesNotThrowAnyException();
        assertThat(known.pruned(inspection)).isEqualTo(known);
        assertThat(inspection.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "[NOTE] the known violation \"some.other.rule feature:wellness/quiz\" is of a rule that"
                                + " did not run | known.unjudged");
    }

    @Test
    void aBreachCannotBeRecorded() {
        Mission guarded = mission().withGuardrail(new Guardrail(falling("screen-time"), Bound.atMost(45)));
        Inspection breached = RuleSet.of(List.of(StandardRules.GUARDRAIL_IS_KEPT))
                .inspect(Alignment.of(guarded)
                        .given(observed("screen-time").in("2026-08", 50).all())
                        .asOf(day("2026-09-30")));

        assertThat(breached.violations()).hasSize(1);
        assertThat(KnownViolations.none().recorded(breached).size()).isZero();
    }

    @Test
    void aFaultIsNeverKnownSinceItWouldHideTheNextOne() {
        Fault owner = Fault.of(OLD_CART, Refused.value("owner", " ", "a few words"), null);
        Fault launch = Fault.of(OLD_CART, Refused.value("day of launch", "soon", "such as 2026-03-01"), null);
        RuleSet none = RuleSet.of(List.of());
        Alignment before = Alignment.of(mission().withFaults(List.of(owner))).asOf(day("2026-09-30"));
        Alignment after = Alignment.of(mission().withFaults(List.of(launch))).asOf(day("2026-09-30"));

        assertThat(KnownViolations.none().recorded(none.inspect(before)).size()).isZero();
        KnownViolations byHand = KnownViolations.of(Map.of(
                ViolationKey.parse("declaration.faulty feature:wellness/old-cart day of launch"), day("2026-01-01"),
                ViolationKey.parse("declaration.faulty feature:wellness/old-cart fault 1"), day("2026-01-01")));
        assertThat(none.knowing(byHand).inspect(after).failing())
                .extracting(Violation::problem)
                .anyMatch(problem -> problem.contains("day of launch: \"soon\""));
    }

    @Test
    void anEntryKeepsItsDay() {
        KnownViolations early = KnownViolations.of(Map.of(CART, day("2026-01-01")));

        assertThat(early.recorded(RULES.inspect(of(undeclared("old-cart")))).entries())
                .containsExactly(Map.entry(CART, day("2026-01-01")));
        assertThat(early.oldest()).contains(day("2026-01-01"));
        assertThat(recorded(undeclared("old-cart")).plus(early)).isEqualTo(early);
    }
}
