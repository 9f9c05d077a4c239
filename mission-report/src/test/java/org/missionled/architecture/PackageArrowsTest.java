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
                arrow("measurement", "model"),
                arrow("alignment", "model", "measurement"),
                arrow("rule", "model", "measurement", "alignment"),
                arrow("rule.standard", "model", "measurement", "alignment", "rule"),
                arrow("dsl", "model", "measurement"),
                arrow("report", "model", "measurement", "alignment", "rule"),
                arrow("report.outline", "model", "measurement", "alignment", "rule", "report"),
                arrow("report.text", "model", "measurement", "alignment", "rule", "report", "report.outline"),
                arrow("report.markdown", "model", "measurement", "alignment", "rule", "report", "report.outline"));
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
