package org.missionled.html.figure;

import java.util.Locale;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.contribution.LinkState;
import org.missionled.html.picture.Ink;

/** How a verdict looks; the words beside it say the same. */
public enum Tone {
    /** As it should be. */
    GOOD(Ink.GOOD),
    /** Needs attention. */
    FAIR(Ink.FAIR),
    /** Wrong. */
    BAD(Ink.BAD),
    /** Not known, which looks like nothing else. */
    UNKNOWN(Ink.UNKNOWN);

    private final Ink ink;

    Tone(Ink ink) {
        this.ink = ink;
    }

    /**
     * How a verdict looks.
     *
     * @param verdict any
     * @return its tone
     */
    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case REACHED, ON_TRACK, ACHIEVED, HELD, IMPROVING -> GOOD;
            case BEHIND, ACHIEVED_LATE, FLAT, NOT_SHOWN_SAFE -> FAIR;
            case TOO_SLOW, MOVING_AWAY, MISSED, BREACHED, WORSENING -> BAD;
            default -> UNKNOWN;
        };
    }

    /**
     * How the state of a link looks.
     *
     * @param state any
     * @return its tone
     */
    public static Tone of(LinkState state) {
        return switch (state) {
            case SOUND -> GOOD;
            case UNEVIDENCED -> UNKNOWN;
            case CONTRADICTED, ORPHANED -> BAD;
            default -> FAIR;
        };
    }

    /**
     * How evidence looks.
     *
     * @param layer any
     * @return its ink
     */
    public static Ink of(EvidenceLayer layer) {
        return switch (layer) {
            case REPLICATED -> Ink.REPLICATED;
            case TESTED -> Ink.TESTED;
            case OBSERVED -> Ink.OBSERVED;
            case HYPOTHESIS -> Ink.HYPOTHESIS;
        };
    }

    /** {@return its ink in pictures} */
    public Ink ink() {
        return ink;
    }

    /** {@return the name of the class in the style sheet} */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
