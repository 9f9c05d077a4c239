package org.missionled.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file in UTF-8 whole or not at all: whoever reads it while it is written, or after the writer was killed,
 * finds the old one or the new one. It may be used by several threads and processes at once; the last to end wins.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the text. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes all of it.
         *
         * @param out where to; closed by whoever calls this
         * @throws IOException if it cannot be written
         */
        void to(Appendable out) throws IOException;
    }

    /**
     * Writes a file anew.
     *
     * @param file in a folder that exists
     * @param writing what writes it
     * @throws IOException if it cannot be written; the old file is then left as it is
     */
    public static void write(Path file, Writing writing) throws IOException {
        Path half = half(file);
        boolean moved = false;
        try {
            try (BufferedWriter out = Files.newBufferedWriter(half)) {
                writing.to(out);
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
    private static Path half(Path file) throws IOException {
        for (int number = 0; ; number++) {
            try {
                return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + number + ".half"));
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
