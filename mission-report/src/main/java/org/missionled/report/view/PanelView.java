package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import org.missionled.contribution.Panel;

/**
 * A purpose goal against a sustaining goal: which features serve both. No quadrant is good by decree.
 *
 * @param purpose the goal for people
 * @param sustaining the goal that keeps the product alive
 * @param points the features that say by how much they serve one of them
 * @param comparesAnything whether any feature says something of each of the two; else there is nothing to hold against
 *     each other
 * @param unsized how many features serve one of them without saying by how much
 * @param working how it comes about
 */
public record PanelView(
        Named purpose,
        Named sustaining,
        List<PointInPanel> points,
        boolean comparesAnything,
        int unsized,
        Working working) {
    /** Copies the points. */
    public PanelView {
        points = List.copyOf(points);
    }

    /**
     * A feature in a panel.
     *
     * @param feature which
     * @param purposeShare of the gap of the purpose goal that it closes
     * @param sustainingShare of the gap of the sustaining goal that it closes
     * @param isMeasured whether a comparison or an experiment found it; else it is claimed
     * @param isOnFront whether no other of its kind, measured or claimed, outdoes it
     * @param cost what it costs, for its size in a picture
     */
    public record PointInPanel(
            Named feature,
            Amount purposeShare,
            Amount sustainingShare,
            boolean isMeasured,
            boolean isOnFront,
            Optional<FeatureView.CostView> cost) {

        private static PointInPanel of(Panel.Point point, Seen seen) {
            return new PointInPanel(
                    seen.named(point.feature()),
                    Amount.share(point.purposeShare()),
                    Amount.share(point.sustainingShare()),
                    point.isMeasured(),
                    point.isOnFront(),
                    point.cost().map(FeatureView.CostView::of));
        }
    }

    static PanelView of(Panel panel, Seen seen) {
        return new PanelView(
                Named.of(panel.purpose().id(), panel.purpose().statement()),
                Named.of(panel.sustaining().id(), panel.sustaining().statement()),
                panel.points().stream()
                        .map(point -> PointInPanel.of(point, seen))
                        .toList(),
                panel.points().stream().anyMatch(point -> point.purposeShare() != 0)
                        && panel.points().stream().anyMatch(point -> point.sustainingShare() != 0),
                panel.unsized(),
                Working.of(panel.explain()));
    }
}
