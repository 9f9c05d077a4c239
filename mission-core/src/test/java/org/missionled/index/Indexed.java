package org.missionled.index;

import static org.missionled.model.Sample.id;

import java.util.ArrayList;
import java.util.List;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Aggregation;
import org.missionled.model.ElementKind;
import org.missionled.model.Goalposts;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.Normaliser;
import org.missionled.model.PartGroup;
import org.missionled.model.Sample;

/** Indices and panels in few words, for tests. */
final class Indexed {
    static final ReportingPeriod YEAR = ReportingPeriod.parse("2026");

    private Indexed() {}

    static Index of(PartGroup root) {
        return Index.of(id(ElementKind.INDEX, "well"), root);
    }

    static Index of(Aggregation aggregation, IndexPart... parts) {
        return of(PartGroup.of("All in all", aggregation, List.of(parts)));
    }

    /** A metric that scores what it is, between 0 and 1. */
    static MetricPart score(String name) {
        return MetricPart.of(Sample.rising(name), new Goalposts(0, 1, false, true));
    }

    static List<MetricPart> scores(int number) {
        List<MetricPart> parts = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            parts.add(score("metric-" + i));
        }
        return parts;
    }

    /** One value for each metric of an index, in declaration order. */
    static PanelData single(Index index, double... values) {
        PanelData panel = PanelData.of(List.of("A"), List.of(YEAR));
        for (int i = 0; i < values.length; i++) {
            panel = panel.with(index.metrics().get(i), new double[] {values[i]});
        }
        return panel;
    }

    static double value(Index index, double... values) {
        return IndexTable.of(index, single(index, values)).value("A", YEAR).orElse(Double.NaN);
    }

    /** The scores of several subjects in one metric. */
    static double[] normalised(ImpactMetric metric, Normaliser how, double... values) {
        return normalised(MetricPart.of(metric, how), values);
    }

    /** The scores of several subjects in one part. */
    static double[] normalised(MetricPart part, double... values) {
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            subjects.add("S" + i);
        }
        Index index = of(new Aggregation.Arithmetic(), part);
        IndexTable table =
                IndexTable.of(index, PanelData.of(subjects, List.of(YEAR)).with(part.metric(), values));
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = table.valueAt(i, 0);
        }
        return scores;
    }
}
