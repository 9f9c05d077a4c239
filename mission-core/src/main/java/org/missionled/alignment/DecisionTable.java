package org.missionled.alignment;

import static org.missionled.alignment.Verdict.ACHIEVED;
import static org.missionled.alignment.Verdict.ACHIEVED_LATE;
import static org.missionled.alignment.Verdict.AWAITED;
import static org.missionled.alignment.Verdict.BEHIND;
import static org.missionled.alignment.Verdict.BREACHED;
import static org.missionled.alignment.Verdict.FLAT;
import static org.missionled.alignment.Verdict.HELD;
import static org.missionled.alignment.Verdict.IMPROVING;
import static org.missionled.alignment.Verdict.INCONCLUSIVE;
import static org.missionled.alignment.Verdict.JUDGED;
import static org.missionled.alignment.Verdict.MISSED;
import static org.missionled.alignment.Verdict.MOVING_AWAY;
import static org.missionled.alignment.Verdict.NOT_ASSESSABLE;
import static org.missionled.alignment.Verdict.NOT_SHOWN_SAFE;
import static org.missionled.alignment.Verdict.ON_TRACK;
import static org.missionled.alignment.Verdict.REACHED;
import static org.missionled.alignment.Verdict.STALE;
import static org.missionled.alignment.Verdict.TOO_EARLY;
import static org.missionled.alignment.Verdict.TOO_SLOW;
import static org.missionled.alignment.Verdict.UNMEASURED;
import static org.missionled.alignment.Verdict.WORSENING;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.model.Decimal;
import org.missionled.model.Yardstick;

/**
 * The one place where the verdict on a measure is decided: the first row that applies gives it.
 *
 * <p>The cut-offs are those of the {@link Yardstick}; they are compared with the unrounded pace.
 */
public final class DecisionTable {
    /** The share of the time that must have passed before there is talk of a pace. */
    public static final double EARLY_BELOW = 0.2;

    /** The number of values after the baseline that a pace needs. */
    public static final int VALUES_NEEDED = 2;

    /** The number of years since its baseline that a trend needs. */
    public static final double YEARS_NEEDED = 1;

    private static final String LITTLE_TIME = "less than " + EARLY_BELOW + " of the time is used";
    private static final String FEW_VALUES = "there are fewer than two values after the baseline";

