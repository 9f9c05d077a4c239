package org.missionled.alignment;

import java.util.List;
import org.missionled.model.Feature;
import org.missionled.model.Goal;

/** How a goal stands: its measures, who serves it, and all of it rolled up. */
public final class GoalAssessment {
    private final Goal goal;
    private final List<MeasureAssessment> measures;
    private final List<Feature> servedBy;
    private final RollUp rollUp;

    GoalAssessment(Goal goal, List<MeasureAssessment> measures, List<Feature> servedBy, RollUp rollUp) {
        this.goal = goal;
        this.measures = List.copyOf(measures);
        this.servedBy = List.copyOf(servedBy);
        this.rollUp = rollUp;
    }

    /** {@return what is pursued} */
    public Goal goal() {
        return goal;
    }

    /** {@return one for each of its metrics, in declaration order} */
    public List<MeasureAssessment> measures() {
        return measures;
    }

    /** {@return the features that make a claim on it, in declaration order} */
    public List<Feature> servedBy() {
        return servedBy;
    }

    /** {@return its measures together with the guardrails of the features that serve it} */
    public RollUp rollUp() {
        return rollUp;
    }

    @Override
    public String toString() {
        return goal + ": " + rollUp;
    }
}
