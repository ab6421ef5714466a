package org.bcfplanner.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** A field whose text is part of the plan as it is typed. What it is shown is not taken for typing. */
public final class Typed {
    private final TextInputControl input;
    private boolean showing;

    /**
     * @param onTyped takes each new text
     * @param onLeft  run when the field is left
     */
    public Typed(TextInputControl input, Consumer<String> onTyped, Runnable onLeft) {
        this.input = input;
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                onTyped.accept(is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                onLeft.run();
            }
        });
    }

    public TextInputControl input() {
        return input;
    }

    /** Shows a text; one that is there already is left alone, so the caret stays. */
    public void show(String text) {
        if (!input.getText().equals(text)) {
            showing = true;
            input.setText(text);
            showing = false;
        }
    }
}
