package org.missionled.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The mission, and whom the report is about, so that the reports of two subjects stand side by side. */
    private static String name(MissionReport report) {
        String mission = report.mission().id().name();
        return report.alignment()
                .scope()
                .subject()
                .map(subject -> mission + "." + SubjectName.of(subject))
                .orElse(mission);
    }

    List<Path> write(MissionReport report) {
        List<Path> written = new ArrayList<>();
        for (Renderer renderer : renderers) {
            Path file = directory.resolve(name(report) + "." + renderer.extension());
            try {
                Files.createDirectories(directory);
                WholeFile.write(file, out -> renderer.render(report, out));
            } catch (IOException e) {
                throw new UncheckedIOException("the report cannot be written to " + file.toAbsolutePath(), e);
            }
            written.add(file);
        }
        return List.copyOf(written);
    }
}
