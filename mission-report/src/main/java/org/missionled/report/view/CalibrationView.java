package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import org.missionled.contribution.Calibration;

/**
 * How good forecasts have been: what was expected before it was found, against what was found.
 *
 * @param pairs forecasts with their findings, in shares of the way from baseline to target for those who are reached
 * @param slope how much of what was forecast came, each finding weighted by its precision; 1 would be all of it
 * @param interval where that may lie
 * @param rightDirection how many of the dated forecasts went in the right direction
 * @param dated how many forecasts are dated before their finding
 * @param undated how many claims were tested and not dated before the finding, which may be hindsight
 * @param neverTested how many claims were never tested
 * @param working how it comes about
 */
public record CalibrationView(
        List<Pair> pairs,
        Optional<Amount> slope,
        Optional<Bounds> interval,
        int rightDirection,
        int dated,
        int undated,
        int neverTested,
        Working working) {
    /** Copies the pairs. */
    public CalibrationView {
        pairs = List.copyOf(pairs);
    }

    /**
     * One forecast with its finding.
     *
     * @param feature whose
     * @param metric of which metric
     * @param expected what was forecast
     * @param measured what was found
     * @param standardError of what was found
     */
    public record Pair(Named feature, Named metric, Amount expected, Amount measured, double standardError) {

        private static Pair of(Calibration.Pair pair, Seen seen) {
            return new Pair(
                    seen.named(pair.feature()),
                    Named.of(pair.claim().metric().id(), pair.claim().metric().meaning()),
                    Amount.share(pair.expected()),
                    Amount.share(pair.measured()),
                    pair.standardError());
        }
    }

    static CalibrationView of(Seen seen) {
        Calibration calibration = seen.alignment().calibration();
        return new CalibrationView(
                calibration.pairs().stream().map(pair -> Pair.of(pair, seen)).toList(),
                Amount.hundredths(calibration.slope()),
                Bounds.hundredths(calibration.interval()),
                calibration.rightDirection(),
                calibration.dated(),
                calibration.undated(),
                calibration.neverTested(),
                Working.of(calibration.explain()));
    }
}
