package org.missionled.index;

import java.util.Arrays;
import org.missionled.model.AsMeasured;
import org.missionled.model.Categories;
import org.missionled.model.Compounding;
import org.missionled.model.Goalposts;
import org.missionled.model.Limits;
import org.missionled.model.Normaliser;
import org.missionled.model.RatioToValue;
import org.missionled.model.SampleRelative;
import org.missionled.model.Thresholds;

/** Brings a column of values to the scale of a normaliser; NaN where there is no result. */
final class Scaling {
    private Scaling() {}

    /**
     * The scores of a column.
     *
     * @param normaliser how; its formula stands there
     * @param sign 1 where more is better, -1 where less is
     * @param values by period and subject, left as they are
     * @param panel how many subjects a period has, and which
     * @return as many scores
     */
    static double[] of(Normaliser normaliser, int sign, double[] values, PanelData panel) {
        if (normaliser instanceof Goalposts posts) {
            return stretched(posts.range(), posts.logarithmic() ? logarithmic(posts, values) : linear(posts, values));
        }
        if (normaliser instanceof Thresholds four) {
            return thresholds(four, values);
        }
        if (normaliser instanceof Categories categories) {
            return categories(categories, values);
        }
        if (normaliser instanceof AsMeasured) {
            return values;
        }
        if (normaliser instanceof RatioToValue ratio) {
            return ratios(ratio.value(), sign, values);
        }
        if (normaliser instanceof Compounding growth) {
            return compounded(growth, sign, values);
        }
        double[] scores = new double[values.length];
        int subjects = panel.subjects().size();
        for (int from = 0; from < values.length; from += subjects) {
            new Sample(values, from, subjects, sign, panel).score((SampleRelative) normaliser, scores);
        }
        return scores;
    }

    private static double[] linear(Goalposts posts, double[] values) {
        double worst = posts.worst();
        double width = posts.best() - worst;
        boolean clipped = !posts.open();
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double share = (values[i] - worst) / width;
            scores[i] = clipped ? clip(share) : share;
        }
        return scores;
    }

    private static double[] logarithmic(Goalposts posts, double[] values) {
        double worst = StrictMath.log(posts.worst());
        double width = StrictMath.log(posts.best()) - worst;
        boolean clipped = !posts.open();
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double share = values[i] > 0 ? (StrictMath.log(values[i]) - worst) / width : Double.NaN;
            scores[i] = clipped ? clip(share) : share;
        }
        return scores;
    }

    /** Shares of the way, on the scale asked for; their array is changed. */
    private static double[] stretched(Limits range, double[] shares) {
        double lowest = range.lowest();
        double width = range.highest() - lowest;
        if (lowest != 0 || width != 1) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] = lowest + shares[i] * width;
            }
        }
        return shares;
    }

    private static double[] ratios(double benchmark, int sign, double[] values) {
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double x = values[i];
            scores[i] = sign > 0 ? x >= 0 ? x / benchmark : Double.NaN : x > 0 ? benchmark / x : Double.NaN;
        }
        return scores;
    }

    private static double[] compounded(Compounding growth, int sign, double[] values) {
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double score = StrictMath.exp(growth.rate() * sign * (values[i] - growth.full()));
            scores[i] = score < Double.POSITIVE_INFINITY ? score : Double.NaN;
        }
        return scores;
    }

    /** Values beyond two others as the nearer of these. */
    static double[] cutOff(Limits at, double[] values) {
        double[] within = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double x = values[i];
            within[i] = x < at.lowest() ? at.lowest() : x > at.highest() ? at.highest() : x;
        }
        return within;
    }

    /** NaN stays NaN. */
    private static double clip(double share) {
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }

    private static double[] thresholds(Thresholds four, double[] values) {
        double[] at = {four.worst(), four.red(), four.green(), four.best()};
        double sign = Math.signum(four.best() - four.worst());
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double x = values[i];
            int step = (x - at[2]) * sign >= 0 ? 2 : (x - at[1]) * sign >= 0 ? 1 : 0;
            double score = step + (x - at[step]) / (at[step + 1] - at[step]);
            scores[i] = score < 0 ? 0 : score > 3 ? 3 : score;
        }
        return scores;
    }

    private static double[] categories(Categories categories, double[] values) {
        double[] from =
                categories.steps().stream().mapToDouble(Categories.Step::from).toArray();
        double[] scored =
                categories.steps().stream().mapToDouble(Categories.Step::score).toArray();
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int found = Arrays.binarySearch(from, values[i]);
            int step = found >= 0 ? found : -found - 2;
            scores[i] = Double.isNaN(values[i]) ? Double.NaN : step < 0 ? categories.lowest() : scored[step];
        }
        return scores;
    }

    /** Why a value that is there has no score. */
    static String reason(Normaliser normaliser, double value) {
        if (normaliser instanceof Goalposts) {
            return "0 or less has no logarithm";
        }
        if (normaliser instanceof RatioToValue) {
            return "a ratio needs values above 0";
        }
        if (normaliser instanceof Compounding) {
            return "it grows beyond every number";
        }
        if (normaliser instanceof SampleRelative.RatioTo || normaliser instanceof SampleRelative.DifferenceTo) {
            return "a ratio needs values above 0, a reference that has one, and other subjects to compare with";
        }
        return normaliser instanceof SampleRelative.AboveOrBelowMean
                ? "the mean is not above 0, or there are no other subjects"
                : "there are no other subjects that differ, in the same period";
    }
}
