package org.missionled.alignment;

import java.util.List;
import org.missionled.model.Feature;
import org.missionled.model.Goal;

/**
 * How a goal stands: its measures, who serves it, and all of it rolled up.
 *
 * @param goal what is pursued
 * @param measures one for each of its metrics, in declaration order
 * @param servedBy the features that make a claim on it, in declaration order
 * @param rollUp its measures together with the guardrails of the features that serve it
 */
public record GoalAssessment(Goal goal, List<MeasureAssessment> measures, List<Feature> servedBy, RollUp rollUp) {
    /** Copies the lists. */
    public GoalAssessment {
        measures = List.copyOf(measures);
        servedBy = List.copyOf(servedBy);
    }
}
