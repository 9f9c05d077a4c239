package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.rule.RuleSet;

class FullRolloutIsDecidedTest {
    private static final ElementId QUIZ = ElementId.parse("feature:wellness/quiz");

    private static int broken(Decision... decisions) {
        return RuleSet.of(List.of(StandardRules.FULL_ROLLOUT_IS_DECIDED))
                .inspect(LiveFlagExamples.decided(decisions))
                .violations()
                .size();
    }

    private static Decision decision(Choice choice, String on) {
        return Decision.of(choice, QUIZ, "it helps", day(on));
    }

    @Test
    void nobodyDecided() {
        assertThat(broken()).isOne();
        assertThat(broken(Decision.of(
                        Choice.KEEP, ElementId.parse("feature:wellness/feed"), "it helps", day("2026-09-01"))))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEP", "SCALE", "CHANGE"})
    void somebodyDecidedThatItStays(Choice choice) {
        assertThat(broken(decision(choice, "2026-09-30"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP", "DECLINE"})
    void itWasToGo(Choice choice) {
        assertThat(broken(decision(choice, "2026-09-30"))).isOne();
        assertThat(broken(decision(Choice.KEEP, "2026-08-01"), decision(choice, "2026-09-01")))
                .isOne();
        assertThat(broken(decision(choice, "2026-08-01"), decision(Choice.KEEP, "2026-09-01")))
                .isZero();
    }

    @Test
    void whatIsDecidedTomorrowIsNotDecided() {
        assertThat(broken(decision(Choice.KEEP, "2026-10-01"))).isOne();
    }
}
