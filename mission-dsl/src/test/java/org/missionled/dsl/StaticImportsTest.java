package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticImportsTest {
    @TempDir
    Path folder;

    @Test
    void doNotClashWithAssertionsNorWithAFlagEnumOfCommonNames() {
        Compilation.write(folder, "ProductTest.java", """
                import static org.assertj.core.api.Assertions.*;
                import static org.junit.jupiter.api.Assertions.assertAll;
                import static org.missionled.dsl.Words.*;
                import static org.missionled.model.CollectionMethod.*;
                import static org.missionled.model.MetricLevel.*;
                import static org.missionled.model.Rhythm.*;

                import org.assertj.core.api.Condition;
                import org.missionled.dsl.*;
                import org.missionled.model.*;

                class ProductTest {
                    static final MetricDeclaration METRIC = metric("m").measuring("x").in("points").betterWithin(1, 9)
                            .every(MONTH).averagedOver(3, MONTH).asLevel(OUTCOME).collectedBy(SURVEY);
                    static final GoalDeclaration GOAL = goal("g").stating("x")
                            .measuredBy(METRIC).from(0).on("2026-01-01").toAtLeast(5).by("2026-12-31");

                    enum Flag implements FeatureSource {
                        A(feature("a").doing("x").serving(GOAL).expecting(METRIC).toRise().because("y")
                                .backedBy(comparison("EXP", "p").about(METRIC).on("2026-01-01"))
                                .guarding(METRIC).atLeast(1).behind(releaseFlag("a")));

                        private final FeatureDeclaration declaration;

                        Flag(FeatureDeclaration declaration) {
                            this.declaration = declaration;
                        }

                        @Override
                        public FeatureDeclaration declaration() {
                            return declaration;
                        }

                        boolean isEnabled() { return isEnabled(key()); }
                        boolean isActive() { return true; }
                        String key() { return flagKey().orElse(name()); }
                        String getName() { return name(); }
                        static boolean isEnabled(String key) { return key.isEmpty(); }
                        static Flag of(String key) { return valueOf(key); }
                        static Flag from(String key) { return of(key); }
                    }

                    void check() {
                        Mission mission = productMission("m").stating("x").pursuing(GOAL).delivering(Flag.values())
                                .declare();
                        assertThat(mission.faults()).isEmpty();
                        assertThat(mission.goals().get(0)).returns(GoalKind.PURPOSE, from(Goal::kind));
                        assertThat("x").is(not(allOf(new Condition<>(String::isEmpty, "empty"))));
                        assertThat(1.0).isCloseTo(1.1, within(0.2)).isCloseTo(1.1, byLessThan(0.2));
                        assertThat(entry(1, 2)).isNotNull();
                        assertAll(() -> assertThat(observations(observed(METRIC).during("2026").was(1))).isNotNull());
                    }
                }
                """);

        Compilation.of(folder, "ProductTest.java").succeeds();
    }

    @Test
    void areHiddenByAMethodOfTheSameNameAndCanBeSaidInFull() {
        String flag = """
                import static org.missionled.dsl.Words.*;

                import org.missionled.dsl.*;

                enum Flag implements FeatureSource {
                    A(%s("a").doing("x").withoutImpact("y"));

                    private final FeatureDeclaration declaration;

                    Flag(FeatureDeclaration declaration) {
                        this.declaration = declaration;
                    }

                    @Override
                    public FeatureDeclaration declaration() {
                        return declaration;
                    }

                    String feature() {
                        return name();
                    }
                }
                """;
        Compilation.write(folder, "Flag.java", flag.formatted("feature"));
        assertThat(Compilation.of(folder, "Flag.java").complaints())
                .singleElement()
                .extracting(Compilation.Complaint::message)
                .asString()
                .contains("method feature in enum Flag cannot be applied");

        Compilation.write(folder, "Flag.java", flag.formatted("Words.feature"));
        Compilation.of(folder, "Flag.java").succeeds();
    }
}
