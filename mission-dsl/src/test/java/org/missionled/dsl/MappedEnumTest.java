package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.undeclared;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

/** Flag enums that cannot carry sentences are mapped, by code of the user that may do anything. */
class MappedEnumTest {
    enum LegacyFlag {
        OLD_CART,
        DARK_MODE,
        BETA
    }

    private static String kebab(LegacyFlag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FeatureDeclaration undeclaredAs(LegacyFlag flag) {
        return undeclared(kebab(flag));
    }

    private static Mission delivering(Function<LegacyFlag, FeatureSource> sentence) {
        return Wellness.mission().delivering(LegacyFlag.class, sentence).declare();
    }

    @Test
    void givesAFeatureForEveryConstant() {
        Mission mission = delivering(flag -> switch (flag) {
            case OLD_CART -> undeclared("old-cart");
            case DARK_MODE -> feature("dark-mode").doing("Dark colours").withoutImpact("comfort");
            case BETA -> undeclared("beta").behind(Words.permissionFlag("beta"));
        });

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.features())
                .extracting(feature -> feature.id())
                .extracting(ElementId::name)
                .containsExactly("old-cart", "dark-mode", "beta");
        assertThat(mission.features())
                .extracting(feature -> feature.isDeclared())
                .containsExactly(false, true, false);
    }

    @Test
    void aMappingThatThrowsLosesOneFeatureAndSaysWhich() {
        Mission mission = delivering(flag -> {
            if (flag == LegacyFlag.DARK_MODE) {
                throw new IllegalStateException("no idea");
            }
            return undeclaredAs(flag);
        });

        assertThat(mission.features()).hasSize(2);
        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("mission:wellness: the feature of LegacyFlag.DARK_MODE could not be reached:"
                        + " java.lang.IllegalStateException: no idea (mend what throws there)");
    }

    @Test
    void aMappingThatGivesNullSaysForWhichConstant() {
        Mission mission = delivering(flag -> flag == LegacyFlag.BETA ? null : undeclaredAs(flag));

        assertThat(mission.features()).hasSize(2);
        assertThat(mission.faults())
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .isEqualTo("the feature of LegacyFlag.BETA is null here"
                        + " (give every constant a sentence, such as undeclared(\"old-cart\"))");
    }

    @Test
    void aSourceThatThrowsLosesOneFeature() {
        FeatureSource thrower = () -> {
            throw new UnsupportedOperationException("not yet");
        };
        Mission mission =
                Wellness.mission().delivering(thrower, undeclared("kept")).declare();

        assertThat(mission.features()).hasSize(1);
        assertThat(mission.faults())
                .extracting(Fault::problem)
                .containsExactly("a feature could not be reached: java.lang.UnsupportedOperationException: not yet"
                        + " (mend what throws there)");
    }

    @Test
    void aMissingEnumOrMappingIsAFault() {
        assertThat(Wellness.mission()
                        .delivering((Class<LegacyFlag>) null, flag -> undeclared("x"))
                        .declare()
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("not a valid flag enum: null (such as delivering(WellnessFlag.class))");
        assertThat(Wellness.mission()
                        .delivering(LegacyFlag.class, null)
                        .declare()
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("not a valid mapping from a flag enum: null"
                        + " (a switch over its constants, such as flag -> switch (flag) { ... })");
    }

    @Test
    void anEnumWithoutConstantsDeliversNothing() {
        Mission mission = Wellness.mission().delivering(Empty.class).declare();

        assertThat(mission.features()).isEmpty();
        assertThat(mission.faults()).isEmpty();
    }

    enum Empty implements FeatureSource {
        ;

        @Override
        public FeatureDeclaration declaration() {
            return undeclared("never");
        }
    }

    @Test
    void aConstantWithABodyIsNamedAfterItsEnum() {
        assertThat(Wellness.mission().delivering(WithBody.class).declare().faults())
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .startsWith("the feature of WithBody.ODD could not be reached: java.lang.IllegalStateException");
    }

    enum WithBody implements FeatureSource {
        ODD {
            @Override
            public FeatureDeclaration declaration() {
                throw new IllegalStateException();
            }
        }
    }
}
