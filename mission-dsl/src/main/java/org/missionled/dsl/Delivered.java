package org.missionled.dsl;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/**
 * One thing that a mission delivers, asked for its sentence only when the mission is declared.
 *
 * @param what how faults call it, such as {@code the feature of WellnessFlag.CHECK_IN}
 * @param source the user's own code, which may do anything
 * @param advice what to write where it has no sentence
 */
record Delivered(String what, Supplier<? extends @Nullable FeatureSource> source, String advice) {

    static Delivered by(@Nullable FeatureSource source) {
        return new Delivered(
                source instanceof Enum<?> flag ? nameOf(flag) : "a feature", () -> source, Declaring.SEPARATE);
    }

    static <E extends Enum<E>> Delivered mapped(E flag, Supplier<? extends @Nullable FeatureSource> sentence) {
        return new Delivered(
                nameOf(flag), sentence, "give every constant a sentence, such as undeclared(\"old-cart\")");
    }

    private static String nameOf(Enum<?> flag) {
        return "the feature of " + flag.getDeclaringClass().getSimpleName() + "." + flag.name();
    }

    /** The sentence, refused where there is none. */
    FeatureSentence sentence() {
        FeatureSource reached = source.get();
        if (reached == null || !(reached.declaration() instanceof FeatureSentence said)) {
            throw Refused.because(what + " is null here", advice);
        }
        return said;
    }
}
