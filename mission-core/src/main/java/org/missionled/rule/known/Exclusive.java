package org.missionled.rule.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work on a file that one thread of one process does at a time; a lock file beside it keeps the others waiting. */
final class Exclusive {
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private Exclusive() {}

    static <T> T on(Path file, Supplier<T> work) {
        IN_THIS_PROCESS.lock();
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return locked(beside(file, ".lock"), work);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written: " + file + " (" + e + ")", e);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    /** The lock file is left where it is: whoever waits for it must wait for the same one. */
    private static <T> T locked(Path lock, Supplier<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("no lock on " + lock);
            }
            return work.get();
        }
    }

    /** Writes beside the file, then puts the new one in its place in one step. */
    static void replace(Path file, String text) {
        Path fresh = beside(file, ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written: " + file + " (" + e + ")", e);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
