package org.bcfplanner.ui.overview;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Something drawn that is a button as a whole: by a click, Enter or Space it leads to what it shows. */
final class WayIn extends StackPane {
    private final Runnable go;

    /**
     * @param content as wide and high as the whole
     * @param words   what a screen reader says, and the tooltip
     */
    WayIn(Node content, String words, Runnable go) {
        this.go = go;
        getStyleClass().add("way-in");
        getChildren().add(content);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_CLICKED, mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY) {
                fire();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                fire();
            }
        });
    }

    void fire() {
        requestFocus();
        go.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
