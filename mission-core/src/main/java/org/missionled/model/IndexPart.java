package org.missionled.model;

import java.util.Optional;

/** A part of an index: a metric, or a group of further parts. */
public sealed interface IndexPart permits MetricPart, PartGroup {

    /** {@return what it is called: the metric's meaning, or the group's name} */
    String title();

    /** {@return how much it counts beside the other parts of its group, 0 or more; 1 where nothing was said} */
    double weight();

    /** {@return how its value is brought to the scale of the other parts; a group may do without} */
    Optional<Normaliser> normaliser();

    /** {@return how its value comes to the scale of the other parts, in words; of a group first how its parts do} */
    String scale();

    /**
     * A copy of another weight.
     *
     * @param weight 0 or more, beside the weights of the other parts; they need not add up to 1
     * @return the copy
     * @throws Refused if it is negative or not finite
     */
    IndexPart withWeight(double weight);
}
