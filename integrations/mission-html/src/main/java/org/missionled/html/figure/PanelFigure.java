package org.missionled.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.PanelPicture;
import org.missionled.html.picture.PanelPicture.Point;
import org.missionled.report.view.FeatureView.CostView;
import org.missionled.report.view.PanelView;
import org.missionled.report.view.PanelView.PointInPanel;

/** Purpose and profit: one purpose goal against one sustaining goal. */
public final class PanelFigure {
    private static final List<Column> COLUMNS = List.of(
            Column.number("No."),
            Column.words("Feature"),
            Column.number("Share of the purpose gap"),
            Column.number("Share of the sustaining gap"),
            Column.words("Kind"),
            Column.words("On the front"),
            Column.number("Cost"));

    /** Up to so many points all are drawn, and each says what it is. */
    private static final int MANY = 100;

    private PanelFigure() {}

    /**
     * A panel.
     *
     * @param panel which
     * @return the figure
     */
    public static Figure of(PanelView panel) {
        boolean many = panel.points().size() > MANY;
        List<PointInPanel> drawn = panel.points().stream()
                .filter(point -> !many || point.isOnFront() || servesBoth(point))
                .toList();
        double dearest = drawn.stream()
                .flatMap(point -> point.cost().stream())
                .mapToDouble(cost -> cost.amount().value())
                .max()
                .orElse(0);
        List<Point> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int measured = 0;
        for (PointInPanel point : drawn) {
            String number = String.valueOf(points.size() + 1);
            measured += point.isMeasured() ? 1 : 0;
            double size = dearest > 0
                    ? point.cost().map(cost -> cost.amount().value() / dearest).orElse(0.0)
                    : 0;
            points.add(new Point(
                    number,
                    point.purposeShare().value(),
                    point.sustainingShare().value(),
                    Math.max(0, size),
                    point.isMeasured(),
                    point.isOnFront(),
                    many
                            ? ""
                            : point.feature().title() + ": "
                                    + point.purposeShare().shown() + " and "
                                    + point.sustainingShare().shown()));
            rows.add(List.of(
                    number,
                    point.feature().title(),
                    point.purposeShare().shown(),
                    point.sustainingShare().shown(),
                    point.isMeasured() ? "measured" : "claimed",
                    point.isOnFront() ? "yes" : "",
                    point.cost().map(CostView::amount).map(it -> it.shown()).orElse("not known")));
        }
        String description = measured + " measured and " + (points.size() - measured)
                + " claimed, each by the share of the gap it closes; the size is the cost, a ring where that is not"
                + " known; a dashed line joins those that no other of their kind outdoes."
                + (many
                        ? " " + (panel.points().size() - drawn.size())
                                + " more that serve only one of the two are left out."
                        : "");
        PanelPicture.Spec spec = new PanelPicture.Spec(
                panel.purpose().title() + " against " + panel.sustaining().title(),
                description,
                panel.purpose().title(),
                panel.sustaining().title(),
                points);
        return new Figure(
                "panel-" + panel.purpose().anchor() + "--" + panel.sustaining().anchor(),
                PanelPicture.of(spec),
                Optional.empty(),
                COLUMNS,
                rows);
    }

    private static boolean servesBoth(PointInPanel point) {
        return point.purposeShare().value() != 0 && point.sustainingShare().value() != 0;
    }
}
