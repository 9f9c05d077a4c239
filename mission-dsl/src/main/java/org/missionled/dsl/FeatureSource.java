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
 */
public interface FeatureSource {
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
