package org.missionled.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ref.Reference;

/** How much heap is held in the midst of writing a document to somebody who keeps nothing of it. */
final class Writing {
    private static final double NEAR_THE_END = 0.9;

    private final Document document;

    private Writing(Document document) {
        this.document = document;
    }

    /** Something that can be written as often as one likes. */
    interface Document {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * What writing held.
     *
     * @param characters how long the document is
     * @param bytes what was alive near its end and not before it was begun
     */
    record Held(long characters, long bytes) {}

    static Held of(Document document) {
        return new Writing(document).measured();
    }

    private Held measured() {
        long characters = written(Long.MAX_VALUE).characters; // what is made once and kept is made here
        long before = Heap.used();
        long near = written((long) (characters * NEAR_THE_END)).used;
        return new Held(characters, Math.max(0, near - before));
    }

    private Passing written(long looking) {
        try (Passing out = new Passing(looking)) {
            document.writeTo(out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes characters, keeps none, and looks at the heap once so many have passed. */
    private static final class Passing extends Writer {
        private final long looking;
        private long characters;
        private long used;

        private Passing(long looking) {
            this.looking = looking;
        }

        @Override
        public void write(char[] text, int from, int count) {
            pass(text, count);
        }

        @Override
        public void write(String text, int from, int count) {
            pass(text, count);
        }

        private void pass(Object text, int count) {
            characters += count;
            try {
                if (used == 0 && characters >= looking) {
                    used = Heap.used();
                }
            } finally {
                Reference.reachabilityFence(text); // what is handed over counts, be it the whole document
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
