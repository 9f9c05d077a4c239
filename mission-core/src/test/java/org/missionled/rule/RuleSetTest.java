package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Refused;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.standard.StandardRules;

class RuleSetTest {
    private static final Rule<Feature> OWNER = FeatureHasOwner.RULE.withSeverity(Severity.ERROR);
    private static final Alignment TWO_FEATURES = Alignment.of(
                    delivering(mission(), feature("quiz"), feature("feed").withOwner("habits team")))
            .asOf(day("2026-09-30"));

    private static Rule<Feature> named(String id) {
        return Rule.of(id, OWNER.sentence(), OWNER.subjects(), OWNER.condition());
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(rule -> rule.id().text()).toList();
    }

    @Test
    void everySetAsksThatTheDeclarationIsSoundAndThatObservationsFit() {
        assertThat(ids(RuleSet.of(List.of()))).containsExactly("declaration.faulty", "observation.unfit");
        assertThat(ids(RuleSet.of(List.of(OWNER)))).endsWith("observation.unfit", "team.feature.owner");
    }

    @Test
    void aRuleIsOnesOwnUnlessItSaysWhatItIsAbout() {
        assertThat(named("team.feature.owner").group()).isEqualTo(RuleGroup.OWN);
        assertThat(StandardRules.FEATURE_IS_DECLARED.group()).isEqualTo(RuleGroup.PURPOSE);
    }

    @Test
    void aRuleOfOnesOwnIsAddedAtTheEnd() {
        RuleSet larger = StandardRules.ruleSet().plus(OWNER);

        assertThat(ids(larger))
                .hasSize(StandardRules.ruleSet().rules().size() + 1)
                .endsWith("team.feature.owner");
        assertThat(ids(StandardRules.ruleSet()))
                .hasSize(StandardRules.ruleSet().rules().size());
    }

    @Test
    void aRuleOfOnesOwnIsInspectedLikeTheOthers() {
        RuleResult result =
                RuleSet.of(List.of(OWNER)).inspect(TWO_FEATURES).results().get(2);

        assertThat(result.examined()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(result.violations())
                .extracting(Violation::toString)
                .containsExactly("[ERROR] feature:quiz has no owner | team.feature.owner");
    }

    @Test
    void aRuleWarnsWhereNobodySaysOtherwise() {
        assertThat(named("team.feature.owner").severity()).isEqualTo(Severity.WARNING);
        assertThat(named("team.feature.owner").why()).isEmpty();
        assertThat(OWNER.severity()).isEqualTo(Severity.ERROR);
        assertThat(OWNER.why()).isEqualTo("What belongs to nobody is mended by nobody.");
    }

    @Test
    void theStandardRulesAreConstantsToChooseFrom() {
        RuleSet two = RuleSet.of(List.of(StandardRules.GUARDRAIL_IS_KEPT, StandardRules.FEATURE_IS_DECLARED));

        assertThat(ids(two))
                .endsWith("guardrail.breached", "feature.undeclared")
                .hasSize(4);
    }

    @Test
    void twoRulesWithOneIdAreRefused() {
        assertThatThrownBy(() -> RuleSet.of(List.of(OWNER)).plus(FeatureHasOwner.RULE.withSeverity(Severity.NOTE)))
                .isInstanceOf(Refused.class)
                .hasMessage("two rules have the id team.feature.owner (give your own rule an id of its own)");
        assertThatThrownBy(() -> StandardRules.ruleSet().plus(StandardRules.FEATURE_IS_DECLARED))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RuleSet.of(List.of(named("declaration.faulty"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRuleIdIsNamesJoinedByDots() {
        assertThat(new RuleId("claim.goal.not-pursued")).hasToString("claim.goal.not-pursued");
        for (String wrong :
                List.of("", "claim", "claim.", ".claim", "Claim.goal", "claim..goal", "claim.goal-", "a b.c")) {
            assertThatThrownBy(() -> named(wrong))
                    .isInstanceOf(Refused.class)
                    .hasMessage("not a valid rule id: \"" + wrong
                            + "\" (names joined by '.', such as \"claim.goal.not-pursued\")");
        }
    }
}
