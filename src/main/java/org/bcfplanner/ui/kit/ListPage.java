package org.bcfplanner.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page that is a list under a heading, and answers keys wherever on it the focus is. */
public abstract class ListPage<T> extends VBox {
    private static final double LEAST_LIST = 180;

    private final ListView<T> list = new ListView<>();

    /**
     * @param spoken what a screen reader calls the list
     * @param scale  the text size, 1 for 100 %
     */
    protected ListPage(String spoken, double scale) {
        list.getStyleClass().addAll("compare-list", "edge-to-edge");
        list.setAccessibleText(spoken);
        list.setMinHeight(scale * LEAST_LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    protected final ListView<T> list() {
        return list;
    }

    /**
     * Puts the page together.
     *
     * @param body what stands under the heading, the list among it
     */
    protected final void lay(Node heading, Node... body) {
        getStyleClass().addAll("page", "compare");
        VBox all = new VBox(body);
        all.getStyleClass().add("compare-body");
        ScrollingPage page = new ScrollingPage(all);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(heading, page);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list keeps Enter and Esc to itself
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Makes a line the chosen one, and brings it into view with the one above it. */
    protected final void choose(int line) {
        list.getSelectionModel().clearAndSelect(line);
        list.getFocusModel().focus(line);
        list.scrollTo(Math.max(0, line - 1));
    }

    /** Answers a key, and consumes it if it is one of the page's. */
    protected abstract void pressed(KeyEvent key);
}