    private static final List<Row> ROWS = List.of(
            // what cannot be judged as it is declared
            row(
                    UNMEASURED,
                    "nothing was said in words",
                    s -> s.metric().isQualitative() && s.words().isEmpty()),
            row(
                    NOT_ASSESSABLE,
                    "its values are words, and nobody judged the last of them against a rubric",
                    s -> s.metric().isQualitative() && s.judgement().isEmpty()),
            row(
                    STALE,
                    "the words that were judged last are older than the declared freshness",
                    s -> s.metric().isQualitative() && s.wordsAreStale()),
            row(
                            JUDGED,
                            "its values are words, and a named person judged the last of them against its rubric",
                            s -> s.metric().isQualitative())
                    .because(DecisionTable::whatWasJudged),
            row(NOT_ASSESSABLE, "nobody said which direction is better", s -> !s.directionIsDeclared() && !s.isBand()),
            row(NOT_ASSESSABLE, "it has no target", s -> !s.hasTarget()),
            row(
                    NOT_ASSESSABLE,
                    "its target has no baseline",
                    s -> s.isReach() && s.baseline().isEmpty()),
            row(
                    NOT_ASSESSABLE,
                    "it has seasons, and is due in another one than that of its baseline",
                    Situation::isDueInAnotherSeason),
            row(
                    NOT_ASSESSABLE,
                    "it has seasons, and no value is of the same one as its baseline",
                    Situation::hasNoMatchingSeason),
            // what is not known
            row(UNMEASURED, "there is no value", s -> s.isBand() && s.isUnmeasured()),
            row(UNMEASURED, "there is no value after the baseline", Situation::isUnmeasured),
            row(
                    NOT_ASSESSABLE,
                    "its values are counted differently since a day between its baseline and the value",
                    Situation::isBroken),
            row(
                    NOT_ASSESSABLE,
                    "its baseline is 0, from which nothing grows by a rate",
                    s -> s.isCompound() && Rates.startsAtZero(s)),
            row(
                    NOT_ASSESSABLE,
                    "its bound is 0 or on the other side of 0, where no rate leads to",
                    s -> s.isCompound() && s.isReach() && Rates.boundIsOutOfReach(s)),
            row(
                    NOT_ASSESSABLE,
                    "its value lies on the other side of 0 than its baseline, where no rate leads to",
                    s -> s.isCompound() && Rates.crossedZero(s)),
            row(
                    UNMEASURED,
                    "the due day has passed, no value covers it, and none is to be expected",
                    s -> s.isDue() && s.covering().isEmpty() && !s.mayStillBeCovered()),
            row(STALE, "the last value is older than the declared freshness", s -> !s.isDue() && s.isStale()),
            row(
                    AWAITED,
                    "the due day has passed, and the value that covers it may still come",
                    s -> s.isDue() && s.covering().isEmpty()),
            row(
                    INCONCLUSIVE,
                    "the value is so imprecise that both on track or better and too slow or worse are possible",
                    Possible::isContradictory),
            // a band to hold
            row(
                    BREACHED,
                    "the last value, with its whole interval where that is known, lies outside the band",
                    s -> s.isBand() && s.kept() == BREACHED),
            row(
                    NOT_SHOWN_SAFE,
                    "the interval of the last value lies neither wholly inside the band nor outside",
                    s -> s.isBand() && s.kept() == NOT_SHOWN_SAFE),
            row(
                    HELD,
                    "the last value, with its whole interval where that is known, lies inside the band",
                    Situation::isBand),
            // a bound whose day has come
            row(ACHIEVED, "the value that covers the due day meets the bound", s -> s.isDue() && s.isMet()),
            row(
                    ACHIEVED_LATE,
                    "the value that covers the due day does not meet the bound, a later one does",
                    s -> s.isDue() && s.metLater().isPresent()),
            row(MISSED, "the value that covers the due day does not meet the bound", Situation::isDue),
            // a bound on the way
            row(
                    MOVING_AWAY,
                    "the last value lies beyond the other end of the band that is best",
                    s -> s.isReach() && s.hasOvershot()),
            row(REACHED, "the last value meets the bound before the due day", s -> s.isReach() && s.isMet()),
            row(
                            TOO_EARLY,
                            LITTLE_TIME + ", or " + FEW_VALUES,
                            s -> s.isReach() && !s.yardstick().isProgressMeasure() && isTooEarly(s))
                    .because(DecisionTable::whyTooEarly),
            row(MOVING_AWAY, "the pace is below 0", s -> s.isReach() && s.pace().rate() < 0),
            row(
                    TOO_SLOW,
                    it -> "the pace is 0 or more and below " + pace(it.behindFrom()),
                    s -> s.isReach() && s.pace().rate() < s.yardstick().behindFrom()),
            row(
                    BEHIND,
                    it -> "the pace is " + pace(it.behindFrom()) + " or more and below " + pace(it.onTrackFrom()),
                    s -> s.isReach() && s.pace().rate() < s.yardstick().onTrackFrom()),
            row(ON_TRACK, it -> "the pace is " + pace(it.onTrackFrom()) + " or more", Situation::isReach),
            // a direction without a bound
            row(
                    TOO_EARLY,
                    "it is watched for less than a year",
                    s -> !s.yardstick().isProgressMeasure() && s.change().years() < YEARS_NEEDED),
            row(
                    IMPROVING,
                    it -> "it gets better by " + percent(it.moderateFrom())
                            + " a year or more, less near a natural limit",
                    s -> !s.yardstick().isProgressMeasure()
                            && s.change().reaches(s.yardstick().moderateFrom())),
            row(
                    FLAT,
                    it -> "it gets better by less than " + percent(it.moderateFrom())
                            + " a year, less near a natural limit",
                    s -> !s.yardstick().isProgressMeasure() && s.change().reaches(0)),
            row(WORSENING, "it gets worse", s -> !s.yardstick().isProgressMeasure()),
            // the same under Statistics Canada's progress measure, in its four classes
            row(
                    ON_TRACK,
                    "by Statistics Canada's measure it gets better by 1.5 % a year or more, less near a natural limit",
                    s -> s.change().reaches(s.yardstick().substantialFrom())),
            row(
                    BEHIND,
                    "by Statistics Canada's measure it gets better by 0.5 % a year or more, less near a natural limit",
                    s -> s.change().reaches(s.yardstick().moderateFrom())),
            row(
                    TOO_SLOW,
                    "by Statistics Canada's measure it gets better by less than 0.5 % a year, less near a natural limit",
                    s -> s.change().reaches(0)),
            row(MOVING_AWAY, "by Statistics Canada's measure it gets worse", s -> true));

