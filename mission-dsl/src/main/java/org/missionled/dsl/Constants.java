package org.missionled.dsl;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/** The constants of a flag enum, each with the sentence about it. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E> & FeatureSource> List<Delivered> carrying(@Nullable Class<E> flags) {
        return Stream.of(constants(flags)).map(Delivered::by).toList();
    }

    static <E extends Enum<E>> List<Delivered> mapped(
            @Nullable Class<E> flags, @Nullable Function<? super E, ? extends FeatureSource> sentence) {
        E[] constants = constants(flags);
        if (sentence == null) {
            throw Refused.value(
                    "mapping from a flag enum",
                    null,
                    "a switch over its constants, such as flag -> switch (flag) { ... }");
        }
        return Stream.of(constants)
                .map(flag -> Delivered.mapped(flag, () -> sentence.apply(flag)))
                .toList();
    }

    private static <E extends Enum<E>> E[] constants(@Nullable Class<E> flags) {
        if (flags == null) {
            throw Refused.value("flag enum", null, "such as delivering(WellnessFlag.class)");
        }
        E @Nullable [] constants = flags.getEnumConstants();
        if (constants == null) {
            throw Refused.because(
                    flags.getName() + " has no constants yet",
                    "it and the class of the mission initialise each other: keep the mission in a class that no flag"
                            + " mentions");
        }
        return constants;
    }
}
