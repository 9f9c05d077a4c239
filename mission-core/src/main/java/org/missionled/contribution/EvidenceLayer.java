package org.missionled.contribution;

import org.missionled.model.EvidenceGrade;

/**
 * What an effect in a plan rests on, the firmest first. A number that nothing was found about is a hypothesis, however
 * good the study that is under way.
 */
public enum EvidenceLayer {
    /** A finding that was replicated, or held in general use. */
    REPLICATED(0, "replicated or held at scale"),
    /** A finding of a comparison or an experiment. */
    TESTED(1, "found by a comparison or an experiment"),
    /** A finding of what people say, or of before and after. */
    OBSERVED(2, "stated or observed without comparison"),
    /** A number that nothing was found about. */
    HYPOTHESIS(3, "hypotheses");

    /** How many there are. */
    static final int COUNT = 4;

    /** 0 for the firmest. */
    final int place;

    private final String words;

    EvidenceLayer(int place, String words) {
        this.place = place;
        this.words = words;
    }

    /** {@return what it rests on, in a few words} */
    public String words() {
        return words;
    }

    static EvidenceLayer of(Weighed weighed) {
        if (!weighed.result().isFound()) {
            return HYPOTHESIS;
        }
        return weighed.grade().compareTo(EvidenceGrade.REPLICATED) >= 0
                ? REPLICATED
                : weighed.grade().isComparative() ? TESTED : OBSERVED;
    }
}
