package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the Javadoc of the main sources compiles and runs. */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\*\\s*}</pre>", Pattern.DOTALL);
    private static final String BEFORE = """
            import static org.missionled.dsl.Words.*;
            import static org.missionled.model.Rhythm.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.missionled.alignment.*;
            import org.missionled.csv.*;
            import org.missionled.dsl.*;
            import org.missionled.index.*;
            import org.missionled.measurement.*;
            import org.missionled.model.*;
            import org.missionled.report.*;
            import org.missionled.rule.*;
            import org.missionled.rule.known.*;
            import org.missionled.rule.standard.*;
            public class Example {
                static Mission mission = productMission("wellness").stating("Foster healthier communities").declare();
                static Observations observations = Observations.none();
                static Alignment alignment = Alignment.of(mission).asOf(LocalDate.of(2026, 9, 30));
            """;

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> compilesAndRuns() throws IOException {
        List<DynamicTest> tests = sources().stream()
                .flatMap(source -> examples(source)
                        .map(example ->
                                DynamicTest.dynamicTest(source.getFileName().toString(), () -> run(example))))
                .toList();
        assertThat(tests).as("examples found in the Javadoc").hasSizeGreaterThanOrEqualTo(4);
        return tests;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(KeptText.ROOT)) {
            return files.filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/org/missionled/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/examples/"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> examples(Path source) {
        try {
            return EXAMPLE.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run(String example) throws Exception {
        boolean declares =
                Pattern.compile("(?m)^(static|enum|import)").matcher(example).find();
        String code = example.replaceAll("(?m)^import .*\\n", "")
                .replace("\"target/mission-report\"", '"' + folder.toString() + '"');
        String program = BEFORE
                + (declares
                        ? code + "\npublic static void main(String[] args) {}"
                        : "public static void main(String[] args) throws Exception {\n" + code + "\n}")
                + "\n}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject unit =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };
        String classPath = System.getProperty("java.class.path");
        boolean compiled = compiler.getTask(
                        messages, null, null, List.of("-d", folder.toString(), "-cp", classPath), null, List.of(unit))
                .call();
        assertThat(compiled).as("%s%n%s", messages, program).isTrue();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
