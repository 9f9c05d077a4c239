package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time, place and chance are inputs; nothing prints but one class; numbers are the same on every machine. */
class PurityTest {
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");
    private static final Set<String> SURROUNDINGS = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.lineSeparator",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.io.BufferedWriter.newLine",
            "java.io.PrintStream.println");
    private static final Set<String> UNSTEADY = Set.of(
            "pow", "exp", "expm1", "log", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot");

    @Test
    void nothingReadsAClock() {
        assertThat(accesses()).hasSizeGreaterThan(1_000);
        assertThat(used(CLOCKS)).isEmpty();
        assertThat(used("java.time.Clock")).isEmpty();
    }

    @Test
    void nothingAsksForLocaleZoneEncodingLineEndOrProperties() {
        assertThat(used(SURROUNDINGS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Random",
                "java.security.SecureRandom",
                "java.util.concurrent.ThreadLocalRandom",
                "java.util.SplittableRandom",
                "java.util.UUID"
            })
    void nothingIsLeftToChance(String type) {
        assertThat(used(type)).isEmpty();
    }

    @Test
    void nothingIsLeftToMathRandom() {
        assertThat(used(Set.of("java.lang.Math.random"))).isEmpty();
    }

    @Test
    void onlyTheNoticePrints() {
        assertThat(accesses()
                        .filter(access -> Set.of("java.lang.System.out", "java.lang.System.err")
                                .contains(name(access)))
                        .map(access -> access.getOriginOwner().getName()))
                .isNotEmpty()
                .containsOnly("org.missionled.report.ConsoleNotice");
    }

    @Test
    void theCoreComputesTheSameOnEveryMachine() {
        List<String> steady = accesses()
                .filter(access -> Library.CORE.contains(access.getOriginOwner().getPackageName()))
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.Math"))
                .map(access -> access.getTarget().getName())
                .toList();
        assertThat(steady).isNotEmpty().doesNotContainAnyElementsOf(UNSTEADY);
    }

    private static Stream<JavaAccess<?>> accesses() {
        return Library.CLASSES.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static Stream<String> used(Set<String> members) {
        return accesses().filter(access -> members.contains(name(access))).map(JavaAccess::getDescription);
    }

    private static Stream<String> used(String type) {
        return Library.CLASSES.stream()
                .filter(from -> from.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getName().equals(type)))
                .map(JavaClass::getName);
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
