package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Arrival;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.PaceMethod;
import org.missionled.report.view.Judged;
import org.missionled.report.view.NumberWords;

/** How fast a measure moves, how fast it must, and when it arrives, in words. */
final class PaceLines {
    private PaceLines() {}

    /** What follows on how much of the way is done. */
    static String pace(MeasureAssessment measure) {
        String method = measure.yardstick().method() == PaceMethod.COMPOUND ? "compound pace " : "pace ";
        return " in " + Decimal.percent(measure.timeUsed().getAsDouble()) + " of the time: " + method
                + NumberWords.pace(measure.pace().getAsDouble(), measure.yardstick())
                + measure.paceInterval()
                        .map(it -> " (" + Decimal.hundredths(it.low()) + " to " + Decimal.hundredths(it.high()) + ")")
                        .orElse("")
                + "."
                + needed(measure) + arrival(measure);
    }

    private static String needed(MeasureAssessment measure) {
        return !Judged.isOnTheWay(measure) || measure.neededPace().isEmpty()
                ? ""
                : " Needed from here: pace "
                        + Decimal.hundredths(measure.neededPace().getAsDouble())
                        + growth(measure) + ".";
    }

    private static String growth(MeasureAssessment measure) {
        if (measure.neededGrowth().isEmpty()) {
            return "";
        }
        double growth = measure.neededGrowth().getAsDouble();
        return ", " + (growth < 0 ? "a fall" : "a rise") + " of " + Decimal.rounded(100 * StrictMath.abs(growth))
                + " % a year";
    }

    private static String arrival(MeasureAssessment measure) {
        return Judged.isOnTheWay(measure)
                ? measure.arrival().map(PaceLines::arrival).orElse("")
                : "";
    }

    private static String arrival(Arrival arrival) {
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
    static Optional<String> trend(MeasureAssessment measure) {
        if (!Judged.trend(measure)) {
            return Optional.empty();
        }
        double change = measure.yearlyChange().getAsDouble();
        return Optional.of((change < 0 ? "Worse by " : "Better by ") + Decimal.percent(StrictMath.abs(change))
                + " a year since the baseline.");
    }
}
