package org.missionled.html.picture;

import java.util.Locale;

/**
 * What a mark stands for; the page gives each a colour, by day and by night, and a pattern where colour is not enough.
 */
public enum Ink {
    /** A line that carries an axis. */
    AXIS,
    /** A fine line behind everything. */
    GRID,
    /** Words that name something. */
    TEXT,
    /** Words that explain. */
    MUTED,
    /** Words that stand out. */
    STRONG,
    /** What was observed or found. */
    DATA,
    /** How far what was observed may be off. */
    INTERVAL,
    /** Where it began. */
    BASELINE,
    /** Where it is to get, and the way there. */
    TARGET,
    /** The day of the report. */
    TODAY,
    /** What is as it should be. */
    GOOD,
    /** What needs attention. */
    FAIR,
    /** What is wrong. */
    BAD,
    /** What is not known. */
    UNKNOWN,
    /** A gap: what is missing altogether. */
    GAP,
    /** A card that holds words. */
    CARD,
    /** A link between cards. */
    LINK,
    /** The link that strains or is broken. */
    STRAINED,
    /** What rests on replications or holds in general use. */
    REPLICATED,
    /** What an experiment or a comparison found. */
    TESTED,
    /** What was observed or said. */
    OBSERVED,
    /** What is hoped for. */
    HYPOTHESIS,
    /** What may be, beyond what is sure. */
    PERHAPS;

    /** {@return whether words in it are bold} */
    public boolean isBold() {
        return switch (this) {
            case STRONG, GOOD, FAIR, BAD, UNKNOWN -> true;
            default -> false;
        };
    }

    /** {@return the name of the class in the style sheet} */
    public String css() {
        return "k-" + name().toLowerCase(Locale.ROOT);
    }
}
