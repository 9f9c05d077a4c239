package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Feature;
import org.missionled.model.Goal;

/** How a goal stands: its measures, who serves it, and all of it rolled up. */
public final class GoalAssessment {
    private final Goal goal;
    private final List<MeasureAssessment> measures;
    private final Serving serving;
    private final Decided decided;
    private volatile @Nullable RollUp rollUp; // worked out when first asked for

    GoalAssessment(Goal goal, List<MeasureAssessment> measures, Serving serving, Decided decided) {
        this.goal = goal;
        this.measures = measures;
        this.serving = serving;
        this.decided = decided;
    }

    /** {@return what is pursued} */
    public Goal goal() {
        return goal;
    }

    /** {@return one for each of its metrics, in declaration order} */
    public List<MeasureAssessment> measures() {
        return measures;
    }

    /** {@return whether a feature makes a claim on it and is approved} */
    public boolean isServed() {
        return serving.isServed(goal.id());
    }

    /** {@return the features that make a claim on it and are approved, in declaration order} */
    public List<Feature> servedBy() {
        return serving.features(goal.id());
    }

    /**
     * {@return the features that make a claim on it and do not count as serving it, being proposals or over, in
     * declaration order}
     */
    public List<Feature> uncounted() {
        return serving.uncounted(goal.id());
    }

    /** {@return its measures together with the guardrails of the features that serve it} */
    public RollUp rollUp() {
        RollUp known = rollUp;
        if (known == null) {
            known = RollUp.of(measures, serving.guardrails(goal.id()), decided);
            rollUp = known;
        }
        return known;
    }

    /**
     * Statistics Canada's progress measure of the goal as an indicator: the mean score of its series.
     *
     * @return empty where the goal did not ask to be judged by it
     */
    public Optional<ProgressMeasure> progressMeasure() {
        if (!goal.yardstick().isProgressMeasure()) {
            return Optional.empty();
        }
        List<ProgressMeasure> series = new ArrayList<>();
        for (MeasureAssessment measure : measures) {
            measure.progressMeasure().ifPresent(series::add);
        }
        return Optional.of(ProgressMeasure.mean(series));
    }

    @Override
    public String toString() {
        return goal + ": " + rollUp();
    }
}
