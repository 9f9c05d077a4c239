package org.missionled.alignment;

/**
 * The verdicts that are possible within the interval of a value.
 *
 * @param worst the worst of them
 * @param best the best of them
 */
public record VerdictRange(Verdict worst, Verdict best) {
    /** {@return whether they say opposite things: one is on track or better, the other too slow or worse} */
    public boolean isContradictory() {
        return worst.isKnown()
                && best.isKnown()
                && worst.compareTo(Verdict.TOO_SLOW) <= 0
                && best.compareTo(Verdict.ON_TRACK) >= 0;
    }

    /** {@return in words: {@code from too slow to on track}} */
    @Override
    public String toString() {
        return worst == best ? worst.words() : "from " + worst.words() + " to " + best.words();
    }
}
