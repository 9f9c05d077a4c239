package org.missionled.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.model.Claim;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Interval;
import org.missionled.model.Mission;

/**
 * How good forecasts have been: how much of what claims expected was found later.
 *
 * <p>A claim tells if it is dated ({@code forecastOn}) before the day of the finding that counts. With its expected
 * effect e and the effect found m, both as shares of the gap of its target and both for the people it reaches, and the
 * standard error s of m, which is the width of its 95 % interval / (2 x 1.96):
 *
 * <pre>
 * slope    = sum(e m / s^2) / sum(e^2 / s^2)        what we got of what we forecast; 1 when we were right
 * interval = slope -+ 1.96 / sqrt(sum(e^2 / s^2))
 * </pre>
 *
 * <p>which is the least-squares line through the origin, weighted by precision. A claim without a size, without a
 * baseline or with a finding of unknown precision tells of the direction alone. A claim that something holds forecasts
 * no direction. Claims of declined features are left out.
 *
 * <p>By hand: of a gap of 8 a claim expected 2.6 and 2.1 (1.5 to 2.7) was found; e = 0.325, m = 0.2625, s = 1.2 / 3.92
 * / 8 = 0.03827; slope = 2.1 / 2.6 = 0.8077, interval 0.8077 -+ 1.96 x 0.03827 / 0.325 = 0.5769 to 1.038.
 */
public final class Calibration {
    private static final double Z = 1.96;
    private static final String FORMULA =
            "slope = sum(e m / s^2) / sum(e^2 / s^2); interval = slope -+ 1.96 / sqrt(sum(e^2 / s^2))";

    private final List<Pair> pairs = new ArrayList<>();
    private double weighted;
    private double weights;
    private int rightDirection;
    private int dated;
    private int undated;
    private int neverTested;

    /**
     * A forecast and what was found of it, as shares of the gap of its target.
     *
     * @param feature whose claim
     * @param claim what was forecast
     * @param expected e
     * @param measured m
     * @param standardError s, above 0
     */
    public record Pair(Feature feature, Claim claim, double expected, double measured, double standardError) {}

    private Calibration() {}

    /**
     * How good the forecasts of a mission's features have been.
     *
     * @param mission whose features
     * @param vantage the days from which it is looked at
     * @return the calibration
     */
    public static Calibration of(Mission mission, Vantage vantage) {
        Calibration calibration = new Calibration();
        for (Feature feature : mission.features()) {
            if (feature.lifecycle().declinedBecause().isPresent()) {
                continue;
            }
            for (Claim claim : feature.claims()) {
                calibration.add(feature, claim, vantage);
            }
        }
        return calibration;
    }

    private void add(Feature feature, Claim claim, Vantage vantage) {
        Weighed weighed =
                Weighed.of(claim.evidence(), claim.metric().id(), claim.effect().movement(), vantage);
        Evidence decisive = weighed.decisive();
        if (decisive == null || !weighed.result().isFound()) {
            neverTested++;
            return;
        }
        if (claim.effect().movement() == Movement.HOLDS) {
            return; // forecasts no direction
        }
        Optional<LocalDate> foundOn = decisive.day();
        if (claim.forecastOn().isEmpty()
                || foundOn.isEmpty()
                || !claim.forecastOn().get().isBefore(foundOn.get())) {
            undated++;
            return;
        }
        Tested tested = Tested.of(claim, decisive.finding().orElseThrow());
        dated++;
        rightDirection += tested.isRightDirection() ? 1 : 0;
        if (tested.canBeWeighed()) {
            double precision = 1 / (tested.standardError() * tested.standardError());
            weighted += tested.expected() * tested.measured() * precision;
            weights += tested.expected() * tested.expected() * precision;
            pairs.add(new Pair(feature, claim, tested.expected(), tested.measured(), tested.standardError()));
        }
    }

    /** {@return the forecasts that were weighed, in declaration order} */
    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** {@return how much we got of what we forecast: 1 when we were right; empty where nothing can be weighed} */
    public OptionalDouble slope() {
        return pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(weighted / weights);
    }

    /** {@return the 95 % interval of the slope} */
    public Optional<Interval> interval() {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        double half = Z / StrictMath.sqrt(weights);
        return Optional.of(new Interval(weighted / weights - half, weighted / weights + half));
    }

    /** {@return how many of the dated forecasts were right about the direction} */
    public int rightDirection() {
        return rightDirection;
    }

    /** {@return how many claims are dated before their finding} */
    public int dated() {
        return dated;
    }

    /** {@return how many claims have a finding and no day, or not an earlier one, so that they may be hindsight} */
    public int undated() {
        return undated;
    }

    /** {@return how many claims nothing was found about} */
    public int neverTested() {
        return neverTested;
    }

    /** {@return every forecast that was weighed, with the sums} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        for (Pair pair : pairs) {
            String whose = pair.feature().id().local() + " on "
                    + pair.claim().metric().id().local();
            inputs.add(new Amount("e of " + whose, pair.expected(), ""));
            inputs.add(new Amount("m of " + whose, pair.measured(), ""));
            inputs.add(new Amount("s of " + whose, pair.standardError(), ""));
        }
        inputs.add(new Amount("sum(e m / s^2)", weighted, ""));
        inputs.add(new Amount("sum(e^2 / s^2)", weights, ""));
        slope().ifPresent(slope -> inputs.add(new Amount("slope", slope, "")));
        interval().ifPresent(interval -> {
            inputs.add(new Amount("lower end", interval.low(), ""));
            inputs.add(new Amount("upper end", interval.high(), ""));
        });
        String reason = pairs.isEmpty()
                ? "no claim is dated before a finding with an interval"
                : "these claims are dated before what was found of them";
        return Explanation.of("how good our forecasts are", reason, FORMULA, inputs);
    }

    @Override
    public String toString() {
        return slope() + " of what was forecast, " + rightDirection + " of " + dated + " in the right direction, "
                + neverTested + " never tested";
    }
}
