package org.bcfplanner.ui.help;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bcfplanner.ui.kit.InView;

/** Where a page is read: it has the focus, scrolls by keys, and follows the focus to its links. */
final class PageArea extends ScrollPane {
    private static final double STEP = 48;
    private static final double MOST = 860;

    private final StackPane middle = new StackPane();
    private final double scale;

    PageArea(double scale) {
        this.scale = scale;
        setId("help-page");
        getStyleClass().addAll("scrolling-page", "edge-to-edge", "help-area");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(true);
        middle.getStyleClass().add("help-middle");
        setContent(middle);
        setSkin(new ScrollPaneSkin(this));
        InView.follow(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Shows a page from its beginning.
     *
     * @param words what a screen reader says of it
     */
    void show(Region page, String words) {
        page.setMaxWidth(MOST * scale);
        middle.getChildren().setAll(page);
        setAccessibleText(words);
        setVvalue(0);
    }

    private void pressed(KeyEvent key) {
        double view = getViewportBounds().getHeight();
        double page = getContent().getLayoutBounds().getHeight();
        double by = switch (key.getCode()) {
            case UP -> -STEP * scale;
            case DOWN -> STEP * scale;
            case PAGE_UP -> -view * 0.9;
            case PAGE_DOWN -> view * 0.9;
            case HOME -> -page;
            case END -> page;
            case SPACE -> equals(key.getTarget()) ? view * 0.9 : 0;
            default -> 0;
        };
        boolean isHeld = key.isAltDown() || key.isShortcutDown();
        if (by == 0 || isHeld) {
            return;
        }
        if (page > view) {
            setVvalue(Math.clamp(getVvalue() + by / (page - view), 0, 1));
        }
        key.consume();
    }
}
