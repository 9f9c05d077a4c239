package org.missionled.rule;

import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;

/** A part of a {@link Statement}: words, or what they name. */
public sealed interface Fact {
    /**
     * The fact for some reader.
     *
     * @param wording how it is written for them
     * @return its text
     */
    String in(Wording wording);

    /**
     * Words.
     *
     * @param text as they stand
     */
    record Text(String text) implements Fact {
        @Override
        public String in(Wording wording) {
            return text;
        }
    }

    /**
     * An element.
     *
     * @param kind the word for its kind, as in its id
     * @param name its name within its mission
     * @param title what it is called where the mission does not know it; empty where the mission does
     */
    record Element(String kind, String name, String title) implements Fact {
        /**
         * An element of the mission.
         *
         * @param id its id
         * @return the element
         */
        public static Element of(ElementId id) {
            return called(id, "");
        }

        /**
         * An element that the mission may not know.
         *
         * @param id its id
         * @param title what it is called
         * @return the element
         */
        public static Element called(ElementId id, String title) {
            return new Element(id.kind().word(), id.name(), title);
        }

        /** {@return its id without its mission: {@code goal:feel-better}} */
        public String id() {
            return kind + ":" + name;
        }

        @Override
        public String in(Wording wording) {
            return wording.element(this);
        }
    }

    /**
     * A value of a metric.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose value
     */
    record Amount(double value, ImpactMetric metric) implements Fact {
        @Override
        public String in(Wording wording) {
            return wording.amount(this);
        }
    }

    /**
     * How far two values of a metric are apart.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose values
     */
    record Difference(double value, ImpactMetric metric) implements Fact {
        @Override
        public String in(Wording wording) {
            return wording.difference(this);
        }
    }
}
