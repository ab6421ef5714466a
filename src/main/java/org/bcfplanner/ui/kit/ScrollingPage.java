package org.bcfplanner.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/**
 * A page that takes the height it is given and scrolls up and down where that is less than its least height, as with
 * large text in a small window. It follows the focus: what the keyboard reaches is in view.
 */
public final class ScrollingPage extends ScrollPane {
    private final Region page;

    /** @param page never gets lower than its minimum height */
    public ScrollingPage(Region page) {
        super(page);
        this.page = page;
        getStyleClass().addAll("scrolling-page", "edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        // At once, not with the next layout: what is to have the focus must be in the window when it asks for it.
        setSkin(new ScrollPaneSkin(this));
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, was, is) -> show(is));
    }

    private void show(Node node) {
        if (node == null || !isWithin(node)) {
            return;
        }
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMaxY() > bottom) {
            top += bounds.getMaxY() - bottom;
        }
        top = Math.min(top, bounds.getMinY());
        setVvalue(Math.clamp(top / hidden, 0, 1));
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(page)) {
                return true;
            }
        }
        return false;
    }
}
