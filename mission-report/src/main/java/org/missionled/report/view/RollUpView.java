package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.RollUp;
import org.missionled.alignment.Verdict;

/**
 * Several verdicts as three things, never an average: guardrails, the worst that is known, and how much is not known.
 *
 * @param breached the anchors of the guardrails that are breached, or were when last known
 * @param notShownSafe the anchors of the guardrails that are not shown to be safe
 * @param decided the anchors of the measures that were missed and about whose goal something was decided since; they
 *     are not the worst any more
 * @param worst the worst that is known and whose it is; empty where nothing is known
 * @param known how many verdicts are known
 * @param unknown how many are not
 * @param counts how many there are of each verdict, those that do not occur left out
 */
public record RollUpView(
        List<String> breached,
        List<String> notShownSafe,
        List<String> decided,
        Optional<Worst> worst,
        int known,
        int unknown,
        List<Count> counts) {
    /** Copies the lists. */
    public RollUpView {
        breached = List.copyOf(breached);
        notShownSafe = List.copyOf(notShownSafe);
        decided = List.copyOf(decided);
        counts = List.copyOf(counts);
    }

    /**
     * The worst measure.
     *
     * @param verdict how it stands, or stood when that was last known
     * @param words the same in words
     * @param isKnown whether that is still known
     * @param since since when
     * @param anchor of the measure
     * @param title the metric, and for which goal
     */
    public record Worst(
            Verdict verdict, String words, boolean isKnown, Optional<LocalDate> since, String anchor, String title) {}

    /**
     * How often a verdict was given.
     *
     * @param verdict which
     * @param words the same in words
     * @param count how often, at least once
     */
    public record Count(Verdict verdict, String words, int count) {}

    /** {@return how many verdicts people gave on words} */
    public int byPeople() {
        return counts.stream()
                .filter(one -> one.verdict() == Verdict.JUDGED)
                .mapToInt(Count::count)
                .sum();
    }

    static RollUpView of(RollUp rollUp, Titles titles) {
        return new RollUpView(
                rollUp.breached().stream().map(GuardrailView::anchor).toList(),
                rollUp.notShownSafe().stream().map(GuardrailView::anchor).toList(),
                rollUp.decided().stream().map(MeasureView::anchor).toList(),
                rollUp.worst().map(measure -> worst(measure, rollUp, titles)),
                rollUp.known(),
                rollUp.unknown(),
                rollUp.counts().entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getKey().words(), entry.getValue()))
                        .toList());
    }

    private static Worst worst(MeasureAssessment measure, RollUp rollUp, Titles titles) {
        Verdict verdict = rollUp.worstVerdict().orElseGet(measure::verdict);
        return new Worst(
                verdict,
                verdict.words(),
                measure.verdict().isKnown(),
                measure.since(),
                MeasureView.anchor(measure),
                titles.of((Assessment) measure));
    }
}
