package org.missionled.measurement;

import static org.missionled.model.Decimal.exact;

import org.missionled.model.Refused;

/**
 * How many were asked, and how many of them answered.
 *
 * @param asked how many, above 0
 * @param answered how many of them, from 0 to {@code asked}
 */
public record Responses(double asked, double answered) {
    /** Refuses counts that are not finite, nobody asked, and more answers than people who were asked. */
    public Responses {
        if (!Double.isFinite(asked) || asked <= 0) {
            throw Refused.value("number of people asked", asked, "above 0, such as 1000");
        }
        if (!Double.isFinite(answered) || answered < 0 || answered > asked) {
            throw Refused.value(
                    "number of people who answered", answered, "from 0 to the " + exact(asked) + " who were asked");
        }
    }

    /** {@return the response rate {@code answered / asked}, from 0 to 1: 0.412 where 412 of 1,000 answered} */
    public double rate() {
        return answered / asked;
    }

    @Override
    public String toString() {
        return exact(answered) + " of " + exact(asked) + " answered";
    }
}
