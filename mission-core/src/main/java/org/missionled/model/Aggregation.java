package org.missionled.model;

/**
 * How the scores of parts become one. All but {@link WeakestTwo}, {@link Product} and {@link Quotient} are of one
 * family, the weighted mean of constant elasticity {@code (sum(w * I^-rho) / sum(w))^(-1 / rho)}: the larger rho, the
 * less a good part makes up for a bad one.
 *
 * <p>Every mean lies between the worst and the best part, never falls when a part rises, and does not depend on the
 * order of the parts (to rounding). A part of weight 0 counts nothing, in any of them.
 *
 * <p>Sources: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6; for the family Arrow, Chenery,
 * Minhas and Solow, Review of Economics and Statistics 43 (1961).
 */
public sealed interface Aggregation {

    /** {@return what it is, in words, such as {@code arithmetic mean}} */
    String words();

    /** {@return how the result follows from scores {@code I} and weights {@code w}} */
    String formula();

    /** {@return whether it lies between the worst and the best part, so that another mean could stand in its place} */
    default boolean isMean() {
        return true;
    }

    /** {@return whether a part counts more the more it weighs} */
    default boolean weighs() {
        return true;
    }

    /**
     * The arithmetic mean {@code sum(w * I) / sum(w)}, rho = -1: what is lost in one part is made up for in full by
     * another. Takes any scores. By hand: 0.9 and 0.5 give 0.7.
     */
    record Arithmetic() implements Aggregation {
        @Override
        public String words() {
            return "arithmetic mean";
        }

        @Override
        public String formula() {
            return "sum(w * I) / sum(w)";
        }
    }

    /**
     * The geometric mean {@code product(I^w)^(1 / sum(w))}, the limit for rho to 0: a bad part costs more the worse it
     * is. 0 where a part is 0; no result, with the reason, where one is negative. By hand: 21, 1, 1 and 1 give
     * {@code 21^(1/4) = 2.14}; 0.9 and 0.5 give {@code sqrt(0.45) = 0.67}.
     */
    record Geometric() implements Aggregation {
        @Override
        public String words() {
            return "geometric mean";
        }

        @Override
        public String formula() {
            return "product(I^w)^(1 / sum(w))";
        }
    }

    /**
     * The smallest score, the limit for rho to infinity: nothing makes up for the worst part. Takes any scores; weights
     * do not matter, apart from 0. By hand: 0.9 and 0.5 give 0.5.
     */
    record Minimum() implements Aggregation {
        @Override
        public String words() {
            return "worst part";
        }

        @Override
        public String formula() {
            return "min(I)";
        }

        @Override
        public boolean weighs() {
            return false;
        }
    }

    /**
     * The largest score, the limit for rho to negative infinity: the best part makes up for all others. Takes any
     * scores; weights do not matter, apart from 0. By hand: 0.9 and 0.5 give 0.9.
     */
    record Maximum() implements Aggregation {
        @Override
        public String words() {
            return "best part";
        }

        @Override
        public String formula() {
            return "max(I)";
        }

        @Override
        public boolean weighs() {
            return false;
        }
    }

    /**
     * The mean of constant elasticity for any rho: {@code (sum(w * I^-rho) / sum(w))^(-1 / rho)}, with the elasticity
     * of substitution {@code 1 / (1 + rho)}. rho = 1 is the harmonic mean, -2 the quadratic. For rho above 0 it is 0
     * where a part is 0. No result, with the reason, where a part is negative. By hand: the harmonic mean of 0.9 and
     * 0.5 is {@code 2 / (1/0.9 + 1/0.5) = 0.643}.
     *
     * @param rho finite, not 0; {@link Geometric}, {@link Minimum} and {@link Maximum} are the limits
     */
    record ConstantElasticity(double rho) implements Aggregation {
        /** Refuses the limits, which have names of their own. */
        public ConstantElasticity {
            if (Checked.finite("rho of a mean of constant elasticity", rho, "1") == 0) {
                throw Refused.value(
                        "rho of a mean of constant elasticity", rho, "not 0, which is averagingGeometrically(...)");
            }
        }

        @Override
        public String words() {
            return rho == 1 ? "harmonic mean" : "mean of constant elasticity, rho " + Decimal.exact(rho);
        }

        @Override
        public String formula() {
            return "(sum(w * I^-rho) / sum(w))^(-1 / rho)";
        }
    }

    /**
     * The mean of the two worst scores, or the only one there is; weights do not matter, apart from 0. By hand: 2.6,
     * 1.8 and 0.4 give {@code (1.8 + 0.4) / 2 = 1.1}.
     *
     * <p>Source: Sustainable Development Report, methods of its dashboards.
     */
    record WeakestTwo() implements Aggregation {
        @Override
        public String words() {
            return "mean of the weakest two";
        }

        @Override
        public String formula() {
            return "(I1 + I2) / 2 of the two lowest";
        }

        @Override
        public boolean weighs() {
            return false;
        }
    }

    /**
     * The product {@code product(I^w)}: one part takes away from what another says, as a loss to inequality does. With
     * parts from 0 to 1 it is no mean and lies at or below the worst part. 0 where a part is 0; no result, with the
     * reason, where one is negative. A part that is missing would count as if it took nothing away, so there is no
     * result without all of them, whatever coverage is asked for. By hand: an index of 0.9 of which inequality takes 20
     * % is {@code 0.9 * 0.8 = 0.72}.
     *
     * <p>Source: UNDP, Human Development Report 2023-24, technical note 2 (inequality-adjusted HDI) and technical note
     * 7 (planetary pressures-adjusted HDI).
     */
    record Product() implements Aggregation {
        @Override
        public String words() {
            return "product";
        }

        @Override
        public String formula() {
            return "product(I^w)";
        }

        @Override
        public boolean isMean() {
            return false;
        }
    }

    /**
     * The first of two parts by the second, {@code I1 / I2}: what one group of people has in proportion to another, or
     * a value in proportion to a standard. 1 where they are equal; unbounded, and the only one that falls when a part,
     * the second, gets better. It needs both; weights do not matter. No result, with the reason, where the first is
     * negative or the second is not above 0. The same metric may stand on both sides. By hand: 0.6 for women and 0.75
     * for men are {@code 0.6 / 0.75 = 0.8}.
     *
     * <p>Source: UNDP, Human Development Report 2023-24, technical note 3 (Gender Development Index, women's index by
     * men's) and technical note 4 (Gender Inequality Index, 1 less a harmonic mean by its standard).
     */
    record Quotient() implements Aggregation {
        @Override
        public String words() {
            return "quotient";
        }

        @Override
        public String formula() {
            return "I1 / I2";
        }

        @Override
        public boolean isMean() {
            return false;
        }

        @Override
        public boolean weighs() {
            return false;
        }
    }
}
