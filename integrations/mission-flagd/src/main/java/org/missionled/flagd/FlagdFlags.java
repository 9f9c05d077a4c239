package org.missionled.flagd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.FaultyLiveFlags;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Refused;

/**
 * Live flags in a file of flagd, the flag daemon of OpenFeature.
 *
 * <pre>
 * {
 *   "flags": {
 *     "wellness.check-in": {
 *       "state": "ENABLED", "variants": {"on": true, "off": false}, "defaultVariant": "off",
 *       "targeting": {"fractional": [["on", 25], ["off", 75]]},
 *       "metadata": {"owner": "habits team"}
 *     }
 *   }
 * }
 * </pre>
 *
 * <p>A flag is enabled as its {@code state} says. The share of the people for whom it is on is known where its variants
 * are true and false and it has no targeting, by its default, or nothing but {@code fractional}, by the weights; of all
 * other flags it is not known. {@code owner} is read from the metadata of a flag, which may hold anything else. When a
 * flag was last changed, and why it exists, such a file does not say.
 *
 * <p>Files are UTF-8 and at most 16 MiB. All faults are thrown together as {@link FaultyLiveFlags}, each with its line:
 * unknown fields, states and variants by flag; its usable rest holds the other flags. It is empty where the file is no
 * JSON to its end, nests deeper than 100 or names something twice, since nobody knows what such a file says.
 */
public final class FlagdFlags {
    private FlagdFlags() {}

    /**
     * Reads a file.
     *
     * @param file where it is; its faults name it by this path as given
     * @param source what people call the system it configures, such as {@code production}
     * @param readOn the day on which it was so
     * @return the flags
     * @throws FaultyLiveFlags if anything in it is faulty
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static LiveFlags read(Path file, String source, LocalDate readOn) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new FlagdFile(file.toString(), source, readOn).read(bytes);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("no such file: " + file + " (looked for " + file.toAbsolutePath() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file + " (" + e + ")", e);
        }
    }

    /**
     * Reads a resource, and closes it.
     *
     * @param bytes what it contains; null, which is what {@code getResourceAsStream} gives for a wrong name, is refused
     * @param name what its faults call it
     * @param source what people call the system it configures, such as {@code production}
     * @param readOn the day on which it was so
     * @return the flags
     * @throws FaultyLiveFlags if anything in it is faulty
     * @throws Refused if there is nothing to read from
     * @throws UncheckedIOException if it cannot be read
     */
    public static LiveFlags read(@Nullable InputStream bytes, String name, String source, LocalDate readOn) {
        if (bytes == null) {
            throw Refused.because(
                    "no such resource: " + name,
                    "a name without a leading \"/\" is looked for in the package of the class");
        }
        try (bytes) {
            return new FlagdFile(name, source, readOn).read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + name + " (" + e + ")", e);
        }
    }
}
