package org.missionled.index;

import java.util.Arrays;
import org.missionled.model.Reference;
import org.missionled.model.SampleRelative;

/** The values of all subjects in one period, where more is better after the sign was applied; NaN is no member. */
final class Sample {
    private final double[] values;
    private final int from;
    private final int to;
    private final int sign;
    private final PanelData panel;
    private final int size;
    private final double mean;
    private final double worst;
    private final double best;

    Sample(double[] values, int from, int subjects, int sign, PanelData panel) {
        this.values = values;
        this.from = from;
        this.to = from + subjects;
        this.sign = sign;
        this.panel = panel;
        int n = 0;
        double sum = 0;
        double low = Double.NaN;
        double high = Double.NaN;
        for (int i = from; i < to; i++) {
            double x = values[i];
            if (!Double.isNaN(x)) {
                n++;
                sum += x;
                low = !(low <= x) ? x : low;
                high = !(high >= x) ? x : high;
            }
        }
        this.size = n;
        this.mean = sum / n;
        this.worst = sign > 0 ? low : high;
        this.best = sign > 0 ? high : low;
    }

    void score(SampleRelative how, double[] scores) {
        if (size < 2) {
            Arrays.fill(scores, from, to, Double.NaN); // compared with nobody
            return;
        }
        if (how instanceof SampleRelative.ZScore) {
            affine(mean, sign * deviation(), scores);
        } else if (how instanceof SampleRelative.MinMax) {
            affine(worst, best - worst, scores);
        } else if (how instanceof SampleRelative.BetweenPercentiles two) {
            between(two, scores);
        } else if (how instanceof SampleRelative.RatioTo ratio) {
            ratio(reference(ratio.reference()), scores);
        } else if (how instanceof SampleRelative.DifferenceTo difference) {
            double reference = reference(difference.reference());
            affine(reference, reference > 0 ? sign * reference : Double.NaN, scores);
        } else if (how instanceof SampleRelative.AboveOrBelowMean above) {
            aboveOrBelow(above.margin(), scores);
        } else {
            ranks(how instanceof SampleRelative.Percentile ? 100.0 : 0, scores);
        }
    }

    /** The sample standard deviation. */
    private double deviation() {
        double squares = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                squares += (values[i] - mean) * (values[i] - mean);
            }
        }
        return StrictMath.sqrt(squares / (size - 1));
    }

    private double reference(Reference reference) {
        if (reference.subject().isPresent()) {
            int subject = panel.find(reference.subject().get());
            return subject < 0 ? Double.NaN : values[from + subject];
        }
        return reference.equals(Reference.MEAN) ? mean : reference.equals(Reference.BEST) ? best : worst;
    }

    private void affine(double zero, double one, double[] scores) {
        for (int i = from; i < to; i++) {
            scores[i] = one == 0 ? Double.NaN : (values[i] - zero) / one;
        }
    }

    private void between(SampleRelative.BetweenPercentiles two, double[] scores) {
        double[] sorted = sorted(1);
        double low = percentile(sorted, two.low());
        double high = percentile(sorted, two.high());
        affine(sign > 0 ? low : high, sign * (high - low), scores);
        for (int i = from; i < to; i++) {
            scores[i] = scores[i] < 0 ? 0 : scores[i] > 1 ? 1 : scores[i];
        }
    }

    private static double percentile(double[] sorted, double percent) {
        double position = (sorted.length - 1) * percent / 100;
        int below = (int) position;
        double share = position - below;
        return share == 0 ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below]);
    }

    private void ratio(double reference, double[] scores) {
        for (int i = from; i < to; i++) {
            double x = values[i];
            scores[i] = x > 0 && reference > 0 ? (sign > 0 ? x / reference : reference / x) : Double.NaN;
        }
    }

    private void aboveOrBelow(double margin, double[] scores) {
        for (int i = from; i < to; i++) {
            double share = mean > 0 ? values[i] / mean : Double.NaN;
            scores[i] = Double.isNaN(share) ? Double.NaN : share > 1 + margin ? sign : share < 1 - margin ? -sign : 0;
        }
    }

    private void ranks(double percent, double[] scores) {
        double[] sorted = sorted(sign);
        for (int i = from; i < to; i++) {
            double rank = Double.isNaN(values[i]) ? Double.NaN : 1 + below(sorted, sign * values[i]);
            scores[i] = percent == 0 ? rank : rank / size * percent;
        }
    }

    private double[] sorted(int factor) {
        double[] sorted = new double[size];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                sorted[n++] = factor * values[i];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many are smaller. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
