package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.missionled.dsl.Wellness.mission;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;

import org.junit.jupiter.api.Test;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

class NullConstantTest {
    private static final String SEPARATE = " (two classes whose constants need each other leave one of them null: keep"
            + " goals and metrics in a class that mentions no feature, and let features mention them)";

    /** Begun by {@link Features}, so that its constant is read before it is set. */
    static final class Goals {
        static final GoalDeclaration GOAL =
                goal("g").stating("x").measuredBy(Wellness.WELLBEING).ownedBy(Features.OWNER);

        private Goals() {}
    }

    static final class Features {
        static final FeatureDeclaration FEATURE = feature("f")
                .doing("x")
                .serving(Goals.GOAL)
                .expecting(Wellness.WELLBEING)
                .toRise();
        static final String OWNER = FEATURE.flagKey().orElse("us");

        private Features() {}
    }

    @Test
    void ofTwoClassesThatInitialiseEachOtherIsAFaultThatSaysHowToSeparateThem() {
        GoalDeclaration read = Goals.GOAL;
        Mission mission = mission().pursuing(read).delivering(Features.FEATURE).declare();

        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("feature:wellness/f: a goal is null here" + SEPARATE);
        assertThat(mission.features().get(0).claims()).isEmpty();
    }

    @Test
    void amongstGoalsIsAFaultAndTheOthersArePursued() {
        Mission mission = mission().pursuing(null, Wellness.FEEL_BETTER).declare();

        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("mission:wellness: a goal is null here" + SEPARATE);
        assertThat(mission.goals()).hasSize(1);
    }

    @Test
    void amongstFeaturesIsAFaultAndTheOthersAreDelivered() {
        Mission mission = mission()
                .delivering(null, feature("f").doing("x").withoutImpact("y"))
                .declare();

        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("mission:wellness: a feature is null here" + SEPARATE);
        assertThat(mission.features()).hasSize(1);
    }

    @Test
    void inPlaceOfSeveralIsAFault() {
        assertThat(mission().pursuing((GoalDeclaration[]) null).declare().faults())
                .hasSize(1);
        assertThat(mission().sustainedBy((GoalDeclaration[]) null).declare().faults())
                .hasSize(1);
        assertThat(mission().delivering((FeatureSource[]) null).declare().faults())
                .hasSize(1);
        assertThat(mission()
                        .sustainedBy(Words.sustainingGoal("s")
                                .stating("x")
                                .inServiceOf(Wellness.FEEL_BETTER, (GoalDeclaration[]) null)
                                .measuredBy(Wellness.WELLBEING))
                        .declare()
                        .faults())
                .hasSize(1);
    }

    @Test
    void anArrayThatIsChangedLaterChangesNothing() {
        GoalDeclaration[] goals = {Wellness.FEEL_BETTER};
        FeatureSource[] features = {feature("f").doing("x").withoutImpact("y")};
        MissionDeclaration said = mission().pursuing(goals).delivering(features);
        goals[0] = null;
        features[0] = null;

        assertThatCode(said::declare).doesNotThrowAnyException();
        assertThat(said.declare().faults()).isEmpty();
    }

    @Test
    void ofAFlagEnumIsNamed() {
        assertThat(mission().delivering(Unset.class).declare().faults())
                .extracting(Fault::toString)
                .containsExactly("mission:wellness: the feature of Unset.FORGOTTEN is null here" + SEPARATE);
        assertThat(Unset.FORGOTTEN.flagKey()).isEmpty();
    }

    enum Unset implements FeatureSource {
        FORGOTTEN;

        @Override
        public FeatureDeclaration declaration() {
            return null;
        }
    }
}
