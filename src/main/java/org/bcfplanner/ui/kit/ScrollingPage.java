package org.bcfplanner.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/**
 * A page that takes the height it is given and scrolls up and down where that is less than its least height, as with
 * large text in a small window. It follows the focus: what the keyboard reaches is in view.
 */
public final class ScrollingPage extends ScrollPane {
    /** @param page never gets lower than its minimum height */
    public ScrollingPage(Region page) {
        super(page);
        getStyleClass().addAll("scrolling-page", "edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        // At once, not with the next layout: what is to have the focus must be in the window when it asks for it.
        setSkin(new ScrollPaneSkin(this));
        InView.follow(this);
    }
}
