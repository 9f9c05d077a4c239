package org.missionled.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.missionled.dsl.Words;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;

/** The library as it was built: the classes of its three modules, and the sources of all. */
final class Library {
    static final List<String> CORE = List.of(
            "org.missionled.model",
            "org.missionled.explanation",
            "org.missionled.measurement",
            "org.missionled.series",
            "org.missionled.contribution",
            "org.missionled.index",
            "org.missionled.alignment",
            "org.missionled.rule",
            "org.missionled.rule.known",
            "org.missionled.rule.standard");
    static final List<String> DSL = List.of("org.missionled.dsl");
    static final List<String> REPORT = List.of(
            "org.missionled.report",
            "org.missionled.report.view",
            "org.missionled.report.outline",
            "org.missionled.report.text",
            "org.missionled.report.markdown");
    static final List<String> PACKAGES =
            Stream.of(CORE, DSL, REPORT).flatMap(List::stream).toList();

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(places().stream().map(Library::location).toList());

    private Library() {}

    /** Where the classes of core, dsl and report are: directories or jars. */
    static List<Path> places() {
        return Stream.of(Mission.class, Words.class, MissionReport.class)
                .map(Library::place)
                .toList();
    }

    private static Location location(Path place) {
        try {
            return Files.isDirectory(place) ? Location.of(place) : Location.of(new JarFile(place.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The classes that stand in a package itself, not below it. */
    static List<JavaClass> classesIn(String name) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals(name))
                .toList();
    }

    /** What users can reach. */
    static Stream<JavaClass> publicTypes() {
        return CLASSES.stream().filter(Library::isReachable);
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Library::isReachable).orElse(true)
                && !type.isAnonymousClass()
                && !type.isLocalClass();
    }

    /** The folder with the parent pom. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("mission-core"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new AssertionError(
                    "no folder with mission-core above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** The Java files below a folder of each module, such as {@code src/main/java}. */
    static List<Path> sources(String below) {
        return Stream.concat(
                        Stream.of("mission-core", "mission-dsl", "mission-report", "benchmarks")
                                .map(root()::resolve),
                        Stream.of("integrations", "examples").flatMap(folder -> folders(root().resolve(folder))))
                .map(module -> module.resolve(below))
                .filter(Files::isDirectory)
                .flatMap(Library::javaFiles)
                .toList();
    }

    /** The folders in a folder, by name. */
    static Stream<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
