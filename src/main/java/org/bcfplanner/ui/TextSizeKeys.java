package org.bcfplanner.ui;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.ui.kit.Appearance;

/**
 * Ctrl with plus, minus or 0, on the letters’ side of the keyboard or on its number pad. In a table Ctrl and minus
 * belongs to the table.
 */
final class TextSizeKeys {
    private TextSizeKeys() {}

    /** The look that a key asks for; empty where it is not about the text size. */
    static Optional<Appearance> of(KeyEvent key, Appearance look) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return Optional.empty();
        }
        return switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> Optional.of(look.larger());
            case MINUS, SUBTRACT -> Optional.of(look.smaller());
            case DIGIT0, NUMPAD0 -> Optional.of(look.sized(Appearance.USUAL_PERCENT));
            default -> Optional.empty();
        };
    }
}
