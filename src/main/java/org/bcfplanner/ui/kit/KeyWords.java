package org.bcfplanner.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys as they are written on a screen: {@code Ctrl Shift O}, {@code F1}, {@code Ctrl plus}. */
final class KeyWords {
    private KeyWords() {}

    static String of(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination code)) {
            return keys.getDisplayText();
        }
        String last = name(code.getCode());
        String whole = keys.getDisplayText();
        String character = new KeyCodeCombination(code.getCode()).getDisplayText();
        String held = whole.substring(0, whole.length() - character.length());
        return (held.replace('+', ' ') + last).strip();
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> "plus";
            case MINUS, SUBTRACT -> "minus";
            default -> code.getName();
        };
    }
}
