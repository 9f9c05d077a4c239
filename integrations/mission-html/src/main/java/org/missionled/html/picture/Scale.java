package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from values to places on the surface.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, above {@code low}
 * @param from a place
 * @param to another place
 */
public record Scale(double low, double high, double from, double to) {
    /**
     * A scale over values, a little wider than they are and never without width.
     *
     * @param least the least value
     * @param most the largest value
     * @param from where the least stands
     * @param to where the largest stands
     * @return the scale, from a tick below to a tick above where that is near
     */
    public static Scale over(double least, double most, double from, double to) {
        double middle = (least + most) / 2;
        double half = most > least ? (most - least) / 2 * 1.08 : middle == 0 ? 1 : StrictMath.abs(middle) * 0.1;
        return new Scale(middle - half, middle + half, from, to);
    }

    /**
     * Where a value stands.
     *
     * @param value any value
     * @return its place, which may lie beyond the ends
     */
    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /**
     * Round values to write at the axis.
     *
     * @param most how many at most, at least 2
     * @return in steps of 1, 2 or 5 times a power of ten, rising
     */
    public List<Double> ticks(int most) {
        double rough = (high - low) / most;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double step = power;
        for (double times : new double[] {1, 2, 5, 10}) {
            step = times * power;
            if (step >= rough) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        long first = (long) StrictMath.ceil(low / step - 1e-9);
        for (long n = first; n * step <= high + step * 1e-9 && ticks.size() <= most; n++) {
            ticks.add(step >= 1 ? n * step : n / (1 / step));
        }
        return List.copyOf(ticks);
    }
}
