package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/**
 * A share of good cases that a ratio must keep over a number of days; what is missing to 1 is an error budget.
 *
 * <p>An objective of 0.999 over 30 days leaves a budget of 0.1 % of the cases of 30 days.
 *
 * @param share of all cases that must be good, above 0 and below 1
 * @param days over how many days, at least 1
 */
public record Objective(double share, int days) implements Limit {
    /** Refuses shares that leave no budget or ask for nothing, and windows without a day. */
    public Objective {
        if (!(share > 0 && share < 1)) {
            throw Refused.value(
                    "objective", share, "a share above 0 and below 1, such as 0.999; 1 would leave no error budget");
        }
        if (days < 1) {
            throw Refused.value("number of days of an objective", days, "at least 1, such as 30");
        }
    }

    @Override
    public Bound bound() {
        return Bound.atLeast(share);
    }

    /** {@return in words: {@code 0.999 over 30 days}} */
    @Override
    public String toString() {
        return exact(share) + " over " + days + (days == 1 ? " day" : " days");
    }
}
