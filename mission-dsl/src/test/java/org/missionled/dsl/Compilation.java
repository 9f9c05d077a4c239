package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Source texts handed to the Java compiler, with what it said. (By {@link ToolProvider}, since a module under test does
 * not read {@code javax.tools}.)
 */
record Compilation(Path folder, List<Complaint> complaints, String output) {
    private static final Pattern COMPLAINT = Pattern.compile("^.*?(\\w+\\.java):(\\d+): ", Pattern.MULTILINE);

    /** What the compiler said of one line. */
    record Complaint(String file, int line, String message) {}

    /** Compiles files that were written to a folder; the classes go there too. */
    static Compilation of(Path folder, String... files) {
        StringWriter output = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-proc:none", "-cp", everything(), "-d", folder.toString()));
        Stream.of(files).map(file -> folder.resolve(file).toString()).forEach(arguments::add);
        PrintWriter printed = new PrintWriter(output, true);
        ToolProvider.findFirst("javac").orElseThrow().run(printed, printed, arguments.toArray(String[]::new));
        return new Compilation(folder, complaints(output.toString()), output.toString());
    }

    private static String everything() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Complaint> complaints(String output) {
        List<MatchResult> starts = COMPLAINT.matcher(output).results().toList();
        List<Complaint> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : output.length();
            MatchResult at = starts.get(i);
            all.add(new Complaint(at.group(1), Integer.parseInt(at.group(2)), output.substring(at.end(), end)));
        }
        return all;
    }

    static void write(Path folder, String file, String source) {
        try {
            Files.writeString(folder.resolve(file), source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Compilation succeeds() {
        assertThat(output).isEmpty();
        return this;
    }

    /** Classes of its own, not initialised yet. */
    ClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a static method without parameters of a compiled class returns. */
    Object call(ClassLoader loader, String className, String method) {
        try {
            return loader.loadClass(className).getMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(className + "." + method, e);
        }
    }
}
