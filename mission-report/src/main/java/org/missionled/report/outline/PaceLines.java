package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.model.PaceMethod;
import org.missionled.report.view.Amount;
import org.missionled.report.view.WayView;
import org.missionled.report.view.WayView.ArrivalView;
import org.missionled.report.view.WayView.PaceView;

/** How much of the way a measure has come, how fast it moves and must, and when it arrives, in words. */
final class PaceLines {
    private PaceLines() {}

    static String of(WayView way) {
        return way.progress().shown() + Phrases.range(way.progressInterval()) + " of the way"
                + way.pace().map(PaceLines::pace).orElse(".");
    }

    private static String pace(PaceView pace) {
        return " in " + pace.timeUsed().shown() + " of the time: "
                + (pace.method() == PaceMethod.COMPOUND ? "compound pace " : "pace ")
                + pace.pace().shown() + Phrases.range(pace.interval()) + "."
                + pace.needed()
                        .map(needed -> " Needed from here: pace " + needed.shown()
                                + pace.neededGrowth()
                                        .map(growth -> ", " + growth.shown())
                                        .orElse("") + ".")
                        .orElse("")
                + pace.arrival().map(PaceLines::arrival).orElse("");
    }

    private static String arrival(ArrivalView arrival) {
        if (arrival.at().isEmpty() && arrival.earliest().isEmpty()) {
            return " At this pace it never arrives.";
        }
        return arrival.at().map(day -> " At this pace it arrives on " + day).orElse(" At this pace it never arrives")
                + (arrival.isRange()
                        ? ", at the earliest " + day(arrival.earliest()) + ", at the latest " + day(arrival.latest())
                        : "")
                + ".";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("never");
    }

    /** By how much a measure without a bound gets better in a year. */
    static String trend(Amount change) {
        return (change.value() < 0 ? "Worse by " : "Better by ") + Phrases.size(change) + " a year since the baseline.";
    }
}
