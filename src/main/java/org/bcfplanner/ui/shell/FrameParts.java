package org.bcfplanner.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What stands around the page, which goes away while the page has the whole screen. */
final class FrameParts {
    private final BorderPane pane;
    private boolean shown = true;

    FrameParts(BorderPane pane) {
        this.pane = pane;
    }

    void show(boolean now) {
        if (shown == now) {
            return;
        }
        shown = now;
        if (pane.getScene() != null && pane.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("Esc shows the rest of the window again");
            stage.setFullScreen(!shown);
        }
        fit();
    }

    /** Has what stands around the page shown or not, after a part of it has been put in the place of another. */
    void fit() {
        show(pane.getTop());
        show(pane.getLeft());
        show(pane.getRight());
        show(pane.getBottom());
    }

    private void show(@Nullable Node part) {
        if (part != null) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }
}
