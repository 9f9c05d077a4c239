package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What something costs.
 *
 * @param amount above 0, in whole units of the currency
 * @param currency three capital letters after ISO 4217; whether such a currency exists is not looked up
 */
public record Cost(double amount, String currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Refuses amounts that are not above 0. */
    public Cost {
        Checked.positive("cost", amount, "120000");
        refuseUnlessCode(currency);
    }

    /**
     * A cost as somebody wrote it.
     *
     * @param amount above 0
     * @param currency such as {@code EUR}
     * @return the cost
     * @throws Refused if the amount is not above 0, or the currency not three capital letters
     */
    public static Cost of(double amount, @Nullable String currency) {
        return new Cost(amount, refuseUnlessCode(currency));
    }

    private static String refuseUnlessCode(@Nullable String currency) {
        if (currency == null || !CODE.matcher(currency).matches()) {
            throw Refused.value("currency", currency, "three capital letters, such as \"EUR\"");
        }
        return currency;
    }

    @Override
    public String toString() {
        return exact(amount) + " " + currency;
    }
}
