package org.missionled.contribution;

import org.missionled.model.Decimal;
import org.missionled.model.Refused;

/**
 * A range of amounts, since effects may overlap and findings have intervals.
 *
 * @param least the lower end
 * @param most the upper end, not below {@code least}
 */
public record Span(double least, double most) {
    /** Nothing at all. */
    public static final Span NONE = new Span(0, 0);

    /** Refuses ends in the wrong order. */
    public Span {
        if (!(least <= most)) {
            throw Refused.because(
                    "the span from " + Decimal.exact(least) + " to " + Decimal.exact(most) + " is upside down",
                    "the lower end first");
        }
    }

    Span minus(Span weaker) {
        double one = least - weaker.least;
        double other = most - weaker.most;
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    Span within(double lowest, double highest) {
        return new Span(Math.max(lowest, Math.min(least, highest)), Math.max(lowest, Math.min(most, highest)));
    }

    /** What is left of an amount, from the least to the most. */
    Span leftOf(double amount) {
        return new Span(amount - most, amount - least);
    }

    /** {@return whether both ends are 0} */
    public boolean isNone() {
        return least == 0 && most == 0;
    }
}
