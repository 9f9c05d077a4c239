package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Bound;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limit;
import org.missionled.model.Objective;
import org.missionled.model.Tolerance;
import org.missionled.model.Tolerance.Unit;
import org.missionled.model.Tolerance.WrongWay;

/**
 * The stage after {@code guarding(METRIC)}: a fixed bound, a tolerance against a frozen baseline, or an objective.
 *
 * @param <N> what may be said after it
 */
public final class Guarding<N> {
    /** A limit that is worked out when the sentence is told. */
    interface Limiting {
        Optional<? extends Limit> limit(Declaring in);

        default Optional<Guardrail> guardrail(Declaring in, @Nullable MetricDeclaration metric) {
            Optional<ImpactMetric> guarded = in.metric(metric);
            Optional<? extends Limit> limit = limit(in);
            return guarded.isEmpty() || limit.isEmpty()
                    ? Optional.empty()
                    : in.attempt(() -> new Guardrail(guarded.get(), limit.get()));
        }
    }

    private final Function<Limiting, N> next;

    Guarding(Function<Limiting, N> next) {
        this.next = next;
    }

    /**
     * It must not go above a value.
     *
     * @param bound in the metric's unit
     * @return what may be said next
     */
    public N atMost(double bound) {
        return next.apply(in -> in.attempt(() -> Bound.atMost(bound)));
    }

    /**
     * It must not go below a value.
     *
     * @param bound in the metric's unit
     * @return what may be said next
     */
    public N atLeast(double bound) {
        return next.apply(in -> in.attempt(() -> Bound.atLeast(bound)));
    }

    /**
     * It may rise a little.
     *
     * @param amount in the metric's unit, at least 0
     * @return the stage that asks for the baseline
     */
    public From<N> mayRiseBy(double amount) {
        return new From<>(next, WrongWay.RISING, amount, Unit.UNITS);
    }

    /**
     * It may fall a little.
     *
     * @param amount in the metric's unit, at least 0
     * @return the stage that asks for the baseline
     */
    public From<N> mayFallBy(double amount) {
        return new From<>(next, WrongWay.FALLING, amount, Unit.UNITS);
    }

    /**
     * It may rise by a share of a positive baseline.
     *
     * @param percent of the baseline, at least 0
     * @return the stage that asks for the baseline
     */
    public From<N> mayRiseByPercentOfBaseline(double percent) {
        return new From<>(next, WrongWay.RISING, percent, Unit.PERCENT_OF_BASELINE);
    }

    /**
     * It may fall by a share of a positive baseline.
     *
     * @param percent of the baseline, at least 0
     * @return the stage that asks for the baseline
     */
    public From<N> mayFallByPercentOfBaseline(double percent) {
        return new From<>(next, WrongWay.FALLING, percent, Unit.PERCENT_OF_BASELINE);
    }

    /**
     * A share of good cases to keep; what is missing to 1 is an error budget.
     *
     * @param share above 0 and below 1, such as {@code 0.999}
     * @return the stage that asks over how many days
     */
    public Over<N> objective(double share) {
        return new Over<>(next, share);
    }

    /**
     * The stage that asks over how many days an objective holds.
     *
     * @param <N> what may be said after it
     */
    public static final class Over<N> {
        private final Function<Limiting, N> next;
        private final double share;

        private Over(Function<Limiting, N> next, double share) {
            this.next = next;
            this.share = share;
        }

        /**
         * Over how many days the objective holds.
         *
         * @param days at least 1, such as 30
         * @return what may be said next
         */
        public N overDays(int days) {
            return next.apply(in -> in.attempt(() -> new Objective(share, days)));
        }
    }

    /**
     * The stage that asks where the metric stood.
     *
     * @param <N> what may be said after it
     */
    public static final class From<N> {
        private final Function<Limiting, N> next;
        private final WrongWay wrongWay;
        private final double amount;
        private final Unit unit;

        private From(Function<Limiting, N> next, WrongWay wrongWay, double amount, Unit unit) {
            this.next = next;
            this.wrongWay = wrongWay;
            this.amount = amount;
            this.unit = unit;
        }

        /**
         * Where the metric stood.
         *
         * @param baseline in the metric's unit, frozen once declared
         * @return the stage that asks for the day
         */
        public OnOrStandardError<N> from(double baseline) {
            return new OnOrStandardError<>(this, baseline);
        }

        private N from(double baseline, @Nullable Double error, @Nullable String day) {
            return next.apply(in -> in.baseline(baseline, error, day)
                    .flatMap(stood -> in.attempt(() -> new Tolerance(wrongWay, amount, unit, stood))));
        }
    }

    /**
     * The stage that asks for the day of the baseline, or first for its precision.
     *
     * @param <N> what may be said after it
     */
    public static final class OnOrStandardError<N> {
        private final From<N> from;
        private final double baseline;

        private OnOrStandardError(From<N> from, double baseline) {
            this.from = from;
            this.baseline = baseline;
        }

        /**
         * How precisely the baseline is known, where that is known.
         *
         * @param error its standard error, in the metric's unit
         * @return the stage that asks for the day
         */
        public On<N> standardError(double error) {
            return new On<>(day -> from.from(baseline, error, day));
        }

        /**
         * The day of the baseline.
         *
         * @param day such as {@code 2026-01-01}
         * @return what may be said next
         */
        public N on(String day) {
            return from.from(baseline, null, day);
        }
    }

    /**
     * The stage that asks for the day of the baseline.
     *
     * @param <N> what may be said after it
     */
    public static final class On<N> {
        private final Function<@Nullable String, N> next;

        private On(Function<@Nullable String, N> next) {
            this.next = next;
        }

        /**
         * The day of the baseline.
         *
         * @param day such as {@code 2026-01-01}
         * @return what may be said next
         */
        public N on(String day) {
            return next.apply(day);
        }
    }
}
