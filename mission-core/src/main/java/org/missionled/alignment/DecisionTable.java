package org.missionled.alignment;

import java.util.List;
import java.util.function.Predicate;

/**
 * The one place where the verdict on a measure is decided: the first row that applies gives it.
 *
 * <p>The cut-offs of pace, 0.95, 0.60 and 0, are those of Eurostat's and Statistics Canada's progress measures and of
 * Open SDG. They are compared with the unrounded pace.
 */
public final class DecisionTable {
    /** The pace from which a measure is on track. */
    public static final double ON_TRACK_FROM = 0.95;

    /** The pace from which a measure is behind and not too slow. */
    public static final double BEHIND_FROM = 0.60;

    /** The share of the time that must have passed before there is talk of a pace. */
    public static final double EARLY_BELOW = 0.2;

    /** The number of values after the baseline that a pace needs. */
    public static final int VALUES_NEEDED = 2;

    private static final List<Row> ROWS = List.of(
            new Row(
                    Verdict.NOT_ASSESSABLE,
                    "its values are words",
                    s -> s.metric().isQualitative()),
            new Row(Verdict.NOT_ASSESSABLE, "nobody said which direction is better", s -> !s.directionIsDeclared()),
            new Row(Verdict.NOT_ASSESSABLE, "it has no target", s -> s.target().isEmpty()),
            new Row(
                    Verdict.NOT_ASSESSABLE,
                    "its target has no baseline",
                    s -> s.baseline().isEmpty()),
            new Row(
                    Verdict.UNMEASURED,
                    "there is no value after the baseline",
                    s -> s.values().isEmpty()),
            new Row(
                    Verdict.UNMEASURED,
                    "the due day has passed, no value covers it, and none is to be expected",
                    s -> s.isDue() && s.covering().isEmpty() && !s.mayStillBeCovered()),
            new Row(
                    Verdict.STALE,
                    "the last value is older than the declared freshness",
                    s -> !s.isDue() && s.isStale()),
            new Row(
                    Verdict.AWAITED,
                    "the due day has passed, and the value that covers it may still come",
                    s -> s.isDue() && s.covering().isEmpty()),
            new Row(
                    Verdict.ACHIEVED,
                    "the value that covers the due day meets the bound",
                    s -> s.isDue() && s.metWhenDue()),
            new Row(
                    Verdict.ACHIEVED_LATE,
                    "the value that covers the due day does not meet the bound, a later one does",
                    s -> s.isDue() && s.metLater().isPresent()),
            new Row(Verdict.MISSED, "the value that covers the due day does not meet the bound", Situation::isDue),
            new Row(
                    Verdict.MOVING_AWAY,
                    "the last value lies beyond the other end of the band that is best",
                    Situation::hasOvershot),
            new Row(Verdict.REACHED, "the last value meets the bound before the due day", Situation::isMet),
            new Row(
                    Verdict.TOO_EARLY,
                    "less than 0.2 of the time is used, or there are fewer than two values after the baseline",
                    s -> s.pace().timeUsed() < EARLY_BELOW || s.values().size() < VALUES_NEEDED),
            new Row(Verdict.MOVING_AWAY, "the pace is below 0", s -> s.pace().linear() < 0),
            new Row(
                    Verdict.TOO_SLOW,
                    "the pace is 0 or more and below 0.60",
                    s -> s.pace().linear() < BEHIND_FROM),
            new Row(
                    Verdict.BEHIND,
                    "the pace is 0.60 or more and below 0.95",
                    s -> s.pace().linear() < ON_TRACK_FROM),
            new Row(Verdict.ON_TRACK, "the pace is 0.95 or more", s -> true));

    private DecisionTable() {}

    /** One row of the table. */
    public static final class Row {
        private final Verdict verdict;
        private final String when;
        private final Predicate<Situation> applies;

        private Row(Verdict verdict, String when, Predicate<Situation> applies) {
            this.verdict = verdict;
            this.when = when;
            this.applies = applies;
        }

        /** {@return what it gives} */
        public Verdict verdict() {
            return verdict;
        }

        /** {@return when it applies, if no row above it does} */
        public String when() {
            return when;
        }

        @Override
        public String toString() {
            return verdict + " when " + when;
        }
    }

    /** {@return the rows in order of precedence} */
    public static List<Row> rows() {
        return ROWS;
    }

    static Row decide(Situation situation) {
        return ROWS.stream()
                .filter(row -> row.applies.test(situation))
                .findFirst()
                .orElseThrow();
    }
}
