package org.bcfplanner.ui.kit;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** What can be typed or pasted into fields. */
public final class Typing {
    /** The most a long text holds, in characters; what the library and plan files can keep. */
    public static final int LONG_TEXT = 100_000;
    /** The most any other field holds. */
    public static final int SHORT_TEXT = 10_000;

    private Typing() {}

    /**
     * Bounds a field. Text that would make it too long is not put in, and {@code tell} gets a sentence that says so; the
     * sentence is empty when something is put in again. Characters that cannot be seen or written are left out.
     */
    public static void bound(TextInputControl field, int most, Consumer<String> tell) {
        UnaryOperator<TextFormatter.Change> filter = change -> {
            if (!change.isContentChange()) {
                return change;
            }
            change.setText(change.getText().replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]", ""));
            int length = change.getControlNewText().length();
            if (length > most && length > change.getControlText().length()) {
                tell.accept(String.format(
                        Locale.UK,
                        "That would be %,d characters; there is room for %,d. Nothing was put in.",
                        length,
                        most));
                return null;
            }
            tell.accept("");
            return change;
        };
        field.setTextFormatter(new TextFormatter<>(filter));
    }
}
