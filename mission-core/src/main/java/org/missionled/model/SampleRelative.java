package org.missionled.model;

import java.util.Optional;

/**
 * A normaliser that compares a value with those of all subjects of the same period; its result changes when others
 * change, so history is not compared through it.
 *
 * <p>The sample is every subject that has a value of the metric in that period. For a metric that is better lower the
 * sign of differences is turned, ratios are turned upside down, ranks count from the other end, and the best is the
 * lowest; a metric whose direction is undeclared or a band is refused. A sample of one compares with nobody: no result.
 * Source of all: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5 and Table 15, whose mean
 * years of schooling in 23 countries (mean 9.596, standard deviation 1.581, from 7.1 to 12) are the examples.
 */
public sealed interface SampleRelative extends Normaliser {

    @Override
    default boolean needsRatioScale() {
        return false;
    }

    @Override
    default Optional<Limits> ends() {
        return Optional.empty();
    }

    /**
     * The z-score {@code (x - mean) / s}, with the sample standard deviation {@code s = sqrt(sum((x - mean)^2) / (n -
     * 1))}. Dimensionless, 0 at the mean. Better lower: {@code (mean - x) / s}. No result for fewer than two subjects,
     * and where all are equal. By hand: Finland has 10 years, {@code (10 - 9.596) / 1.581 = 0.26}.
     */
    record ZScore() implements SampleRelative {
        @Override
        public String words() {
            return "as z-score";
        }

        @Override
        public String formula() {
            return "(x - mean) / sample standard deviation; sign turned where less is better";
        }
    }

    /**
     * Between the worst and the best of the sample, {@code (x - worst) / (best - worst)}: 0 to 1. No result where all
     * are equal. By hand: Finland, {@code (10 - 7.1) / (12 - 7.1) = 0.59}.
     */
    record MinMax() implements SampleRelative {
        private static final Limits UNIT = new Limits(0, 1);

        @Override
        public Optional<Limits> ends() {
            return Optional.of(UNIT);
        }

        @Override
        public String words() {
            return "between the worst and the best of the sample";
        }

        @Override
        public String formula() {
            return "(x - worst) / (best - worst)";
        }
    }

    /**
     * Between two percentiles of the sample, so that a few outliers do not set the scale: {@code clip((x - low) / (high
     * - low), 0, 1)}, where less is better {@code clip((high - x) / (high - low), 0, 1)}. The percentile p of n values
     * in rising order is the value at position {@code 1 + (n - 1) * p / 100}, on the straight line between the two
     * beside it (definition 7 of Hyndman and Fan, The American Statistician 50, 1996, which spreadsheets use). No
     * result where the two percentiles are equal. By hand: of 1, 2, 3, 4 and 100 the percentiles 25 and 75 are 2 and 4,
     * so that 3 is 0.5, 1 is 0 and 100 is 1.
     *
     * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5 (trimming of outliers).
     *
     * @param low in percent, from 0 to below {@code high}
     * @param high in percent, at most 100
     */
    record BetweenPercentiles(double low, double high) implements SampleRelative {
        private static final Limits UNIT = new Limits(0, 1);

        /** Refuses percentiles outside 0 to 100 and such as leave nothing between them. */
        public BetweenPercentiles {
            if (!(low >= 0 && low < high && high <= 100)) {
                throw Refused.because(
                        "percentiles " + Decimal.exact(low) + " and " + Decimal.exact(high)
                                + " of a sample, which do not rise from 0 to 100",
                        "the lower one first, such as betweenPercentiles(2.5, 97.5)");
            }
            low = low == 0 ? 0.0 : low;
        }

        @Override
        public Optional<Limits> ends() {
            return Optional.of(UNIT);
        }

        @Override
        public String words() {
            return "between the percentiles " + Decimal.exact(low) + " and " + Decimal.exact(high) + " of the sample";
        }

        @Override
        public String formula() {
            return "clip((x - low) / (high - low), 0, 1); where less is better clip((high - x) / (high - low), 0, 1)";
        }
    }

    /**
     * The ratio to a reference, {@code x / reference}; where less is better {@code reference / x}, so that the best is
     * 1 and all others are below. Dimensionless. No result where one of the two is 0 or less. By hand: Finland to the
     * mean is {@code 10 / 9.596 = 1.04}, to the best {@code 10 / 12 = 0.83}. Refused on an interval scale, where the
     * unit would decide (Table 14).
     *
     * @param reference what the value is divided by
     */
    record RatioTo(Reference reference) implements SampleRelative {
        @Override
        public boolean needsRatioScale() {
            return true;
        }

        @Override
        public String words() {
            return "as ratio to " + reference;
        }

        @Override
        public String formula() {
            return "x / reference; where less is better reference / x";
        }
    }

    /**
     * The difference to a reference as a share of it, {@code (x - reference) / reference}; where less is better
     * {@code (reference - x) / reference}. Dimensionless, 0 at the reference. No result where the reference is 0 or
     * less. By hand: Finland to the worst is {@code (10 - 7.1) / 7.1 = 0.41}. Refused on an interval scale.
     *
     * @param reference what is taken off, and what is divided by
     */
    record DifferenceTo(Reference reference) implements SampleRelative {
        @Override
        public boolean needsRatioScale() {
            return true;
        }

        @Override
        public String words() {
            return "as difference to " + reference;
        }

        @Override
        public String formula() {
            return "(x - reference) / reference; sign turned where less is better";
        }
    }

    /**
     * The rank from the worst, 1, to the best, n; ties take the lowest, so that {@code rank = 1 + how many are worse}.
     * By hand: three countries with 9.4 years have 8 below them and rank 9 each, the next ranks 12.
     */
    record Rank() implements SampleRelative {
        @Override
        public String words() {
            return "as rank from the worst";
        }

        @Override
        public String formula() {
            return "1 + number of subjects that are worse";
        }
    }

    /**
     * The {@linkplain Rank rank} as a percentage of the sample, {@code rank / n * 100}: above 0, at most 100. By hand:
     * rank 15 of 23 is {@code 15 / 23 * 100 = 65.2}.
     */
    record Percentile() implements SampleRelative {
        @Override
        public String words() {
            return "as percentile";
        }

        @Override
        public String formula() {
            return "rank / n * 100";
        }
    }

    /**
     * 1 well above the mean, -1 well below it, 0 in between: {@code x / mean} above {@code 1 + margin}, below {@code 1
     * - margin}, else; where less is better the sign is turned. No result where the mean is 0 or less. By hand: with a
     * margin of 0.2 the United States, {@code 12 / 9.596 = 1.25}, get 1 and Finland, 1.04, gets 0. Refused on an
     * interval scale.
     *
     * @param margin dimensionless, at least 0, below 1
     */
    record AboveOrBelowMean(double margin) implements SampleRelative {
        /** Refuses a margin that is negative or leaves nothing below. */
        public AboveOrBelowMean {
            if (!(Checked.finite("margin around the mean", margin, "0.2") >= 0 && margin < 1)) {
                throw Refused.value("margin around the mean", margin, "a share from 0 to below 1, such as 0.2");
            }
        }

        @Override
        public boolean needsRatioScale() {
            return true;
        }

        @Override
        public Optional<Limits> ends() {
            return Optional.of(new Limits(-1, 1));
        }

        @Override
        public String words() {
            return "above or below the mean by a margin of " + Decimal.exact(margin);
        }

        @Override
        public String formula() {
            return "1 if x / mean > 1 + margin, -1 if x / mean < 1 - margin, else 0; sign turned where less is better";
        }
    }
}
