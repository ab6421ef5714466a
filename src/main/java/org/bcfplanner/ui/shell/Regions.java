package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The parts of the frame that a key goes round, because in tables Tab goes from cell to cell. */
public final class Regions {
    private final List<Parent> parts;
    private final Runnable enterLast;

    /** Which way round. */
    public enum Way {
        ON,
        BACK
    }

    /** @param enterLast puts the focus where work in the last part begins */
    Regions(List<Parent> parts, Runnable enterLast) {
        this.parts = parts;
        this.enterLast = enterLast;
    }

    /** Puts the focus into the part that follows the one it is in. */
    void leave(@Nullable Node focused, Way way) {
        int size = parts.size();
        int next = (partOf(focused) + (way == Way.ON ? 1 : size - 1)) % size;
        if (next == size - 1) {
            enterLast.run();
        } else {
            enter(parts.get(next));
        }
    }

    private int partOf(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int part = parts.indexOf(node);
            if (part >= 0) {
                return part;
            }
        }
        return parts.size() - 1;
    }

    /** What is chosen in it has the focus, or else what comes first. */
    private static void enter(Parent part) {
        Node chosen = part.lookup(".toggle-button:selected");
        Node first = chosen == null ? firstFocusable(part) : chosen;
        if (first != null) {
            first.requestFocus();
        }
    }

    private static @Nullable Node firstFocusable(Parent part) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && !child.isDisabled()) {
                return child;
            }
            Node within = child instanceof Parent parent ? firstFocusable(parent) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }
}
