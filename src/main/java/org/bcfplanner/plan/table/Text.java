package org.bcfplanner.plan.table;

import static java.util.Objects.requireNonNull;

/**
 * A longer text that people write, with line breaks as {@code \n}. Never null; empty where nothing is written. Its
 * paragraphs are what a comparison or a merge of two copies looks at.
 */
public record Text(String written) {
    public static final Text EMPTY = new Text("");

    public Text {
        requireNonNull(written);
        written = written.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static Text parse(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    @Override
    public String toString() {
        return written;
    }
}
