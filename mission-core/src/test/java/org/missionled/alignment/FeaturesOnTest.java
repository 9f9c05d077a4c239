package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

class FeaturesOnTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5), Measure.of(SLEEP));
    private static final Goal RESTED = goal("rested", Measure.of(WHO5));

    private static List<String> on(ImpactMetric metric, Feature... features) {
        Alignment alignment =
                Alignment.of(delivering(mission(BETTER, RESTED), features)).asOf(day("2026-09-30"));
        return alignment.asOf(day("2026-03-31")).featuresOn(metric.id()).stream()
                .map(feature -> feature.id().name())
                .toList();
    }

    @Test
    void eachFeatureOnceInTheOrderOfDeclaration() {
        Feature both = feature("both", claim(BETTER, WHO5, toRise()), claim(RESTED, WHO5, toRise()));
        Feature one = feature("one", claim(BETTER, SLEEP, toRise()), claim(BETTER, WHO5, toRise()));

        assertThat(on(WHO5, both, one)).containsExactly("both", "one");
        assertThat(on(WHO5, one, both)).containsExactly("one", "both");
        assertThat(on(SLEEP, both, one)).containsExactly("one");
    }

    @Test
    void claimsThatNameOneMetricByDifferentObjectsAreOnTheSameMetric() {
        Goal same = goal("rested", Measure.of(rising("who-5")));
        Feature other = feature("other", claim(same, rising("who-5"), toRise()));

        assertThat(on(WHO5, feature("one", claim(BETTER, WHO5, toRise())), other))
                .containsExactly("one", "other");
    }

    @Test
    void noneWhereNothingIsClaimed() {
        assertThat(on(WHO5, feature("idle"))).isEmpty();
    }
}