    private static boolean isTooEarly(Situation situation) {
        return situation.pace().timeUsed() < EARLY_BELOW || situation.values().size() < VALUES_NEEDED;
    }

    private static String whyTooEarly(Situation situation) {
        boolean early = situation.pace().timeUsed() < EARLY_BELOW;
        boolean few = situation.values().size() < VALUES_NEEDED;
        return early && few ? LITTLE_TIME + ", and " + FEW_VALUES : early ? LITTLE_TIME : FEW_VALUES;
    }

    private static Row row(Verdict verdict, String when, Predicate<Situation> applies) {
        return row(verdict, yardstick -> when, applies);
    }

    private static Row row(Verdict verdict, Function<Yardstick, String> when, Predicate<Situation> applies) {
        return new Row(verdict, when, situation -> when.apply(situation.yardstick()), applies);
    }

    /** A cut-off of pace with two decimals, as the published ones are written, and more where it has more. */
    private static String pace(double cutOff) {
        String exact = Decimal.exact(cutOff);
        int decimals = exact.indexOf('.') < 0 ? 0 : exact.length() - exact.indexOf('.') - 1;
        return exact + (decimals == 0 ? ".00" : decimals == 1 ? "0" : "");
    }

    private static String percent(double share) {
        return Decimal.rounded(share * 100) + " %";
    }

    private static String whatWasJudged(Situation situation) {
        Observation said = situation.words().orElseThrow();
        Judgement judged = said.judgement().orElseThrow();
        return judged.by() + " judged what was said in " + said.period() + " to be \"" + judged.level() + "\"";
    }

    private DecisionTable() {}

    /** One row of the table. */
    public static final class Row {
        private final Verdict verdict;
        private final Function<Yardstick, String> when;
        private final Function<Situation, String> reason;
        private final Predicate<Situation> applies;

        private Row(
                Verdict verdict,
                Function<Yardstick, String> when,
                Function<Situation, String> reason,
                Predicate<Situation> applies) {
            this.verdict = verdict;
            this.when = when;
            this.reason = reason;
            this.applies = applies;
        }

        /** {@return what it gives} */
        public Verdict verdict() {
            return verdict;
        }

        /** {@return when it applies under the usual yardstick, if no row above it does} */
        public String when() {
            return when.apply(Yardstick.standard());
        }

        /** Why it applies to a measure, with the cut-offs of the yardstick that the measure is judged by. */
        String reason(Situation situation) {
            return reason.apply(situation);
        }

        /** The same row, which says more closely why it applies. */
        private Row because(Function<Situation, String> closer) {
            return new Row(verdict, when, closer, applies);
        }

        @Override
        public String toString() {
            return verdict + " when " + when();
        }
    }

    /** {@return the rows in order of precedence} */
    public static List<Row> rows() {
        return ROWS;
    }

    static Row decide(Situation situation) {
        for (int at = 0; at < ROWS.size(); at++) {
            if (ROWS.get(at).applies.test(situation)) {
                return ROWS.get(at);
            }
        }
        throw new IllegalStateException("the last row applies always");
    }
}
