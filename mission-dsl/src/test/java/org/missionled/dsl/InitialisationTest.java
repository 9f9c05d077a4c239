package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

/** A flag enum and the class of the mission whose constants need each other, in either order of initialisation. */
class InitialisationTest {
    private static final String WELLNESS = """
            import static org.missionled.dsl.Words.*;

            import org.missionled.dsl.*;
            import org.missionled.model.Mission;

            public class Wellness {
                static final MetricDeclaration WELLBEING =
                        metric("who-5").measuring("x").in("points").betterHigher();
                static final GoalDeclaration FEEL_BETTER =
                        goal("feel-better").stating("x").measuredBy(WELLBEING);
                static final Mission MISSION = productMission("wellness").stating("x")
                        .pursuing(FEEL_BETTER).delivering(WellnessFlag.class).declare();

                public static Mission mission() {
                    return MISSION;
                }
            }
            """;
    private static final String FLAG = """
            import static org.missionled.dsl.Words.*;

            import org.missionled.dsl.*;

            public enum WellnessFlag implements FeatureSource {
                CHECK_IN(feature("check-in").doing("x")
                        .serving(Wellness.FEEL_BETTER).expecting(Wellness.WELLBEING).toRise()
                        .behind(releaseFlag("wellness.check-in")));

                private final FeatureDeclaration declaration;

                WellnessFlag(FeatureDeclaration declaration) {
                    this.declaration = declaration;
                }

                @Override
                public FeatureDeclaration declaration() {
                    return declaration;
                }

                public static String firstKey() {
                    return CHECK_IN.flagKey().orElseThrow();
                }
            }
            """;

    @TempDir
    Path folder;

    private Compilation compiled;

    @BeforeEach
    void compile() {
        Compilation.write(folder, "Wellness.java", WELLNESS);
        Compilation.write(folder, "WellnessFlag.java", FLAG);
        compiled = Compilation.of(folder, "Wellness.java", "WellnessFlag.java").succeeds();
    }

    @Test
    void fromTheFlagTheApplicationRunsAndTheMissionSaysHowToSeparateThem() {
        ClassLoader fresh = compiled.loader();

        assertThat(compiled.call(fresh, "WellnessFlag", "firstKey")).isEqualTo("wellness.check-in");
        Mission mission = (Mission) compiled.call(fresh, "Wellness", "mission");
        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "mission:wellness: WellnessFlag has no constants yet (it and the class of the mission initialise"
                                + " each other: keep the mission in a class that no flag mentions)");
        assertThat(mission.faults().get(0).site().orElseThrow()).hasToString("Wellness.<clinit>(Wellness.java:11)");
    }

    @Test
    void fromTheMissionEverythingIsThere() {
        Mission mission = (Mission) compiled.call(compiled.loader(), "Wellness", "mission");

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.features()).hasSize(1);
    }

    @Test
    void valuesInPlaceOfTheClassWouldTakeTheApplicationDown() {
        Compilation.write(folder, "Wellness.java", WELLNESS.replace("WellnessFlag.class", "WellnessFlag.values()"));
        Compilation withValues =
                Compilation.of(folder, "Wellness.java", "WellnessFlag.java").succeeds();

        assertThatThrownBy(() -> withValues.call(withValues.loader(), "WellnessFlag", "firstKey"))
                .isInstanceOf(ExceptionInInitializerError.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void anEnumThatCannotBeInitialisedIsAFaultThatSaysWhy() {
        Compilation.write(
                folder,
                "WellnessFlag.java",
                FLAG.replace("this.declaration =", "int none = 1 / 0; this.declaration ="));
        Compilation broken =
                Compilation.of(folder, "Wellness.java", "WellnessFlag.java").succeeds();

        Mission mission = (Mission) broken.call(broken.loader(), "Wellness", "mission");
        assertThat(mission.faults())
                .extracting(Fault::problem)
                .containsExactly("the constants of a flag enum could not be reached:"
                        + " java.lang.ArithmeticException: / by zero (mend what throws there)");
    }
}
