package org.missionled.csv;

import java.util.regex.Pattern;
import org.missionled.model.Refused;

/** A number as it is written in every country: digits, a point, and where wanted an exponent. */
final class DecimalNumber {
    private static final Pattern SYNTAX = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private DecimalNumber() {}

    /** The nearest {@code double}, always finite. */
    static double parse(String what, String written) {
        if (!SYNTAX.matcher(written).matches()) {
            throw Refused.value(what, written, "digits with a decimal point, such as 54.1 or 1.2e6");
        }
        double number = Double.parseDouble(written);
        if (Double.isInfinite(number)) {
            throw Refused.value(what, written, "a size of at most 1.7976931348623157e308");
        }
        return number;
    }
}
