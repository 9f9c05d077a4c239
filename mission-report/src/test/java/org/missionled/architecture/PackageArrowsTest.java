package org.missionled.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between packages run one way. */
class PackageArrowsTest {
    private static final String ROOT = "org.missionled.";
    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageHasClasses(String name) {
        assertThat(Library.classesIn(name)).hasSizeGreaterThan(1); // more than its package-info
    }

    static List<String> packages() {
        return Library.PACKAGES;
    }

    @Test
    void thereAreNoOtherPackages() {
        assertThat(Library.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty()) // module-info
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Library.PACKAGES);
    }

    @ParameterizedTest
    @MethodSource
    void aPackageKnowsOnlyThoseBelowIt(String name, List<String> below) {
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(areIn(below, name))
                .check(Library.CLASSES);
    }

    static Stream<Arguments> aPackageKnowsOnlyThoseBelowIt() {
        return Stream.of(
                arrow("model"),
                arrow("explanation"),
                arrow("measurement", "model"),
                arrow("series", "model", "explanation", "measurement"),
                arrow("contribution", "model", "explanation"),
                arrow("index", "model", "explanation", "measurement", "series"),
                arrow("alignment", ENGINE),
                arrow("rule", and("alignment", ENGINE)),
                arrow("rule.known", and("rule", and("alignment", ENGINE))),
                arrow("rule.standard", and("rule", and("alignment", ENGINE))),
                arrow("dsl", "model", "measurement"),
                arrow("report.view", VIEWED),
                arrow("report", and("report.view", VIEWED)),
                arrow("report.outline", "model", "report.view"),
                arrow("report.text", FORMATTED),
                arrow("report.markdown", FORMATTED));
    }

    /** What an alignment is made of. */
    private static final String[] ENGINE = {"model", "explanation", "measurement", "series", "contribution", "index"};

    /** What a report may look at. */
    private static final String[] VIEWED = and("rule", and("alignment", ENGINE));

    /** What a plain format may look at: the finished view, and never what that was worked out from. */
    private static final String[] FORMATTED = {"model", "report", "report.view", "report.outline"};

    private static String[] and(String one, String... others) {
        return Stream.concat(Stream.of(one), Arrays.stream(others)).toArray(String[]::new);
    }

    private static Arguments arrow(String name, String... below) {
        return Arguments.of(
                ROOT + name, Arrays.stream(below).map(one -> ROOT + one).toList());
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.missionled.(**)").should().beFreeOfCycles().check(Library.CLASSES);
    }

    private static DescribedPredicate<JavaClass> areIn(List<String> below, String itself) {
        return DescribedPredicate.describe("are in " + itself + ", " + below + ", java.base or JSpecify", type -> {
            String name = type.getBaseComponentType().getPackageName();
            return name.equals(itself)
                    || below.contains(name)
                    || JAVA_BASE.contains(name)
                    || name.isEmpty() // primitive
                    || name.equals("org.jspecify.annotations");
        });
    }
}
