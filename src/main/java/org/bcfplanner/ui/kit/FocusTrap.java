package org.bcfplanner.ui.kit;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Keeps the focus in a part of the window while it is shown, and puts it back to where it was. */
final class FocusTrap {
    private final Node owner;
    private final Runnable lost;
    private final ChangeListener<Node> keep = (property, was, is) -> keepInside(was, is);
    private @Nullable Parent inside;
    private @Nullable Node home;
    private @Nullable Node before;

    /**
     * @param owner stands in the scene all the time
     * @param lost  run where what had the focus before is no longer there
     */
    FocusTrap(Node owner, Runnable lost) {
        this.owner = owner;
        this.lost = lost;
    }

    /**
     * Keeps the focus inside a node: behind the last stop comes the first again, and before the first the last.
     *
     * @param home has it first, and where what had it is gone
     */
    void hold(Parent inside, Node home) {
        Scene scene = owner.getScene();
        if (this.inside == null) {
            before = scene.getFocusOwner();
            scene.focusOwnerProperty().addListener(keep);
        }
        this.inside = inside;
        this.home = home;
        home.requestFocus();
    }

    void release() {
        if (inside == null) {
            return;
        }
        inside = null;
        owner.getScene().focusOwnerProperty().removeListener(keep);
        Node back = before;
        before = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else {
            lost.run();
        }
    }

    private void keepInside(@Nullable Node left, @Nullable Node focused) {
        Parent held = inside;
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(held)) {
                return;
            }
        }
        if (held != null && home != null) {
            across(Stops.in(held), left, home).requestFocus();
        }
    }

    private static Node across(List<Node> stops, @Nullable Node left, Node home) {
        if (stops.isEmpty() || left == null) {
            return home;
        }
        if (left.equals(stops.getFirst())) {
            return stops.getLast();
        }
        return left.equals(stops.getLast()) ? stops.getFirst() : home;
    }
}
