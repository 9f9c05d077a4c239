package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.ProgressMeasure;
import org.missionled.model.GoalKind;

/**
 * A goal and how it stands.
 *
 * @param id such as {@code goal:feel-better}
 * @param anchor the stable name of this entry
 * @param statement what it is about
 * @param kind whether it is pursued for people or keeps the product alive
 * @param isProposed whether it is only proposed, so that what serves it does not count yet
 * @param owner who answers for it
 * @param inServiceOf the purpose goals that a sustaining goal serves
 * @param measures how it stands, metric by metric
 * @param rollUp the same as three things
 * @param servedBy the features that claim to serve it
 * @param published where it is judged by a published progress measure: its status and mean score
 * @param site where it was written
 */
public record GoalView(
        String id,
        String anchor,
        String statement,
        GoalKind kind,
        boolean isProposed,
        Optional<String> owner,
        List<Named> inServiceOf,
        List<MeasureView> measures,
        RollUpView rollUp,
        List<Named> servedBy,
        Optional<Published> published,
        Optional<Site> site) {
    /** Copies the lists. */
    public GoalView {
        inServiceOf = List.copyOf(inServiceOf);
        measures = List.copyOf(measures);
        servedBy = List.copyOf(servedBy);
    }

    /**
     * Statistics Canada's progress measure of a goal or of one of its measures.
     *
     * @param status the key
     * @param words the same in words
     * @param score from -5 to 5, of a goal the mean of its measures; empty where none has one
     */
    public record Published(ProgressMeasure.Status status, String words, Optional<Amount> score) {
        static Published of(ProgressMeasure progress) {
            return new Published(progress.status(), progress.status().words(), Amount.plain(progress.score()));
        }
    }

    /**
     * What one of its measures is called where it stands without its goal.
     *
     * @param measure which
     * @return the metric, and for which goal
     */
    public String title(MeasureView measure) {
        return measure.metric().title() + " (" + statement + ")";
    }

    static GoalView of(GoalAssessment goal, Seen seen) {
        return new GoalView(
                goal.goal().id().local(),
                Named.anchor(goal.goal().id()),
                goal.goal().statement(),
                goal.goal().kind(),
                goal.goal().isProposed(),
                goal.goal().owner(),
                goal.goal().inServiceOf().stream().map(seen::named).toList(),
                goal.measures().stream().map(MeasureView::of).toList(),
                RollUpView.of(goal.rollUp(), seen.titles()),
                goal.servedBy().stream().map(seen::named).toList(),
                goal.progressMeasure().map(Published::of),
                seen.site(goal.goal().id()));
    }
}
