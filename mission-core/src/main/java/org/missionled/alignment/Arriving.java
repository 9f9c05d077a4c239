package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.model.Interval;
import org.missionled.model.PaceMethod;
import org.missionled.series.Years;

/** Works out when a bound is reached at the present pace. */
final class Arriving {
    private Arriving() {}

    static Optional<Arrival> of(Situation situation) {
        if (!Double.isFinite(situation.pace().rate())) {
            return Optional.empty();
        }
        Optional<Interval> interval = situation.possible();
        Optional<LocalDate> low = interval.flatMap(it -> at(situation, it.low()));
        Optional<LocalDate> high = interval.flatMap(it -> at(situation, it.high()));
        boolean rising = situation.bound().value() > situation.theBaseline().value();
        return Optional.of(new Arrival(
                at(situation, situation.judgedValue()),
                rising ? high : low,
                rising ? low : high,
                interval.isPresent()));
    }

    private static Optional<LocalDate> at(Situation situation, double value) {
        LocalDate from = situation.theBaseline().on();
        double years = Years.between(from, situation.judged().counts());
        double needed = years / share(situation, value);
        return needed >= 0
                ? Years.after(from, needed).map(day -> notBefore(situation.asOf(), day, situation))
                : Optional.empty();
    }

    /** What is not reached on a day is not reached before that day. */
    private static LocalDate notBefore(LocalDate today, LocalDate day, Situation situation) {
        return day.isBefore(today) && share(situation, situation.judgedValue()) < 1 ? today : day;
    }

    /** The share of the way that is done; of the way in logarithms where growth is compound. */
    private static double share(Situation situation, double value) {
        if (situation.yardstick().method() == PaceMethod.LINEAR) {
            return situation.supposing(value).pace().progress();
        }
        double start = Pace.start(situation.theBaseline(), situation.yardstick());
        double bound = Pace.notZero(situation.bound().value(), situation.yardstick());
        return StrictMath.log(value / start) / StrictMath.log(bound / start);
    }
}
