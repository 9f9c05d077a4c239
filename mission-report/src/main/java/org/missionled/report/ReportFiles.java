package org.missionled.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Writes a report to a directory, one file for each renderer, each replaced as a whole. */
final class ReportFiles {
    private final Path directory;

    ReportFiles(Path directory) {
        this.directory = directory;
    }

    List<Path> write(MissionReport report) {
        List<Path> written = new ArrayList<>();
        for (Renderer renderer : renderers()) {
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

    private static List<Renderer> renderers() {
        return ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Renderer::extension))
                .toList();
    }

    private static void replace(Path file, Renderer renderer, MissionReport report) throws IOException {
        Path half = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".half");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(half)) {
                renderer.render(report, out);
            }
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
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
