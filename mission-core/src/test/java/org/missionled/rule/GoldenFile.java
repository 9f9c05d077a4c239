package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that people read, kept in {@code src/test/resources/golden}. {@code mvn test -Dgolden.rewrite=true} writes all
 * of them anew; the difference is then read like any other change.
 */
public final class GoldenFile {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "golden");

    private final String name;

    private GoldenFile(String name) {
        this.name = name;
    }

    public static GoldenFile named(String name) {
        return new GoldenFile(name);
    }

    /** Fails unless the file holds exactly this text. */
    public void holds(String text) {
        if (REWRITE) {
            write(text);
            return;
        }
        assertThat(text)
                .as("golden/%s (-Dgolden.rewrite=true writes it anew)", name)
                .isEqualTo(read());
    }

    private String read() {
        try (InputStream file = GoldenFile.class.getResourceAsStream("/golden/" + name)) {
            return file == null ? "(there is no such file)" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        Path file = FOLDER.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
