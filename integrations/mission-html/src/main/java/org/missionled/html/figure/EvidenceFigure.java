package org.missionled.html.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.EvidencePicture;
import org.missionled.html.picture.EvidencePicture.Part;
import org.missionled.html.picture.EvidencePicture.Row;
import org.missionled.model.EvidenceGrade;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.Counted;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.ReportView;

/**
 * Who serves what, with which evidence: each goal with its features, each by the best evidence it has for that goal.
 */
public final class EvidenceFigure {
    private EvidenceFigure() {}

    /**
     * Features by goals.
     *
     * @param view the report
     * @return the figure
     */
    public static Figure of(ReportView view) {
        List<Row> rows = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        Map<String, Map<EvidenceLayer, Integer>> all = layers(view);
        for (GoalView goal : view.goals()) {
            Map<EvidenceLayer, Integer> layers = all.getOrDefault(goal.id(), Map.of());
            List<String> cells = new ArrayList<>(List.of(goal.statement()));
            List<Part> parts = new ArrayList<>();
            for (EvidenceLayer layer : EvidenceLayer.values()) {
                int count = layers.getOrDefault(layer, 0);
                cells.add(String.valueOf(count));
                if (count > 0) {
                    parts.add(new Part(count, layer.words(), Tone.of(layer)));
                }
            }
            rows.add(new Row(goal.statement(), parts));
            table.add(cells);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words("Goal")));
        for (EvidenceLayer layer : EvidenceLayer.values()) {
            columns.add(Column.number(layer.words()));
        }
        int gaps = view.links().goalsUnserved().size();
        String description = "Each block is a feature, by the best evidence it has for the goal; "
                + (gaps == 0 ? "every goal is served." : Counted.of(gaps, "goal") + " served by none.");
        EvidencePicture.Spec spec = new EvidencePicture.Spec("Who serves what, with which evidence", description, rows);
        return new Figure(
                "features-by-goals-picture",
                EvidencePicture.of(spec, Figure.NARROW),
                Optional.of(EvidencePicture.of(spec, Figure.WIDE)),
                columns,
                table);
    }

    /**
     * How many features serve each goal, by the best evidence each has for it.
     *
     * @param view the report
     * @return by the id of the goal; the firmest first, those that do not occur left out
     */
    static Map<String, Map<EvidenceLayer, Integer>> layers(ReportView view) {
        Map<String, Map<EvidenceLayer, Integer>> layers = new HashMap<>();
        for (FeatureView feature : view.features()) {
            Map<String, EvidenceLayer> best = new HashMap<>();
            for (ClaimView claim : feature.claims()) {
                best.merge(claim.goal().id(), layer(claim), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
            best.forEach((goal, layer) -> layers.computeIfAbsent(goal, id -> new EnumMap<>(EvidenceLayer.class))
                    .merge(layer, 1, Integer::sum));
        }
        return layers;
    }

    /**
     * What a claim rests on.
     *
     * @param claim which
     * @return the layer of the grade that counts
     */
    public static EvidenceLayer layer(ClaimView claim) {
        return claim.result().isFound() ? layer(claim.grade().key()) : EvidenceLayer.HYPOTHESIS;
    }

    private static EvidenceLayer layer(EvidenceGrade grade) {
        return switch (grade) {
            case HYPOTHESIS -> EvidenceLayer.HYPOTHESIS;
            case STATED, BEFORE_AFTER -> EvidenceLayer.OBSERVED;
            case COMPARISON, EXPERIMENT -> EvidenceLayer.TESTED;
            case REPLICATED, AT_SCALE -> EvidenceLayer.REPLICATED;
        };
    }
}
