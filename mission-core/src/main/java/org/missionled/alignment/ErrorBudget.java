package org.missionled.alignment;

import java.time.Duration;
import org.missionled.model.Decimal;
import org.missionled.model.Refused;

/**
 * What an objective on a ratio leaves to go wrong, and how fast it is used up (Google, The Site Reliability Workbook,
 * chapter 5).
 *
 * <p>An objective of 0.999 over 30 days leaves 0.1 % of the cases. If 1 % of them fail, the budget burns at {@code 0.01
 * / 0.001 = 10} times the rate that would use it up in exactly 30 days, and is gone after 3 days.
 *
 * @param objective the share of good cases, above 0 and below 1
 * @param period the time for which the objective holds, above 0
 */
public record ErrorBudget(double objective, Duration period) {
    /** Refuses an objective that leaves no budget, and a period without time. */
    public ErrorBudget {
        if (!(objective > 0 && objective < 1)) {
            throw Refused.value("objective", objective, "a share above 0 and below 1, such as 0.999");
        }
        if (period.isZero() || period.isNegative()) {
            throw Refused.value("period of an objective", period, "above 0, such as 30 days");
        }
    }

    /**
     * How many times faster than allowed the budget is used up: {@code error rate / (1 - objective)}.
     *
     * @param errorRate the share of cases that fail, from 0 to 1
     * @return 1 where the budget lasts exactly for the period
     * @throws Refused if the rate is no share
     */
    public double burnRate(double errorRate) {
        if (!(errorRate >= 0 && errorRate <= 1)) {
            throw Refused.value("error rate", errorRate, "a share from 0 to 1, such as 0.001");
        }
        return errorRate / (1 - objective);
    }

    /**
     * After which time a whole budget is used up: {@code period / burn rate}. At a burn rate of 1,000 thirty days'
     * worth is gone after 43.2 minutes.
     *
     * @param burnRate how many times faster than allowed it is used up, above 0
     * @return to the nanosecond
     * @throws Refused if nothing burns, so that it lasts for ever
     */
    public Duration timeToExhaustion(double burnRate) {
        if (!(burnRate > 0 && Double.isFinite(burnRate))) {
            throw Refused.value("burn rate", burnRate, "above 0, such as 14.4; at 0 the budget lasts for ever");
        }
        return seconds(inSeconds(period) / burnRate);
    }

    /**
     * Which share of the budget is used up within a time: {@code burn rate * time / period}. At a burn rate of 14.4 one
     * hour uses up 2 % of the budget of 30 days.
     *
     * @param burnRate how many times faster than allowed it is used up, at least 0
     * @param during how long
     * @return 1 for the whole budget
     */
    public double consumed(double burnRate, Duration during) {
        return burnRate * inSeconds(during) / inSeconds(period);
    }

    /**
     * The burn rate that uses up a share of the budget within a time: {@code share * period / time}. 5 % of 30 days'
     * budget in one hour is a burn rate of 36.
     *
     * @param share of the budget, at least 0
     * @param during how long, above 0
     * @return how many times faster than allowed it is used up
     */
    public double burnRateConsuming(double share, Duration during) {
        return share * inSeconds(period) / inSeconds(during);
    }

    private static double inSeconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private static Duration seconds(double seconds) {
        long whole = (long) StrictMath.floor(seconds);
        return Duration.ofSeconds(whole, StrictMath.round((seconds - whole) * 1e9));
    }

    /** {@return in words: {@code 0.999 over PT720H}} */
    @Override
    public String toString() {
        return Decimal.exact(objective) + " over " + period;
    }
}
