package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.Mission;

/** The order in which things are written changes nothing but the order in which they are shown. */
class OrderProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property
    void ofObservations(@ForAll("missions") AnyMission any, @ForAll Random random) {
        List<Observation> shuffled = shuffled(any.observations().stream().toList(), random);
        Alignment again =
                Alignment.of(any.mission()).given(Observations.of(shuffled)).asOf(any.asOf());

        assertThat(Picture.of(again)).isEqualTo(Picture.of(any.alignment()));
    }

    @Property
    void ofPortionsOfObservations(@ForAll("missions") AnyMission any, @ForAll Random random) {
        Alignment.Facts facts = Alignment.of(any.mission());
        for (Observation one : shuffled(any.observations().stream().toList(), random)) {
            facts = facts.given(Observations.of(List.of(one)));
        }

        assertThat(Picture.of(facts.asOf(any.asOf()))).isEqualTo(Picture.of(any.alignment()));
    }

    @Property
    void ofFeatures(@ForAll("missions") AnyMission any, @ForAll Random random) {
        List<Feature> shuffled = shuffled(any.mission().features(), random);

        sameInAnyOrder(any, any.mission().withFeatures(shuffled));
    }

    @Property
    void ofGoals(@ForAll("missions") AnyMission any, @ForAll Random random) {
        Mission again = Mission.of(
                        any.mission().id(), any.mission().level(), any.mission().statement())
                .withFeatures(any.mission().features())
                .withStewardship(any.mission().stewardship()); // a decision takes a missed goal out of the headline
        for (Goal goal : shuffled(any.mission().goals(), random)) {
            again = again.withGoal(goal);
        }
        for (var guardrail : any.mission().guardrails()) {
            again = again.withGuardrail(guardrail);
        }

        sameInAnyOrder(any, again);
    }

    private static void sameInAnyOrder(AnyMission any, Mission other) {
        Alignment again = Alignment.of(other).given(any.observations()).asOf(any.asOf());

        assertThat(Picture.inAnyOrder(again)).isEqualTo(Picture.inAnyOrder(any.alignment()));
    }
}
