package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;

/**
 * A scale from 0 to 3 that is straight between four values: 0 at the worst, 1 where red ends, 2 where green begins, 3
 * at the best; cut off beyond the ends.
 *
 * <p>{@code (x - worst) / (red - worst)} up to red, {@code 1 + (x - red) / (green - red)} up to green, {@code 2 + (x -
 * green) / (best - green)} beyond. Which direction is better follows from the order of the four.
 *
 * <p>Source: Sustainable Development Report, methods of its dashboards (Sachs and others), which average the
 * {@linkplain Aggregation.WeakestTwo weakest two} on this scale.
 *
 * <p>By hand: with worst 0, red 10, green 20 and best 40 a value of 15 is {@code 1 + (15 - 10) / (20 - 10) = 1.5}, and
 * one of 25 is {@code 2 + (25 - 20) / (40 - 20) = 2.25}.
 *
 * @param worst in the metric's unit
 * @param red where red ends, beyond {@code worst}
 * @param green where green begins, beyond {@code red}
 * @param best in the metric's unit, beyond {@code green}
 */
public record Thresholds(double worst, double red, double green, double best) implements Normaliser {
    private static final Limits SCALE = new Limits(0, 3);

    /** Refuses four values that do not stand in one order. */
    public Thresholds {
        worst = Checked.finite("worst value", worst, "0");
        red = Checked.finite("value where red ends", red, "10");
        green = Checked.finite("value where green begins", green, "20");
        best = Checked.finite("best value", best, "40");
        boolean rising = worst < red && red < green && green < best;
        boolean falling = worst > red && red > green && green > best;
        if (!rising && !falling) {
            throw Refused.because(
                    "worst " + exact(worst) + ", red " + exact(red) + ", green " + exact(green) + " and best "
                            + exact(best) + " do not stand in one order",
                    "each beyond the one before it, such as worst(0).red(10).green(20).best(40)");
        }
    }

    @Override
    public boolean needsRatioScale() {
        return false;
    }

    @Override
    public Optional<Limits> ends() {
        return Optional.of(SCALE);
    }

    @Override
    public String words() {
        return "on a scale of " + exact(worst) + " (worst), " + exact(red) + " (end of red), " + exact(green)
                + " (begin of green), " + exact(best) + " (best)";
    }

    @Override
    public String formula() {
        return "straight through (worst, 0), (red, 1), (green, 2), (best, 3), clipped";
    }
}
