package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import org.junit.jupiter.api.Test;

/** What changes a fingerprint and what does not; a value once printed stays the same for ever. */
class FingerprintTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static Goal stated(String statement) {
        return Goal.of(BETTER.id(), GoalKind.PURPOSE, statement).withMeasure(Measure.of(WHO5, from52To60()));
    }

    @Test
    void isTheSameOnEveryMachineAndInEveryRelease() {
        assertThat(Fingerprint.of(mission())).hasToString("e35695-cd0e3e");
        assertThat(Fingerprint.of(BETTER)).hasToString("5b26ec-152d52");
        assertThat(Fingerprint.of(WHO5)).hasToString("654c50-dc5657");
        assertThat(Fingerprint.of(feature("quiz", claim(BETTER, WHO5, toRiseBy(2.6)))))
                .hasToString("93bebe-4f7bcb");
    }

    @Test
    void doesNotSeeCaseSpaceAndPunctuation() {
        assertThat(Fingerprint.of(stated("Members feel better, measurably!")))
                .isEqualTo(Fingerprint.of(stated("  members \u00a0FEEL better \u2014 measurably.\n")))
                .isEqualTo(Fingerprint.of(stated("\"Members feel better\" (measurably)")));
        assertThat(Fingerprint.of(stated("Caf\u00e9"))).isEqualTo(Fingerprint.of(stated("Cafe\u0301")));
    }

    @Test
    void seesEveryOtherWordAndFigure() {
        assertThat(Fingerprint.of(stated("Members feel better")))
                .isNotEqualTo(Fingerprint.of(stated("Members feel bad")));
        assertThat(Fingerprint.of(stated("1.5 times"))).isNotEqualTo(Fingerprint.of(stated("15 times")));
        assertThat(Fingerprint.of(stated("at -5 degrees"))).isNotEqualTo(Fingerprint.of(stated("at 5 degrees")));
        assertThat(Fingerprint.of(stated("5 % more"))).isNotEqualTo(Fingerprint.of(stated("5 more")));
    }

    @Test
    void tellsWordsFromFigures() {
        Fingerprint before = Fingerprint.of(BETTER);
        Fingerprint reworded = Fingerprint.of(stated("People are better off"));
        Fingerprint moved =
                Fingerprint.of(goal("feel-better", Measure.of(WHO5, target(Bound.atLeast(55), "2026-12-31"))));

        assertThat(reworded.figures()).isEqualTo(before.figures());
        assertThat(reworded.words()).isNotEqualTo(before.words());
        assertThat(moved.words()).isEqualTo(before.words());
        assertThat(moved.figures()).isNotEqualTo(before.figures());
    }

    @Test
    void ofAMetricIsOfItsDefinitionAndNotOfItsKeeping() {
        assertThat(Fingerprint.of(WHO5.withOwner("research").withFreshDays(45).withPreferredSource("office")))
                .isEqualTo(Fingerprint.of(WHO5));
        assertThat(Fingerprint.of(WHO5.withDefinition("dbt:metric.who5"))).isNotEqualTo(Fingerprint.of(WHO5));
        assertThat(Fingerprint.of(WHO5.withBeneficiaries("members"))).isNotEqualTo(Fingerprint.of(WHO5));
        assertThat(Fingerprint.of(WHO5.withAccumulation(Accumulation.mean(3, Rhythm.MONTH))))
                .isNotEqualTo(Fingerprint.of(WHO5));
        assertThat(Fingerprint.of(WHO5.withIntervalScale())).isNotEqualTo(Fingerprint.of(WHO5));
    }

    @Test
    void ofAFeatureIsOfWhatItClaims() {
        Claim claim = claim(BETTER, WHO5, toRise());
        Fingerprint bare = Fingerprint.of(feature("quiz", claim));

        assertThat(Fingerprint.of(feature("quiz", claim).withOwner("habits"))).isEqualTo(bare);
        assertThat(Fingerprint.of(feature("quiz", claim(BETTER, WHO5, toRiseBy(2)))))
                .isNotEqualTo(bare);
        assertThat(Fingerprint.of(feature("quiz", claim.withReach(0.3)))).isNotEqualTo(bare);
        assertThat(Fingerprint.of(feature("quiz", claim.withBecause("it makes people think"))))
                .isNotEqualTo(bare);
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> Fingerprint.parse("3F2A91-0C77D2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a valid fingerprint: \"3F2A91-0C77D2\" (two times six hexadecimal digits");
        assertThatThrownBy(() -> Fingerprint.parse("3f2a91")).hasMessageContaining("such as \"3f2a91-0c77d2\"");
        assertThatThrownBy(() -> Fingerprint.parse(null)).hasMessageContaining("not a valid fingerprint: null");
    }
}
