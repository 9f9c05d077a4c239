package org.missionled.rule.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.missionled.model.Refused;
import org.missionled.rule.Inspection;
import org.missionled.rule.KnownViolations;

/**
 * A file of known violations, kept beside the tests and under version control: sorted, one entry a line.
 *
 * <p>Three verbs, and no other: {@link #record} adds what is broken today, {@link #read} is all that a check does, and
 * {@link #prune} takes out what is mended. Reading never writes, and a missing file never means that all is well.
 *
 * <pre>{@code
 * KnownViolationsFile file = KnownViolationsFile.at(Path.of("target/mission-report", "known-violations.txt"));
 * file.record(StandardRules.inspect(alignment)); // once, where a person decides it; better kept beside the tests
 * StandardRules.ruleSet().knowing(file.read()).inspect(alignment).check();
 * }</pre>
 *
 * <p>A file is replaced as a whole or not at all, and only by one process at a time: two that record at once lose
 * nothing.
 */
public final class KnownViolationsFile {
    private static final long LARGEST = 64L << 20;

    private final Path path;

    private KnownViolationsFile(Path path) {
        this.path = path;
    }

    /**
     * The file at a place.
     *
     * @param path where it is, or will be once it is recorded
     * @return the file, which nobody has looked for yet
     */
    public static KnownViolationsFile at(Path path) {
        return new KnownViolationsFile(path);
    }

    /**
     * What it says.
     *
     * @return the known violations
     * @throws Refused if there is no such file, or it is not one, or it is cut off, or in conflict, or of a newer
     *     version
     * @throws UncheckedIOException if it cannot be read
     */
    public KnownViolations read() {
        if (!Files.exists(path)) {
            throw Refused.because(
                    "there is no file of known violations at " + path,
                    "record it once, where a person decides it: KnownViolationsFile.at(path).record(inspection)");
        }
        return KnownViolationsText.parse(path.toString(), text());
    }

    private String text() {
        try {
            if (Files.size(path) > LARGEST) {
                throw Refused.because(
                        path + " has " + Files.size(path) + " bytes, and at most " + LARGEST + " are read",
                        "check that it is a file of known violations");
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw Refused.because(path + " is not UTF-8", "restore it from version control");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + path + " (" + e + ")", e);
        }
    }

    /**
     * Adds what is broken today, apart from what rests on facts. What the file holds already keeps its day.
     *
     * @param inspection what was found
     * @return what the file says now
     * @throws Refused if the file is there and cannot be understood; it is left as it is
     * @throws UncheckedIOException if it cannot be written; it is left as it is
     */
    public KnownViolations record(Inspection inspection) {
        return Exclusive.on(path, () -> {
            KnownViolations before = Files.exists(path) ? read() : KnownViolations.none();
            return written(before.recorded(inspection));
        });
    }

    /**
     * Takes out what nothing breaks any more.
     *
     * @param inspection what was found by rules that knew of this file
     * @return what the file says now
     * @throws Refused if there is no file, or it cannot be understood; it is left as it is
     * @throws UncheckedIOException if it cannot be written; it is left as it is
     */
    public KnownViolations prune(Inspection inspection) {
        return Exclusive.on(path, () -> written(read().pruned(inspection)));
    }

    private KnownViolations written(KnownViolations known) {
        Exclusive.replace(path, KnownViolationsText.of(known));
        return known;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
