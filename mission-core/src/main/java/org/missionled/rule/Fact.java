package org.missionled.rule;

import java.util.Optional;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/** A part of a {@link Statement}: words, or what they name. */
public sealed interface Fact {
    /**
     * Words.
     *
     * @param text as they stand
     */
    record Text(String text) implements Fact {}

    /**
     * Words for one of several things of which the same may be said, such as a question that was not considered. What
     * is said of several of them is {@link Told} once.
     *
     * @param text as they stand
     */
    record Item(String text) implements Fact {}

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

        /** An element, or the id of one; empty where something else is named. */
        static Optional<Element> named(Object any) {
            if (any instanceof ElementId id) {
                return Optional.of(of(id));
            }
            if (any instanceof Feature feature) {
                return Optional.of(called(feature.id(), feature.doing().orElse("")));
            }
            if (any instanceof Goal goal) {
                return Optional.of(called(goal.id(), goal.statement()));
            }
            if (any instanceof ImpactMetric metric) {
                return Optional.of(called(metric.id(), metric.meaning()));
            }
            return any instanceof Mission mission
                    ? Optional.of(called(mission.id(), mission.statement()))
                    : Optional.empty();
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
