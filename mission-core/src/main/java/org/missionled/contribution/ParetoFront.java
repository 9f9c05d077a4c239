package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.missionled.contribution.Panel.Point;
import org.missionled.model.ElementId;

/** The points that no other of their kind outdoes: better on one goal and at least as good on the other. */
final class ParetoFront {
    private static final Comparator<Point> BEST_FIRST = Comparator.comparingDouble(Point::purposeShare)
            .thenComparingDouble(Point::sustainingShare)
            .reversed();

    private ParetoFront() {}

    /** The same points in the same order, those on the front of their kind marked. */
    static List<Point> marked(List<Point> points) {
        Set<ElementId> front = new HashSet<>();
        addFront(points, true, front);
        addFront(points, false, front);
        List<Point> marked = new ArrayList<>(points.size());
        for (Point point : points) {
            boolean on = front.contains(point.feature().id());
            marked.add(
                    new Point(point.feature(), point.purposeShare(), point.sustainingShare(), point.isMeasured(), on));
        }
        return Collections.unmodifiableList(marked);
    }

    /** From the best on purpose downwards, each must be better on the sustaining goal than all before it. */
    private static void addFront(List<Point> points, boolean measured, Set<ElementId> front) {
        List<Point> sorted = new ArrayList<>();
        for (Point point : points) {
            if (point.isMeasured() == measured) {
                sorted.add(point);
            }
        }
        sorted.sort(BEST_FIRST);
        Point last = null;
        for (Point point : sorted) {
            boolean equals = last != null
                    && last.purposeShare() == point.purposeShare()
                    && last.sustainingShare() == point.sustainingShare();
            if (last == null || equals || point.sustainingShare() > last.sustainingShare()) {
                front.add(point.feature().id());
                last = point;
            }
        }
    }
}
