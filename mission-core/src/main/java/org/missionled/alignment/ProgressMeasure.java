package org.missionled.alignment;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.missionled.model.Yardstick;

/**
 * The progress of a series or an indicator as Statistics Canada's progress measure of the Canadian Indicator Framework
 * puts it, worked out only where a goal is judged by {@link Yardstick#statisticsCanada()}.
 *
 * <p>Towards a bound the value is the compound pace R. It is scored on the line through (-0.6, -5), (0.6, 0) and (1.3,
 * 5); a bound that is met scores 5. Without a bound the value is the yearly change g, scored on the line through (-2 %,
 * -5), (0, -2.5), (0.5 % C, 0), (1.5 % C, 2.5) and (2 % C, 5), where C is the room left to a natural limit. Scores are
 * from -5 to 5. From 14.5 in 2015 to at most 7.25 in 2030, with 10.4 in 2023, R is 0.901, which scores (0.901 - 0.6) /
 * 0.7 * 5 = 2.15: moderate progress.
 *
 * @param status the class of progress
 * @param value R or g, unrounded; empty where there is none, and for an indicator
 * @param score from -5 to 5; for an indicator the mean of its series that have one; empty where none has
 */
public record ProgressMeasure(Status status, OptionalDouble value, OptionalDouble score) {
    /** A class of progress, in the words of its publisher. */
    public enum Status {
        /** The bound is met; of an indicator: by every series. */
        TARGET_ACHIEVED,
        /** R of 0.95 or more, g of 1.5 % C or more, or a mean score of 2.5 or more. */
        SUBSTANTIAL_PROGRESS,
        /** R of 0.60 or more, g of 0.5 % C or more, or a mean score of 0 or more. */
        MODERATE_PROGRESS,
        /** R or g of 0 or more, or a mean score of -2.5 or more. */
        LIMITED_PROGRESS,
        /** R or g below 0, or a mean score below -2.5. */
        DETERIORATION,
        /** Fewer than two values, or a baseline and a value of opposite signs. */
        NOT_AVAILABLE;

        /** {@return in words: {@code moderate progress}} */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final double[] SCORES_TO_BOUND = {-5, 0, 5};
    private static final double[] PACES = {-0.6, 0.6, 1.3};
    private static final double[] SCORES_OF_TREND = {-5, -2.5, 0, 2.5, 5};
    private static final ProgressMeasure NONE =
            new ProgressMeasure(Status.NOT_AVAILABLE, OptionalDouble.empty(), OptionalDouble.empty());

    static ProgressMeasure of(Situation situation) {
        if (situation.isUnmeasured() || situation.baseline().isEmpty() || Rates.changedSign(situation)) {
            return NONE;
        }
        return situation.isReach() ? towardsBound(situation) : trend(situation);
    }

    private static ProgressMeasure towardsBound(Situation situation) {
        double pace = situation.paceOf(situation.last()).rate();
        Yardstick yardstick = situation.yardstick();
        if (situation.bound().isMetBy(situation.last().value())) {
            return scored(Status.TARGET_ACHIEVED, pace, 5);
        }
        return scored(
                status(pace, yardstick.onTrackFrom(), yardstick.behindFrom(), 0),
                pace,
                onLine(pace, PACES, SCORES_TO_BOUND));
    }

    private static ProgressMeasure trend(Situation situation) {
        YearlyChange change = situation.change();
        double room = change.room();
        double substantial = situation.yardstick().substantialFrom() * room;
        double moderate = situation.yardstick().moderateFrom() * room;
        double[] changes = {-0.02, 0, moderate, substantial, 0.02 * room};
        return scored(
                status(change.share(), substantial, moderate, 0),
                change.share(),
                onLine(change.share(), changes, SCORES_OF_TREND));
    }

    /** The mean of the scores of an indicator's series; a series without a score is left out. */
    static ProgressMeasure mean(List<ProgressMeasure> series) {
        double sum = 0;
        int scored = 0;
        boolean achieved = true;
        for (ProgressMeasure one : series) {
            achieved &= one.status() == Status.TARGET_ACHIEVED;
            if (one.score().isPresent()) {
                sum += one.score().getAsDouble();
                scored++;
            }
        }
        if (scored == 0) {
            return NONE;
        }
        double mean = sum / scored;
        Status status = achieved ? Status.TARGET_ACHIEVED : status(mean, 2.5, 0, -2.5);
        return new ProgressMeasure(status, OptionalDouble.empty(), OptionalDouble.of(mean));
    }

    private static ProgressMeasure scored(Status status, double value, double score) {
        return new ProgressMeasure(status, OptionalDouble.of(value), OptionalDouble.of(score));
    }

    private static Status status(double value, double substantial, double moderate, double limited) {
        if (value >= substantial) {
            return Status.SUBSTANTIAL_PROGRESS;
        }
        if (value >= moderate) {
            return Status.MODERATE_PROGRESS;
        }
        return value >= limited ? Status.LIMITED_PROGRESS : Status.DETERIORATION;
    }

    /** The height of a line through points, level beyond its ends; where points share a place the last one counts. */
    private static double onLine(double value, double[] places, double[] heights) {
        int last = places.length - 1;
        if (value >= places[last]) {
            return heights[last];
        }
        if (value <= places[0]) {
            return heights[0];
        }
        int at = last - 1;
        while (value < places[at]) {
            at--;
        }
        double share = (value - places[at]) / (places[at + 1] - places[at]);
        return heights[at] + share * (heights[at + 1] - heights[at]);
    }
}
