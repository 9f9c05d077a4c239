package org.missionled.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written: the same text on every machine, with a point, without an exponent. */
public final class Decimal {
    private static final int SIGNIFICANT = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimal() {}

    /**
     * A number as people wrote it.
     *
     * @param value any number
     * @return as many digits as tell it from every other number, such as {@code 0.05} or {@code 46}
     */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal number = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal shorter = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return plain(shorter);
            }
        }
        return plain(number.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    /**
     * A number for reading.
     *
     * @param value any number
     * @return four significant digits, but never less than the whole part, in groups of three: {@code 0.05824},
     *     {@code 1,526,360,848}
     */
    public static String rounded(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal number = new BigDecimal(value);
        int whole = number.precision() - number.scale();
        MathContext digits = new MathContext(Math.max(SIGNIFICANT, whole), RoundingMode.HALF_EVEN);
        return grouped(plain(number.round(digits)));
    }

    /**
     * A number for reading that is compared with others, such as a pace.
     *
     * @param value any number
     * @return two decimals, such as {@code 0.80}; more where it would read as 0 without being that
     */
    public static String hundredths(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal number = new BigDecimal(value);
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0) {
            return number.signum() == 0 ? "0.00" : rounded(value);
        }
        return grouped(rounded.toPlainString());
    }

    /**
     * A share as a percentage for reading.
     *
     * @param share dimensionless, such as 0.583
     * @return whole percent, such as {@code 58 %}; with decimals where it would read as 0 % or 100 % without being that
     */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return String.valueOf(share);
        }
        BigDecimal percent = new BigDecimal(share).movePointRight(2);
        BigDecimal rounded = percent.setScale(0, RoundingMode.HALF_EVEN);
        for (int decimals = 1; decimals <= SIGNIFICANT && isEnd(rounded) && !isEnd(percent); decimals++) {
            rounded = percent.setScale(decimals, RoundingMode.HALF_EVEN);
        }
        return grouped(plain(rounded)) + " %";
    }

    private static boolean isEnd(BigDecimal percent) {
        return percent.signum() == 0 || percent.compareTo(HUNDRED) == 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
