package org.missionled.dsl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that carries the sentence about a feature: the sentence itself, or a constant of a team's own flag enum.
 *
 * <pre>{@code
 * enum WellnessFlag implements FeatureSource {
 *     ERASE(feature("erase-account").doing("Delete my account").withoutImpact("legal obligation: GDPR Art. 17"));
 *
 *     private final FeatureDeclaration declaration;
 *
 *     WellnessFlag(FeatureDeclaration declaration) {
 *         this.declaration = declaration;
 *     }
 *
 *     @Override
 *     public FeatureDeclaration declaration() {
 *         return declaration;
 *     }
 * }
 * }</pre>
 *
 * <p>An enum that has a method {@code feature()}, {@code goal()} or {@code metric()} of its own hides the word of that
 * name; it writes {@code Words.feature(...)}. Error Prone's {@code ImmutableEnumChecker} does not know that sentences
 * are immutable; a team that uses it switches it off for its flag enum.
 */
public non-sealed interface FeatureSource extends Element {
    /** {@return the sentence about the feature} */
    FeatureDeclaration declaration();

    /**
     * The key of the feature's flag, so that the constant can be handed to the flag system.
     *
     * @return the key as it was written in {@code behind(...)}; empty where there is no flag
     */
    default Optional<String> flagKey() {
        @Nullable FeatureDeclaration said = declaration();
        return said == null ? Optional.empty() : said.flagKey();
    }
}
