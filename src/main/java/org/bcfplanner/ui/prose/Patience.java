package org.bcfplanner.ui.prose;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;

/**
 * How long somebody waits for a page. There are pages made so that every parser goes through all it has read for every
 * further word; the window must not stand still for them.
 */
final class Patience {
    static final int SECONDS = 2;

    private final long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

    boolean isOver() {
        return System.nanoTime() > until;
    }

    /** Gives a text in pieces, and throws {@link Lost} where another is asked for too late. */
    Reader reading(String text) {
        return new Hurried(new StringReader(text));
    }

    /** It is over. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("The page takes too long to read");
        }
    }

    private final class Hurried extends Reader {
        private final Reader text;

        Hurried(Reader text) {
            this.text = text;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (isOver()) {
                throw new Lost();
            }
            return text.read(into, from, length);
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
