package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.undeclared;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Refused;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.standard.StandardRules;

class CompositionTest {
    private static final Condition<Feature> OWNED = FeatureHasOwner.RULE.condition();
    private static final Condition<Feature> DECLARED = Condition.that(
            Feature::isDeclared,
            feature -> Breach.saying("{} says nothing", feature.id()).fix("Say what it does."));
    private static final Alignment TWO = Alignment.of(
                    delivering(mission(), feature("quiz").withOwner("habits team"), undeclared("old-cart")))
            .asOf(day("2026-09-30"));

    private static List<String> found(Condition<Feature> condition) {
        Rule<Feature> rule = Rule.of("team.own.rule", "It holds.", Subjects.features(), condition);
        return RuleSet.of(List.of(rule)).inspect(TWO).violations().stream()
                .filter(violation -> violation.rule() == rule)
                .map(Violation::problem)
                .toList();
    }

    @Test
    void allOfNamesEverythingThatIsNotMet() {
        assertThat(found(Condition.allOf(List.of(OWNED, DECLARED))))
                .containsExactly("feature:old-cart has no owner; feature:old-cart says nothing");
    }

    @Test
    void anyOfIsMetByOne() {
        Condition<Feature> never = Condition.that(
                feature -> false, feature -> Breach.saying("never").fix("Never."));

        Condition<Feature> always =
                Condition.that(feature -> true, feature -> Breach.saying("").fix(""));

        assertThat(found(Condition.anyOf(List.of(never, DECLARED)))).hasSize(1);
        assertThat(found(Condition.anyOf(List.of(never, always)))).isEmpty();
    }

    @Test
    void notIsMetWhereTheOtherIsNotAndNotNotIsTheSameAgain() {
        Condition<Feature> opposite = Condition.not(
                OWNED, feature -> Breach.saying("{} has an owner", feature.id()).fix("Give it to all."));

        assertThat(found(opposite)).containsExactly("feature:quiz has an owner");
        assertThat(Condition.not(opposite, feature -> Breach.saying("").fix("")))
                .isSameAs(OWNED);
    }

    @Test
    void aRuleMayBeASentence() {
        Rule<Feature> owned = Rule.of(
                "team.declared.owned",
                Subjects.features()
                        .thatAre("declared", Feature::isDeclared)
                        .must("have an owner", feature -> feature.owner().isPresent()));
        Alignment ownerless = Alignment.of(delivering(mission(), feature("quiz"), undeclared("old-cart")))
                .asOf(day("2026-09-30"));
        RuleResult result =
                RuleSet.of(List.of(owned)).inspect(ownerless).results().get(2);

        assertThat(owned.sentence()).isEqualTo("Features that are declared must have an owner.");
        assertThat(result.examined()).isOne();
        assertThat(result.violations())
                .extracting(Violation::toString)
                .containsExactly("[WARNING] feature:quiz must have an owner, and does not | team.declared.owned");
    }

    @Test
    void aSentenceWithoutSubjectsHasNothingToCheck() {
        Rule<Feature> rule = Rule.of(
                "team.unicorns",
                Subjects.features().thatAre("unicorns", feature -> false).must("fly", feature -> false));

        assertThat(RuleSet.of(List.of(rule)).inspect(TWO).results().get(2).outcome())
                .isEqualTo(Outcome.NOTHING_TO_CHECK);
        assertThat(rule.subjects().name()).isEqualTo("features that are unicorns");
    }

    @Test
    void allOfSetsHoldsEachRuleOnceAndWhatWasSaidOfThem() {
        RuleSet one = RuleSet.of(List.of(FeatureHasOwner.RULE, StandardRules.FEATURE_IS_DECLARED));
        RuleSet other = RuleSet.of(List.of(FeatureHasOwner.RULE)).rating(FeatureHasOwner.RULE, Severity.NOTE);
        RuleSet both = RuleSet.allOf(one, other);

        assertThat(both.rules()).hasSize(4);
        assertThat(both.inspect(TWO).violations())
                .extracting(Violation::severity)
                .contains(Severity.NOTE);
        assertThatThrownBy(() ->
                        RuleSet.allOf(one, RuleSet.of(List.of(FeatureHasOwner.RULE.withSeverity(Severity.ERROR)))))
                .isInstanceOf(Refused.class);
    }
}
