package org.bcfplanner.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the entries of a list to choose from are called. */
public final class Choices {
    private Choices() {}

    /**
     * For a list whose entries cannot be typed.
     *
     * @param words of an entry; of null what stands for choosing none
     */
    public static <T> StringConverter<T> words(Function<@Nullable T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("entries are chosen, not typed");
            }
        };
    }
}
