package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.model.ElementId;
import org.missionled.model.Mission;

class ThousandFeaturesTest {
    private static final int ENUMS = 4;
    private static final int EACH = 250;

    @TempDir
    Path folder;

    private static String flags(int number) {
        String constants =
                IntStream.range(0, EACH).mapToObj(i -> """
                            F%2$d(feature("feature-%1$d-%2$d").doing("Does what number %2$d of part %1$d does")
                                    .serving(Product.GOAL).expecting(Product.METRIC).toRiseBy(%2$d.5).because("it helps")
                                    .backedBy(experiment("EXP-%1$d-%2$d", "members").finding(1.5).between(1, 2))
                                    .behind(releaseFlag("part-%1$d.flag-%2$d").created("2026-01-01")).ownedBy("us"))""".formatted(number, i)).collect(Collectors.joining(",\n"));
        return """
                import static org.missionled.dsl.Words.*;

                import org.missionled.dsl.*;

                enum Flags%d implements FeatureSource {
                %s;

                    private final FeatureDeclaration declaration;

                    Flags%1$d(FeatureDeclaration declaration) {
                        this.declaration = declaration;
                    }

                    @Override
                    public FeatureDeclaration declaration() {
                        return declaration;
                    }
                }
                """.formatted(number, constants);
    }

    private static String product() {
        return """
                import static org.missionled.dsl.Words.*;

                import org.missionled.dsl.*;
                import org.missionled.model.Mission;

                class Product {
                    static final MetricDeclaration METRIC = metric("m").measuring("x").in("points").betterHigher();
                    static final GoalDeclaration GOAL = goal("g").stating("x").measuredBy(METRIC);
                }
                """;
    }

    private static String declaration() {
        return """
                import static org.missionled.dsl.Words.*;

                import org.missionled.model.Mission;

                public class Declared {
                    public static Mission mission() {
                        return productMission("large").stating("x").pursuing(Product.GOAL)%s.declare();
                    }
                }
                """.formatted(IntStream.range(0, ENUMS)
                .mapToObj(".delivering(Flags%d.class)"::formatted)
                .collect(Collectors.joining()));
    }

    @Test
    void inSeveralEnumsAreOneSoundMission() {
        String[] files = IntStream.range(0, ENUMS + 2)
                .mapToObj(i -> i < ENUMS ? "Flags" + i + ".java" : i == ENUMS ? "Product.java" : "Declared.java")
                .toArray(String[]::new);
        IntStream.range(0, ENUMS).forEach(i -> Compilation.write(folder, files[i], flags(i)));
        Compilation.write(folder, "Product.java", product());
        Compilation.write(folder, "Declared.java", declaration());
        Compilation compiled = Compilation.of(folder, files).succeeds();

        Mission mission = (Mission) compiled.call(compiled.loader(), "Declared", "mission");

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.features()).hasSize(ENUMS * EACH).doesNotHaveDuplicates();
        assertThat(mission.features().get(777).id()).isEqualTo(ElementId.parse("feature:large/feature-3-27"));
        assertThat(mission.site(mission.features().get(777).id()).orElseThrow())
                .hasToString("Flags3.<clinit>(Flags3.java:" + (6 + 27 * 4) + ")");
    }
}
