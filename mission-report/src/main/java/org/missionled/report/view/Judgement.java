package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.alignment.VerdictRange;

/**
 * How a measure or a guardrail stands.
 *
 * @param verdict the verdict
 * @param words the verdict in words, such as {@code on track}; to be shown beside any colour
 * @param isKnown whether the verdict says how it stands, or why that is not known
 * @param reason when this verdict is given, a sentence without its capital and full stop
 * @param lastKnown the last firm verdict where the present one is not known; it still counts in every roll-up
 * @param since since when the verdict, or the last known one, has been so
 * @param worstPossible where the precision of the values leaves it open: the worst verdict that may be
 * @param bestPossible where the precision of the values leaves it open: the best verdict that may be
 */
public record Judgement(
        Verdict verdict,
        String words,
        boolean isKnown,
        String reason,
        Optional<Verdict> lastKnown,
        Optional<LocalDate> since,
        Optional<Verdict> worstPossible,
        Optional<Verdict> bestPossible) {

    static Judgement of(Assessment assessment) {
        Optional<VerdictRange> range =
                assessment instanceof MeasureAssessment measure ? measure.range() : Optional.empty();
        return new Judgement(
                assessment.verdict(),
                assessment.verdict().words(),
                assessment.verdict().isKnown(),
                assessment.explain().reason(),
                assessment.lastKnown(),
                assessment.since(),
                range.map(VerdictRange::worst),
                range.map(VerdictRange::best));
    }
}
