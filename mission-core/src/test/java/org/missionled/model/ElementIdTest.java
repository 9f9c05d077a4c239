package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTest {
    @Test
    void isQualifiedByItsMission() {
        ElementId goal = ElementId.of(ElementKind.GOAL, "wellness", "feel-better");

        assertThat(goal).hasToString("goal:wellness/feel-better");
        assertThat(goal.local()).isEqualTo("goal:feel-better");
        assertThat(ElementId.ofMission("wellness")).hasToString("mission:wellness");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mission:wellness",
                "goal:wellness/feel-better",
                "metric:wellness/who-5",
                "feature:w2/a-b-c",
            })
    void readsWhatItWrites(String text) {
        assertThat(ElementId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "goal",
                "goal:",
                "goal:wellness",
                "goal:wellness/",
                "goal:/feel-better",
                "mission:wellness/x",
                "Goal:wellness/x",
                "goal:Wellness/x",
                "goal:wellness/5who",
                "goal:wellness/a--b",
                "goal:wellness/-a",
                "goal:wellness/a-",
                "goal:wellness/a b",
                "goal:wellness/a/b",
                "goal:wellness/ä",
                "team:wellness/x",
                " goal:wellness/x",
                "goal:wellness/x\n",
                "goal:wellness/\u0456"
            })
    void refusesWhatIsOutsideTheGrammar(String text) {
        assertThatThrownBy(() -> ElementId.parse(text)).isInstanceOf(Refused.class);
    }

    @Test
    void saysThatTheMissionIsMissingAndHowAMissionKnowsItsElements() {
        assertThatThrownBy(() -> ElementId.parse("feature:streaks"))
                .hasMessage("not a valid element id: \"feature:streaks\" (the mission is missing, such as"
                        + " \"feature:wellness/streaks\" where it is wellness; or write"
                        + " MISSION.element(\"feature:streaks\"))");
        Mission mission = Sample.delivering(Sample.mission(), Sample.feature("streaks"), Sample.feature("quiz"));
        assertThat(mission.element("feature:streaks")).hasToString("feature:wellness/streaks");
        assertThat(mission.element("mission:wellness")).isEqualTo(mission.id());
        assertThatThrownBy(() -> mission.element("feature:streak"))
                .hasMessage("not a valid element of mission:wellness: \"feature:streak\""
                        + " (such as feature:streaks, feature:quiz)");
        assertThatThrownBy(() -> mission.element("streaks")).isInstanceOf(Refused.class);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> ElementId.parse(null))
                .hasMessage("not a valid element id: null (such as \"goal:wellness/feel-better\" or"
                        + " \"mission:wellness\")");
    }

    @Test
    void aMissionHasOneName() {
        assertThatThrownBy(() -> ElementId.of(ElementKind.MISSION, "wellness", "fitness"))
                .hasMessage("not a valid mission id: \"wellness/fitness\""
                        + " (a mission has one name, such as \"wellness\")");
    }
}
