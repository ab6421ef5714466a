package org.bcfplanner.access;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.text.TextFlow;

/** What is pressed is at least 24 by 24 pixels. A link in the line of a sentence is left out, as WCAG leaves it out. */
final class Targets {
    private static final double LEAST = 24;

    private Targets() {}

    static List<String> faults(Screen screen) {
        return screen.nodes().stream()
                .filter(Targets::isPressed)
                .filter(node -> isSmall(Screen.place(node)))
                .map(node -> "is small, %.0f by %.0f: %s"
                        .formatted(
                                Screen.place(node).getWidth(),
                                Screen.place(node).getHeight(),
                                screen.words(node)))
                .toList();
    }

    private static boolean isPressed(Node node) {
        return node instanceof ButtonBase && !isInSentence(node)
                || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof TextField
                || node instanceof Slider;
    }

    private static boolean isInSentence(Node node) {
        return node instanceof Hyperlink && node.getParent() instanceof TextFlow;
    }

    private static boolean isSmall(Bounds place) {
        return Math.round(place.getWidth()) < LEAST || Math.round(place.getHeight()) < LEAST;
    }
}
