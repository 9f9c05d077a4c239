package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Integrations point inwards: each knows what it translates and one library, and no other integration. They are built
 * after the library, so this reads their sources.
 */
class IntegrationArrowsTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (?:org\\.missionled\\.)?([a-z.]+);");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^@?import (?:static )?([a-z.]+)\\.[A-Z*]");
    private static final Pattern NAMED = Pattern.compile("\\borg\\.missionled((?:\\.[a-z]+)+)\\b");
    private static final Pattern OUTSIDE =
            Pattern.compile("System\\.(out|err)|\\.now\\(\\)|getDefault\\(\\)|new Random|Math\\.random");
    private static final Pattern MACHINERY = Pattern.compile(".*(Impl|Util|Utils|Helper|Manager|Base|Common)");

    /** What a package of an integration may know, beside itself and the JDK. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.of(
            "csv", Set.of("model", "measurement", "de.siegmar.fastcsv"),
            "flagd", Set.of("model", "measurement", "tools.jackson.core"),
            "gitlab", Set.of("model", "measurement", "org.snakeyaml.engine"),
            "json", Set.of("model", "report", "report.view", "tools.jackson.core"),
            "ci", Set.of("model", "alignment", "rule", "report", "report.view", "report.markdown"),
            "html.picture", Set.of("model"),
            "html.figure", Set.of("model", "contribution", "alignment", "rule", "report.view", "html.picture"),
            "html.page",
                    Set.of("model", "contribution", "alignment", "rule", "report.view", "html.figure", "html.picture"),
            "html.template",
                    Set.of(
                            "model",
                            "contribution",
                            "alignment",
                            "rule",
                            "report",
                            "report.view",
                            "html.page",
                            "html.figure",
                            "html.picture",
                            "gg.jte"),
            "html", Set.of("model", "report", "report.view", "html.page", "html.template", "gg.jte")));

    private static final Map<Path, String> SOURCES = sources();

    private static Map<Path, String> sources() {
        return Library.folders(Library.root().resolve("integrations"))
                .map(module -> module.resolve("src/main"))
                .filter(Files::isDirectory)
                .flatMap(IntegrationArrowsTest::files)
                .collect(
                        Collectors.toMap(file -> file, IntegrationArrowsTest::text, (one, other) -> one, TreeMap::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The package without the name of the library; what a page is made from has one of its own. */
    private static String packageOf(Path file, String text) {
        Matcher said = PACKAGE.matcher(text);
        return file.toString().endsWith(".jte") ? "html.template" : said.find() ? said.group(1) : "";
    }

    private static Set<String> known(String text) {
        Set<String> known = new TreeSet<>();
        NAMED.matcher(text).results().forEach(found -> known.add(found.group(1).substring(1)));
        IMPORTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("java.") && !name.startsWith("org.jspecify."))
                .filter(name -> !name.startsWith("org.missionled."))
                .forEach(known::add);
        return known;
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to)
                || ARROWS.getOrDefault(from, Set.of()).stream()
                        .anyMatch(allowed -> to.equals(allowed) || (isElsewhere(allowed) && to.startsWith(allowed)));
    }

    private static boolean isElsewhere(String name) {
        return Stream.of("de.", "tools.", "org.", "gg.").anyMatch(name::startsWith);
    }

    static List<String> packages() {
        return List.copyOf(ARROWS.keySet());
    }

    @Test
    void thereAreNoOtherPackages() {
        assertThat(SOURCES).hasSizeGreaterThan(80);
        assertThat(SOURCES.entrySet().stream()
                        .map(entry -> packageOf(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toSet()))
                .isEqualTo(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void anIntegrationKnowsOnlyWhatItTranslates(String name) {
        Set<String> wrong = new TreeSet<>();
        SOURCES.forEach((file, text) -> {
            if (packageOf(file, text).equals(name)) {
                known(text).stream()
                        .filter(other -> !mayKnow(name, other))
                        .forEach(other -> wrong.add(file.getFileName() + " knows " + other));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noneReadsAClockOrTheMachineOrWritesToTheConsole() {
        assertThat(SOURCES.entrySet().stream()
                        .filter(entry -> OUTSIDE.matcher(entry.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void noneIsNamedAfterMachineryAndEachSaysWhereToBegin() {
        assertThat(SOURCES.keySet().stream()
                        .map(file -> file.getFileName().toString().replaceAll("\\.[a-z]+$", ""))
                        .filter(name -> MACHINERY.matcher(name).matches()))
                .isEmpty();
        assertThat(SOURCES.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("package-info.java"))
                        .filter(entry -> entry.getValue().contains("@NullMarked"))
                        .map(entry -> packageOf(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toSet()))
                .isEqualTo(ARROWS.keySet().stream()
                        .filter(name -> !name.equals("html.template"))
                        .collect(Collectors.toSet()));
    }
}
