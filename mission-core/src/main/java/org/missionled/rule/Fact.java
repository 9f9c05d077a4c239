package org.missionled.rule;

import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;

/** A part of a {@link Statement}: words, or what they name. */
public sealed interface Fact {
    /**
     * Words.
     *
     * @param text as they stand
     */
    record Text(String text) implements Fact {}

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
    }

    /**
     * A value of a metric.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose value
     */
    record Amount(double value, ImpactMetric metric) implements Fact {}

    /**
     * How far two values of a metric are apart.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose values
     */
    record Difference(double value, ImpactMetric metric) implements Fact {}
}
