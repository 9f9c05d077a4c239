package org.missionled.conformance;

import static org.missionled.model.Decimal.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How many published values were compared, how many agreed, and by how much the others differ. */
final class Agreement {
    private final List<String> differences = new ArrayList<>();
    private int compared;
    private double largestError;

    /** A number that must agree within a tolerance; a computed value that is missing disagrees. */
    void number(String where, double published, OptionalDouble computed, double tolerance) {
        if (computed.isEmpty()) {
            differs(where, exact(published), "no value");
            return;
        }
        number(where, published, computed.getAsDouble(), tolerance);
    }

    /** A number that must agree within a tolerance; 0 asks for the same number. */
    void number(String where, double published, double computed, double tolerance) {
        double error = StrictMath.abs(computed - published);
        largestError = StrictMath.max(largestError, error);
        if (error <= tolerance) { // false for NaN
            compared++;
        } else {
            differs(where, exact(published), exact(computed));
        }
    }

    /** A number that must round to what was printed with some decimals; a tie may have been rounded either way. */
    void printed(String where, double published, double computed, int decimals) {
        double half = 0.5 / StrictMath.pow(10, decimals);
        number(where, published, computed, half * (1 + 1e-9) + StrictMath.ulp(published));
    }

    /** A word, a rank or the absence of a value that must be the same. */
    void same(String where, Object published, Object computed) {
        if (published.equals(computed)) {
            compared++;
        } else {
            differs(where, String.valueOf(published), String.valueOf(computed));
        }
    }

    private void differs(String where, String published, String computed) {
        compared++;
        differences.add(where + ": published " + published + ", computed " + computed);
    }

    int compared() {
        return compared;
    }

    int equal() {
        return compared - differences.size();
    }

    /** The largest distance between a published number and ours; 0 where only words were compared. */
    double largestError() {
        return largestError;
    }

    /** Every value that does not agree, where it stands and both values. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
