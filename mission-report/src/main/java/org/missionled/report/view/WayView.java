package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.Arrival;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.PaceMethod;

/**
 * How far a measure has come from its baseline to its target, and how fast.
 *
 * @param progress the share of the way that is done: 0 at the baseline, 1 at the target, below 0 when moving away
 * @param progressInterval where that may lie
 * @param pace how fast; empty where the pace was not judged
 */
public record WayView(Amount progress, Optional<Bounds> progressInterval, Optional<PaceView> pace) {

    /**
     * How fast a measure moves and how fast it must.
     *
     * @param method linear or compound
     * @param timeUsed the share of the time that is used
     * @param pace progress by time used, or the rate of growth by the rate that is required
     * @param interval where the pace may lie
     * @param needed the pace that is needed from here, where the way is not over
     * @param neededGrowth the same as a yearly growth where pace is compound: of -0.05 {@code a fall of 5 % a year}
     * @param arrival when it arrives at this pace, where the way is not over
     */
    public record PaceView(
            PaceMethod method,
            Amount timeUsed,
            Amount pace,
            Optional<Bounds> interval,
            Optional<Amount> needed,
            Optional<Amount> neededGrowth,
            Optional<ArrivalView> arrival) {}

    /**
     * When a measure arrives at its present pace; a day that is empty means never.
     *
     * @param at the day
     * @param isRange whether the precision of the values is known, so that there are two more days
     * @param earliest at the earliest
     * @param latest at the latest
     */
    public record ArrivalView(
            Optional<LocalDate> at, boolean isRange, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        private static ArrivalView of(Arrival arrival) {
            return new ArrivalView(arrival.at(), arrival.isRange(), arrival.earliest(), arrival.latest());
        }
    }

    static Optional<WayView> of(MeasureAssessment measure) {
        if (!Judged.progress(measure)) {
            return Optional.empty();
        }
        return Optional.of(new WayView(
                Amount.share(measure.progress().getAsDouble()),
                Bounds.shares(measure.progressInterval()),
                Judged.pace(measure) ? Optional.of(pace(measure)) : Optional.empty()));
    }

    private static Optional<Amount> growth(OptionalDouble yearly) {
        return yearly.stream()
                .mapToObj(growth -> new Amount(
                        growth,
                        (growth < 0 ? "a fall of " : "a rise of ") + Decimal.rounded(100 * StrictMath.abs(growth))
                                + " % a year"))
                .findFirst();
    }

    private static PaceView pace(MeasureAssessment measure) {
        boolean on = Judged.isOnTheWay(measure);
        return new PaceView(
                measure.yardstick().method(),
                Amount.share(measure.timeUsed().getAsDouble()),
                Amount.pace(measure.pace().getAsDouble(), measure.yardstick()),
                Bounds.hundredths(measure.paceInterval()),
                Amount.hundredths(on ? measure.neededPace() : OptionalDouble.empty()),
                growth(on ? measure.neededGrowth() : OptionalDouble.empty()),
                on ? measure.arrival().map(ArrivalView::of) : Optional.empty());
    }
}
