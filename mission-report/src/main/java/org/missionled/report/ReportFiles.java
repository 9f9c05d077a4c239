package org.missionled.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Writes a report to a directory, one file for each renderer, each replaced as a whole. */
final class ReportFiles {
    private final Path directory;
    private final List<Renderer> renderers;

    ReportFiles(Path directory, List<Renderer> renderers) {
        Map<String, Renderer> byExtension = new HashMap<>();
        for (Renderer renderer : renderers) {
            Renderer other = byExtension.put(renderer.extension(), renderer);
            if (other != null) {
                throw new IllegalStateException(other.getClass().getName() + " and "
                        + renderer.getClass().getName() + " both write files that end in ." + renderer.extension()
                        + " (give your own renderer an extension of its own, such as \"mine." + renderer.extension()
                        + "\")");
            }
        }
        this.directory = directory;
        this.renderers = renderers;
    }

    /** All renderers that can be found, by their extensions. */
    static List<Renderer> renderers() {
        return ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Renderer::extension))
                .toList();
    }

    List<Path> write(MissionReport report) {
        List<Path> written = new ArrayList<>();
        for (Renderer renderer : renderers) {
            Path file = directory.resolve(report.mission().id().name() + "." + renderer.extension());
            try {
                Files.createDirectories(directory);
                replace(file, renderer, report);
            } catch (IOException e) {
                throw new UncheckedIOException("the report cannot be written to " + file.toAbsolutePath(), e);
            }
            written.add(file);
        }
        return List.copyOf(written);
    }

    private void replace(Path file, Renderer renderer, MissionReport report) throws IOException {
        Path half = half(file);
        boolean moved = false;
        try {
            try (BufferedWriter out = Files.newBufferedWriter(half)) {
                renderer.render(report, out);
            }
            move(half, file);
            moved = true;
        } finally {
            if (!moved) { // else the name may be another writer's by now
                Files.deleteIfExists(half);
            }
        }
    }

    /** A new file that nobody else writes to; with the rights of any new file, which a temporary one would not have. */
    private Path half(Path file) throws IOException {
        for (int number = 0; ; number++) {
            try {
                return Files.createFile(directory.resolve("." + file.getFileName() + "." + number + ".half"));
            } catch (FileAlreadyExistsException taken) {
                // by another writer: the next number
            }
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
