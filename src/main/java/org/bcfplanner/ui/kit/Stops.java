package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** What Tab comes to in a part of the window, in its order. Of toggles in a group that is the one chosen. */
public final class Stops {
    private Stops() {}

    public static List<Node> in(Parent part) {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        return stops;
    }

    private static void collect(Parent part, List<Node> stops) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable() && !isPassedOver(child)) {
                stops.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, stops);
            }
        }
    }

    private static boolean isPassedOver(Node node) {
        ToggleGroup group = node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
        Toggle chosen = group == null ? null : group.getSelectedToggle();
        return chosen != null && !chosen.equals(node);
    }
}
