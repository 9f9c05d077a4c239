package org.missionled.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.Ink;
import org.missionled.html.picture.WaterfallPicture;
import org.missionled.html.picture.WaterfallPicture.Piece;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.TargetView;
import org.missionled.report.view.WaterfallView;
import org.missionled.report.view.WaterfallView.Layer;
import org.missionled.report.view.WaterfallView.Range;

/** Whether the plan of a measure adds up: the waterfall from its baseline to its target. */
public final class PlanFigure {
    private static final List<Column> COLUMNS = List.of(Column.words("Part of the way"), Column.number("Size"));

    private final WaterfallView plan;
    private final List<Piece> pieces = new ArrayList<>();

    private PlanFigure(WaterfallView plan) {
        this.plan = plan;
    }

    /**
     * The plan of a measure.
     *
     * @param measure which
     * @return the figure; empty where there is no plan to judge
     */
    public static Optional<Figure> of(MeasureView measure) {
        return measure.waterfall().map(plan -> new PlanFigure(plan).drawn(measure));
    }

    private Figure drawn(MeasureView measure) {
        moved();
        toCome();
        Range rest = plan.unplanned();
        double way = plan.gap().value();
        pieces.add(new Piece("Not planned for", way, way - rest.least(), way - rest.most(), rest.shown(), Ink.GAP));
        String start = measure.target()
                .flatMap(TargetView::baseline)
                .map(it -> "from " + it.value().shown())
                .orElse("baseline");
        String end = measure.target().flatMap(PlanFigure::end).orElse("target");
        String description = "Of " + plan.gap().shown() + " from baseline to target: "
                + plan.moved().map(it -> it.shown() + " moved so far").orElse("movement not known") + "; "
                + plan.toCome().shown() + " still to come; " + rest.shown() + " not planned for.";
        WaterfallPicture.Spec spec = new WaterfallPicture.Spec(
                "Does the plan add up? " + measure.metric().title(), description, way, start, end, pieces);
        List<List<String>> rows = pieces.stream()
                .map(piece -> List.of(piece.name(), piece.text()))
                .toList();
        return new Figure(measure.anchor() + "--plan", WaterfallPicture.of(spec), Optional.empty(), COLUMNS, rows);
    }

    private static Optional<String> end(TargetView target) {
        return target.low()
                .map(low -> "at least " + low.shown())
                .or(() -> target.high().map(high -> "at most " + high.shown()));
    }

    private void moved() {
        if (plan.moved().isEmpty()) {
            pieces.add(new Piece("Moved so far", 0, 0, 0, "not known", Ink.UNKNOWN));
            return;
        }
        double moved = plan.moved().get().value();
        if (moved < 0) {
            pieces.add(new Piece(
                    "Moved the wrong way", 0, moved, moved, plan.moved().get().shown(), Ink.BAD));
            return;
        }
        Range explained = plan.explained();
        if (explained.least() != 0 || explained.most() != 0) {
            pieces.add(new Piece(
                    "Moved, explained by findings",
                    0,
                    explained.least(),
                    explained.most(),
                    explained.shown(),
                    Ink.TESTED));
        }
        Range rest = plan.unexplained();
        pieces.add(
                new Piece("Moved, nothing explains it", moved - rest.least(), moved, moved, rest.shown(), Ink.UNKNOWN));
    }

    private void toCome() {
        double at = plan.moved().map(it -> it.value()).orElse(0.0);
        for (Layer layer : plan.layers()) {
            Range adds = layer.adds();
            pieces.add(new Piece(
                    "To come, " + inShort(layer.evidence()),
                    at,
                    at + adds.least(),
                    at + adds.most(),
                    adds.shown(),
                    Tone.of(layer.evidence())));
            at += adds.least();
        }
    }

    /** Short enough to stand beside a number on a narrow screen. */
    private static String inShort(EvidenceLayer evidence) {
        return switch (evidence) {
            case REPLICATED -> "replicated";
            case TESTED -> "compared or tested";
            case OBSERVED -> "stated or observed";
            case HYPOTHESIS -> "hypotheses";
        };
    }
}
