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

    /** {@return the last firm verdict in words, where the present one is not known} */
    public Optional<String> lastKnownWords() {
        return lastKnown.map(Verdict::words);
    }

    /** {@return the verdicts that the precision of the values leaves open, such as {@code from behind to on track}} */
    public Optional<String> possible() {
        boolean isOpen = !worstPossible.equals(bestPossible) || verdict == Verdict.INCONCLUSIVE;
        return worstPossible
                .filter(any -> isOpen)
                .flatMap(worst -> bestPossible.map(best -> new VerdictRange(worst, best).toString()));
    }

    /** {@return whether people judged it from words} */
    public boolean isByPeople() {
        return verdict == Verdict.JUDGED;
    }

    /** {@return whether it was judged by the value that covers the due day, or by one after that} */
    public boolean isWhenDue() {
        return Judged.isWhenDue(verdict);
    }

    /** {@return whether the target was met after the due day alone} */
    public boolean isLate() {
        return verdict == Verdict.ACHIEVED_LATE;
    }

    /** {@return whether a guardrail or a band is held} */
    public boolean isHeld() {
        return verdict == Verdict.HELD;
    }

    /** {@return whether a guardrail or a band is breached} */
    public boolean isBreached() {
        return verdict == Verdict.BREACHED;
    }

    /** The verdict that a roll-up counts. */
    Verdict counted() {
        return isKnown ? verdict : lastKnown.orElse(verdict);
    }

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
