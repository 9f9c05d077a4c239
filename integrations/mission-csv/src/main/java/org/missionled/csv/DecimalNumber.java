package org.missionled.csv;

import org.missionled.model.Refused;

/** A number as it is written in every country: digits, a point, and where wanted an exponent. */
final class DecimalNumber {
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DecimalNumber() {}

    /** The nearest {@code double}, always finite. */
    static double parse(String what, String written) {
        int at = afterSign(written, 0);
        int digitsFrom = at;
        long digits = 0;
        int end = afterDigits(written, at);
        boolean isNumber = end > at;
        for (; at < end && at - digitsFrom < EXACT_DIGITS; at++) {
            digits = digits * 10 + (written.charAt(at) - '0');
        }
        int whole = end - digitsFrom;
        int decimals = 0;
        if (end < written.length() && written.charAt(end) == '.') {
            int point = end;
            end = afterDigits(written, point + 1);
            decimals = end - point - 1;
            isNumber &= decimals > 0;
            for (int i = point + 1; i < end && whole + decimals <= EXACT_DIGITS; i++) {
                digits = digits * 10 + (written.charAt(i) - '0');
            }
        }
        if (isNumber && end == written.length() && whole + decimals <= EXACT_DIGITS) {
            // both exact, so that their quotient is the nearest double (Clinger 1990)
            double number = digits / POWERS[decimals];
            return written.charAt(0) == '-' ? -number : number;
        }
        return longer(what, written, isNumber, end);
    }

    private static double longer(String what, String written, boolean isNumber, int end) {
        int at = end;
        if (isNumber && at < written.length() && (written.charAt(at) == 'e' || written.charAt(at) == 'E')) {
            int exponent = afterSign(written, at + 1);
            at = afterDigits(written, exponent);
            isNumber = at > exponent;
        }
        if (!isNumber || at < written.length()) {
            throw Refused.value(what, written, "digits with a decimal point, such as 54.1 or 1.2e6");
        }
        double number = Double.parseDouble(written);
        if (Double.isInfinite(number)) {
            throw Refused.value(what, written, "a size of at most 1.7976931348623157e308");
        }
        return number;
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
