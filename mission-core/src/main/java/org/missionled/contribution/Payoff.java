package org.missionled.contribution;

import java.util.ArrayList;
import java.util.List;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.DrivesLink;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;

/**
 * One way in which purpose pays: from a metric of a purpose goal, by way of metrics that follow one another, to a
 * metric of a goal that sustains the product. It is as well proven as its weakest link.
 */
public final class Payoff {
    private final Goal purpose;
    private final Goal sustaining;
    private final List<DriveAssessment> way;

    private Payoff(Goal purpose, Goal sustaining, List<DriveAssessment> way) {
        this.purpose = purpose;
        this.sustaining = sustaining;
        this.way = List.copyOf(way);
    }

    /**
     * Every way in which purpose pays.
     *
     * @param mission whose goals
     * @param vantage the days from which it is looked at
     * @return in the order of the purpose goals and of the links of their metrics
     */
    public static List<Payoff> of(Mission mission, Vantage vantage) {
        List<Payoff> found = new ArrayList<>();
        for (Goal goal : mission.goals()) {
            if (goal.kind() == GoalKind.PURPOSE) {
                for (Measure measure : goal.measures()) {
                    follow(measure.metric(), goal, new ArrayList<>(), mission, vantage, found);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Links have no cycle, since no metric may drive itself. */
    private static void follow(
            ImpactMetric metric,
            Goal purpose,
            List<DriveAssessment> way,
            Mission mission,
            Vantage vantage,
            List<Payoff> found) {
        for (DrivesLink link : metric.drives()) {
            way.add(DriveAssessment.of(metric, link, vantage));
            for (Goal goal : mission.goals()) {
                if (goal.kind() == GoalKind.SUSTAINING
                        && goal.measure(link.driven().id()).isPresent()) {
                    found.add(new Payoff(purpose, goal, way));
                }
            }
            follow(link.driven(), purpose, way, mission, vantage, found);
            way.remove(way.size() - 1);
        }
    }

    /** {@return the goal for people} */
    public Goal purpose() {
        return purpose;
    }

    /** {@return the goal that keeps the product alive} */
    public Goal sustaining() {
        return sustaining;
    }

    /** {@return the links from the one to the other, at least one} */
    public List<DriveAssessment> way() {
        return way;
    }

    /** {@return the link of which the least may be said; the first of several} */
    public DriveAssessment weakest() {
        DriveAssessment weakest = way.get(0);
        for (DriveAssessment next : way) {
            weakest = next.isWeakerThan(weakest) ? next : weakest;
        }
        return weakest;
    }

    /** {@return the grade of the weakest link} */
    public EvidenceGrade grade() {
        return weakest().grade();
    }

    /** {@return the strongest words that the weakest link allows} */
    public String verb() {
        return weakest().verb();
    }

    /** {@return the links and what may be said of each} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        for (DriveAssessment next : way) {
            inputs.add(new Text(
                    next.driving().meaning(),
                    next.verb() + " " + next.link().driven().meaning()));
        }
        return Explanation.of(verb(), "a way is as well proven as its weakest link", "", inputs);
    }

    @Override
    public String toString() {
        return purpose + " pays into " + sustaining + ": " + way;
    }
}
