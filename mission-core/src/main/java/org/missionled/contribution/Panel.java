package org.missionled.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.model.Cost;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Mission;

/**
 * A purpose goal against a sustaining goal: every feature that says by how much it serves one of the two, by the share
 * of the gap that it closes on each.
 *
 * <p>A share is effect x reach / gap, and a finding replaces the expectation. Where a goal has several metrics a
 * feature stands by the harm it does, if it harms any of them, else by its largest share; nothing is averaged away.
 * What it says nothing about is 0. A point is measured if each effect behind it was found by a comparison or an
 * experiment, else it is claimed. The fronts of the two kinds are kept apart: a feature is on the front if no other of
 * its kind is better on one goal and at least as good on the other. No quadrant is good by decree. Retired and declined
 * features are left out.
 *
 * <p>Shares are dimensionless and unbounded, negative where a feature harms. An effect without a size, or on a goal
 * without a gap, has no share; features with such an effect are counted.
 *
 * <p>Source of the front: Pareto efficiency, the points that no other dominates.
 *
 * <p>By hand: with A at (0.2, 0), B at (0.1, 0.1) and C at (0.1, 0.05), all measured, A and B are on the front and C is
 * not, since B is as good on the one and better on the other.
 */
public final class Panel {
    private final Goal purpose;
    private final Goal sustaining;
    private final List<Point> points;
    private final int unsized;

    /**
     * A feature in a panel.
     *
     * @param feature which
     * @param purposeShare of the gap of the purpose goal
     * @param sustainingShare of the gap of the sustaining goal
     * @param isMeasured whether each effect behind it was found by a comparison or an experiment
     * @param isOnFront whether no other of its kind is better
     */
    public record Point(
            Feature feature, double purposeShare, double sustainingShare, boolean isMeasured, boolean isOnFront) {
        /** {@return what it costs, where it was said} */
        public Optional<Cost> cost() {
            return feature.cost();
        }
    }

    private Panel(Goal purpose, Goal sustaining, List<Point> points, int unsized) {
        this.purpose = purpose;
        this.sustaining = sustaining;
        this.points = points;
        this.unsized = unsized;
    }

    /**
     * A panel for each purpose goal against each sustaining goal.
     *
     * @param mission whose goals and features
     * @param vantage the days from which it is looked at
     * @return in declaration order, also those without any feature
     */
    public static List<Panel> of(Mission mission, Vantage vantage) {
        List<Panel> panels = new ArrayList<>();
        List<Shares> features = new ArrayList<>();
        for (Feature feature : mission.features()) {
            if (!feature.lifecycle().isOverOn(vantage.asOf())) {
                features.add(Shares.of(feature, vantage));
            }
        }
        for (Goal purpose : mission.goals()) {
            for (Goal sustaining : mission.goals()) {
                if (purpose.kind() == GoalKind.PURPOSE && sustaining.kind() == GoalKind.SUSTAINING) {
                    panels.add(of(purpose, sustaining, features));
                }
            }
        }
        return List.copyOf(panels);
    }

    private static Panel of(Goal purpose, Goal sustaining, List<Shares> features) {
        List<Point> points = new ArrayList<>();
        int unsized = 0;
        for (Shares shares : features) {
            OptionalDouble one = shares.on(purpose);
            OptionalDouble other = shares.on(sustaining);
            unsized += shares.isUnsizedOn(purpose) || shares.isUnsizedOn(sustaining) ? 1 : 0;
            if (one.isPresent() || other.isPresent()) {
                boolean measured = shares.isMeasuredOn(purpose) && shares.isMeasuredOn(sustaining);
                points.add(new Point(shares.feature(), one.orElse(0), other.orElse(0), measured, false));
            }
        }
        return new Panel(purpose, sustaining, ParetoFront.marked(points), unsized);
    }

    /** {@return the goal for people} */
    public Goal purpose() {
        return purpose;
    }

    /** {@return the goal that keeps the product alive} */
    public Goal sustaining() {
        return sustaining;
    }

    /** {@return every feature that says by how much it serves one of the two, in declaration order} */
    public List<Point> points() {
        return points;
    }

    /** {@return the measured features that no other measured one outdoes, in declaration order} */
    public List<Point> measuredFront() {
        return front(true);
    }

    /** {@return the claimed features that no other claimed one outdoes, in declaration order} */
    public List<Point> claimedFront() {
        return front(false);
    }

    private List<Point> front(boolean measured) {
        return points.stream()
                .filter(point -> point.isOnFront() && point.isMeasured() == measured)
                .toList();
    }

    /** {@return how many features serve one of the two without saying by how much} */
    public int unsized() {
        return unsized;
    }

    /** {@return each feature with its two shares} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        for (Point point : points) {
            String whose = point.feature().id().local();
            inputs.add(new Amount(whose + " on " + purpose.id().local(), point.purposeShare(), ""));
            inputs.add(new Amount(whose + " on " + sustaining.id().local(), point.sustainingShare(), ""));
        }
        return Explanation.of(
                "who serves both goals",
                points.isEmpty() ? "no feature says by how much" : "these features say by how much",
                "share = effect x reach / (bound - baseline)",
                inputs);
    }

    @Override
    public String toString() {
        return purpose + " against " + sustaining + ": " + points.size() + " features";
    }
}
