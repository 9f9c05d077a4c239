package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;

/** The order in which facts are given is not a fact. */
class OrderProperties {
    private static final List<Observation> FACTS =
            Sample.NEIGHBOURS.inspection().alignment().observations().stream().toList();

    @Property(tries = 50)
    void observationsInAnyOrderGiveTheSameBytes(@ForAll("shuffled") List<Observation> facts) {
        MissionReport report = MissionReport.of(Sample.NEIGHBOURS.inspection(Observations.of(facts)));
        for (Renderer renderer : ReportFiles.renderers()) {
            assertThat(Rendered.by(renderer, report)).isEqualTo(Rendered.by(renderer, Sample.NEIGHBOURS.report()));
        }
    }

    @Provide
    Arbitrary<List<Observation>> shuffled() {
        return Arbitraries.shuffle(FACTS);
    }
}
