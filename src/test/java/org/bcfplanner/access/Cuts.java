package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** No text is cut off: one that has no room says the whole in a tooltip, and nothing lies where no scrolling brings it into view. */
final class Cuts {
    private Cuts() {}

    static List<String> faults(Screen screen) {
        List<String> faults = new ArrayList<>();
        screen.nodes(Labeled.class).filter(Cuts::hasWords).forEach(label -> {
            if (label.isTextTruncated() && !Screen.hasTooltip(label)) {
                faults.add("is cut and has no tooltip: " + screen.words(label));
            }
            add(faults, screen, label);
        });
        for (Node control : screen.controls()) {
            add(faults, screen, control);
        }
        return faults;
    }

    private static void add(List<String> faults, Screen screen, Node node) {
        if (!Screen.scrolls(node) && isOutside(node)) {
            faults.add("lies outside of the window or of its part: " + screen.words(node));
        } else if (Screen.scrollsDownOnly(node) && isBeside(node)) {
            faults.add("is cut at the right end of a page that does not scroll sideways: " + screen.words(node));
        }
    }

    private static boolean isBeside(Node node) {
        return Screen.seen(node).getHeight() > 0
                && Screen.place(node).getWidth() - Screen.seen(node).getWidth() > 2;
    }

    private static boolean hasWords(Labeled label) {
        return label.getText() != null && !label.getText().isBlank();
    }

    /** A pixel at an edge is left to rounding. */
    private static boolean isOutside(Node node) {
        Bounds whole = Screen.place(node);
        Bounds seen = Screen.seen(node);
        return whole.getWidth() - seen.getWidth() > 2 || whole.getHeight() - seen.getHeight() > 2;
    }
}
