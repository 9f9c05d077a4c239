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

class SeverityTest {
    private static final Rule<Feature> OWNED = FeatureHasOwner.RULE.withSeverity(Severity.WARNING);
    private static final ElementId QUIZ = ElementId.parse("feature:wellness/quiz");
    private static final ElementId WELLNESS = ElementId.parse("mission:wellness");
    private static final RuleSet RULES = RuleSet.of(List.of(OWNED));

    private static Violation found(RuleSet rules) {
        return rules.inspect(
                        Alignment.of(delivering(mission(), feature("quiz"))).asOf(day("2026-09-30")))
                .violations()
                .get(0);
    }

    @Test
    void theNearestRatingCountsAndSaysWhereItWasSaid() {
        RuleSet all = RULES.rating(OWNED, Severity.ERROR);
        RuleSet mission = all.rating(OWNED, Severity.NOTE, WELLNESS);
        RuleSet element = mission.rating(OWNED, Severity.ERROR, QUIZ);

        assertThat(found(RULES).severity()).isEqualTo(Severity.WARNING);
        assertThat(found(RULES).severityOrigin()).isEmpty();
        assertThat(found(all))
                .hasToString("[ERROR for every mission, else WARNING] feature:quiz has no owner | team.feature.owner");
        assertThat(found(mission))
                .hasToString(
                        "[NOTE for mission:wellness, else WARNING] feature:quiz has no owner | team.feature.owner");
        assertThat(found(element))
                .hasToString("[ERROR for feature:quiz, else WARNING] feature:quiz has no owner | team.feature.owner");
    }

    @Test
    void aRatingForAnotherMissionOrElementIsNotForThisOne() {
        assertThat(found(RULES.rating(OWNED, Severity.ERROR, ElementId.parse("mission:wellbeing"))
                                .rating(OWNED, Severity.ERROR, ElementId.parse("feature:wellness/feed")))
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aRunMayFailFromAnotherSeverity() {
        Inspection warned = RULES.inspect(
                Alignment.of(delivering(mission(), feature("quiz"))).asOf(day("2026-09-30")));

        assertThatCode(warned::check).doesNotThrowAnyException();
        assertThatThrownBy(() -> warned.check(Severity.WARNING)).isInstanceOf(MissionViolated.class);
        assertThatThrownBy(() -> warned.checkEverything(Severity.NOTE)).isInstanceOf(MissionViolated.class);
    }
}
