package org.missionled.measurement;

import static org.missionled.model.Decimal.exact;

import org.missionled.model.Refused;
import org.missionled.model.Visible;

/** What an observation says: a value, a pair of counts, or words. */
public sealed interface Reading {

    /**
     * A number or a percentage.
     *
     * @param value in the metric's unit, finite
     */
    record Value(double value) implements Reading {
        /** Refuses values that are not finite. */
        public Value {
            if (!Double.isFinite(value)) {
                throw Refused.value("observed value", value, "a finite number, such as 54.1");
            }
        }

        @Override
        public String toString() {
            return exact(value);
        }
    }

    /**
     * The two counts of a ratio.
     *
     * @param numerator what was counted, finite
     * @param denominator what it was counted out of, finite and at least 0; 0 where there was nothing to count
     */
    record Counts(double numerator, double denominator) implements Reading {
        /** Refuses counts that are not finite, and denominators below 0. */
        public Counts {
            if (!Double.isFinite(numerator)) {
                throw Refused.value("numerator", numerator, "a finite count, such as 12");
            }
            if (!Double.isFinite(denominator) || denominator < 0) {
                throw Refused.value("denominator", denominator, "a count of 0 or more, such as 240");
            }
        }

        @Override
        public String toString() {
            return exact(numerator) + " of " + exact(denominator);
        }
    }

    /**
     * What people said.
     *
     * @param text not blank
     */
    record Words(String text) implements Reading {
        private static final int SHOWN = 60;

        /** Refuses blank words. */
        public Words {
            if (text.isBlank()) {
                throw Refused.value("observation in words", text, "such as \"members say they sleep better\"");
            }
        }

        /** {@return the text in quotes, cut where it is long} */
        @Override
        public String toString() {
            return '"' + Visible.escaped(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + '"';
        }
    }
}
