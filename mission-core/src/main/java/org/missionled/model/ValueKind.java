package org.missionled.model;

import org.jspecify.annotations.Nullable;

/** What a metric's values are: numbers of a unit, percentages, ratios of counts, or words. */
public sealed interface ValueKind {

    /** {@return what one unit of the value is, in words} */
    String unit();

    /**
     * A number of some unit, as people wrote it.
     *
     * @param unit such as {@code points}
     * @return the kind
     * @throws Refused if the unit is blank
     */
    static Quantity quantity(@Nullable String unit) {
        return new Quantity(Checked.text("unit", unit, "points"));
    }

    /**
     * A part of a whole, as people wrote it.
     *
     * @param counted what is counted, such as {@code missed session}
     * @param outOf what it is counted out of, such as {@code booked session}
     * @return the kind
     * @throws Refused if one of the two is blank
     */
    static Ratio ratio(@Nullable String counted, @Nullable String outOf) {
        return new Ratio(
                Checked.text("thing that is counted", counted, "missed session"),
                Checked.text("whole it is counted out of", outOf, "booked session"));
    }

    /**
     * A number of some unit.
     *
     * @param unit such as {@code points} or {@code minutes}
     */
    record Quantity(String unit) implements ValueKind {
        /** Refuses a blank unit. */
        public Quantity {
            Checked.text("unit", unit, "points");
        }
    }

    /** A percentage, written as 5.8 for 5.8 %; differences between percentages are percentage points. */
    record Percentage() implements ValueKind {
        @Override
        public String unit() {
            return "%";
        }
    }

    /**
     * A part of a whole that keeps both counts, so that periods are pooled by their counts; between 0 and 1.
     *
     * @param counted what is counted, such as {@code missed session}
     * @param outOf what it is counted out of, such as {@code booked session}
     */
    record Ratio(String counted, String outOf) implements ValueKind {
        /** Refuses blank words. */
        public Ratio {
            Checked.text("thing that is counted", counted, "missed session");
            Checked.text("whole it is counted out of", outOf, "booked session");
        }

        @Override
        public String unit() {
            return counted + " per " + outOf;
        }
    }

    /** Words, never a number, and never averaged. */
    record Qualitative() implements ValueKind {
        @Override
        public String unit() {
            return "in words";
        }
    }
}
