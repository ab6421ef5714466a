package org.bcfplanner.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls pages so that something on them can be seen. */
public final class InView {
    /** How far from the edge of the view, in pixels. */
    private static final double MARGIN = 10;

    private InView() {}

    /**
     * Scrolls the pages that a node is on, up or down, as little as brings it into view. What is higher than the view and
     * partly in it stays, and a node that is on no page does nothing.
     */
    public static void bring(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                bring(node, pane);
            }
        }
    }

    /** From now on a page follows the focus: what the keyboard reaches on it is in view. */
    public static void follow(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, was, is) -> {
            if (is != null && isOn(is, pane)) {
                bring(is);
            }
        });
    }

    private static boolean isOn(Node node, ScrollPane pane) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    /** Runs work when the window has been laid out the next time. */
    public static void afterLayout(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                work.run();
            }
        });
        Platform.requestNextPulse();
    }

    private static void bring(Node node, ScrollPane pane) {
        Node page = pane.getContent();
        double view = pane.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        boolean isInPart = bounds.getMinY() < top + view && bounds.getMaxY() > top;
        if (bounds.getHeight() > view && isInPart) {
            return;
        }
        top = Math.max(top, bounds.getMaxY() + MARGIN - view);
        top = Math.min(top, bounds.getMinY() - MARGIN);
        pane.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
}
