package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/** The constants of a flag enum, each with the sentence about it. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> List<@Nullable FeatureSource> of(
            @Nullable Class<E> flags, @Nullable Function<? super E, ? extends FeatureSource> sentence) {
        if (flags == null || sentence == null) {
            throw Refused.value("flag enum", flags, "such as delivering(WellnessFlag.class)");
        }
        E @Nullable [] constants = flags.getEnumConstants();
        if (constants == null) {
            throw Refused.because(
                    flags.getName() + " has no constants yet",
                    "it and the class of the mission initialise each other: keep the mission in a class that no flag"
                            + " mentions");
        }
        List<@Nullable FeatureSource> all = new ArrayList<>();
        for (E constant : constants) {
            all.add(sentence.apply(constant));
        }
        return all;
    }
}
