package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

/** A sentence that cannot be understood, and the faults it must leave in the mission it was put into. */
record Refusal(String said, Mission mission, List<String> faults) {

    static Refusal of(String said, MissionDeclaration mission, String... faults) {
        return new Refusal(said, mission.declare(), List.of(faults));
    }

    static Refusal ofMetric(String said, MetricDeclaration metric, String fault) {
        return of(
                said,
                Wellness.mission()
                        .pursuing(
                                Words.goal("measured").stating("It is measured").measuredBy(metric)),
                fault);
    }

    static Refusal ofGoal(String said, GoalDeclaration goal, String... faults) {
        return of(said, Wellness.mission().pursuing(goal), faults);
    }

    static Refusal ofFeature(String said, FeatureDeclaration feature, String... faults) {
        return of(said, Wellness.mission().pursuing(Wellness.FEEL_BETTER).delivering(feature), faults);
    }

    void isToldBy(Class<?> test) {
        assertThat(mission.faults()).extracting(Fault::toString).containsExactlyElementsOf(faults);
        assertThat(mission.faults())
                .allSatisfy(fault -> assertThat(fault.site().orElseThrow().file())
                        .isIn(test.getSimpleName() + ".java", "Wellness.java", "Refusal.java"));
    }

    @Override
    public String toString() {
        return said;
    }
}
