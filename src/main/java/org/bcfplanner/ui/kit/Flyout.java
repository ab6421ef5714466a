package org.bcfplanner.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A card over the window that goes away with Esc and with a click beside it. */
public final class Flyout {
    private final StackPane layer = new StackPane();
    private final FocusTrap focus;

    /** @param focusLost run on closing where what had the focus before is no longer there */
    public Flyout(Runnable focusLost) {
        focus = new FocusTrap(layer, focusLost);
        layer.setId("flyout");
        layer.setVisible(false);
        layer.setPickOnBounds(true);
        layer.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (layer.equals(event.getTarget())) {
                close();
            }
            event.consume();
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** What lies over the rest of the window. */
    public Node overlay() {
        return layer;
    }

    public boolean isShowing() {
        return layer.isVisible();
    }

    /**
     * Shows a card in the place of whatever is shown.
     *
     * @param home has the focus first
     */
    public void show(Region card, Pos place, Insets margin, Node home) {
        card.getStyleClass().add("flyout");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place);
        StackPane.setMargin(card, margin);
        layer.getChildren().setAll(card);
        layer.setVisible(true);
        focus.hold(card, home);
    }

    public void close() {
        if (isShowing()) {
            layer.setVisible(false);
            layer.getChildren().clear();
            focus.release();
        }
    }
}
