package org.bcfplanner.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the entries of a list are called that are chosen and never typed. */
public final class Choices {
    private Choices() {}

    /** Entries by their words; where none is chosen, nothing is said. */
    public static <T> StringConverter<T> words(Function<T, String> words) {
        return words(words, "");
    }

    /** The same with what is said where none is chosen. */
    public static <T> StringConverter<T> words(Function<T, String> words, String none) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? none : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("entries are chosen, not typed");
            }
        };
    }
}
