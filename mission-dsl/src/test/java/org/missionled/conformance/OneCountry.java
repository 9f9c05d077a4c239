package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.societalMission;

import java.util.List;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.Mission;

/** An index in words, evaluated for one country in one year. */
final class OneCountry {
    static final ReportingPeriod YEAR = ReportingPeriod.parse("2022");
    static final double NONE = Double.NaN;

    private OneCountry() {}

    static MetricDeclaration higher(String name) {
        return metric(name).measuring(name).in("points").betterHigher();
    }

    static MetricDeclaration lower(String name) {
        return metric(name).measuring(name).in("points").betterLower();
    }

    static Index told(IndexDeclaration said) {
        Mission mission = societalMission("world")
                .stating("A better world")
                .indexing(said)
                .declare();
        assertThat(mission.faults()).isEmpty();
        return mission.indices().get(0);
    }

    /** The index of a country with one value for each metric, in the order in which the index names them. */
    static double value(Index index, double... values) {
        return table(index, values).value("A", YEAR).orElse(NONE);
    }

    static IndexTable table(Index index, double... values) {
        PanelData data = PanelData.of(List.of("A"), List.of(YEAR));
        List<ImpactMetric> metrics = index.metrics();
        assertThat(values).hasSameSizeAs(metrics.toArray());
        for (int i = 0; i < values.length; i++) {
            data = data.with(metrics.get(i), new double[] {values[i]});
        }
        return IndexTable.of(index, data);
    }
}
