package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeTableView;
import org.bcfplanner.ui.grid.Grid;

/** What a person has before them: the whole window, or the dialog or card that lies over it and keeps the focus. */
final class Screen {
    private static final List<String> OVER = List.of("#dialog", ".palette", ".settings-card", "#help-view");
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final Scene scene;
    private final List<Node> nodes = new ArrayList<>();

    private Screen(Scene scene, Parent root) {
        this.scene = scene;
        walk(root, nodes::add);
    }

    static Screen of(Scene scene) {
        Parent over = OVER.stream()
                .map(query -> scene.getRoot().lookup(query))
                .filter(Objects::nonNull)
                .filter(Screen::isSeen)
                .map(Parent.class::cast)
                .findFirst()
                .orElse(scene.getRoot());
        return new Screen(scene, over);
    }

    /** Every node that is drawn, parents before their children. */
    List<Node> nodes() {
        return nodes;
    }

    Scene scene() {
        return scene;
    }

    <T extends Node> Stream<T> nodes(Class<T> type) {
        return nodes().stream().filter(type::isInstance).map(type::cast);
    }

    /** What the keyboard can come to, in the order of the scene. */
    List<Node> controls() {
        return nodes().stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> node.getLayoutBounds().getWidth() > 0
                        && node.getLayoutBounds().getHeight() > 0)
                .toList();
    }

    /** What Tab comes to: of toggles in a group one, from which the arrow keys come to the others. */
    List<Node> stops() {
        List<Node> controls = controls();
        List<ToggleGroup> seen = new ArrayList<>();
        List<Node> stops = new ArrayList<>();
        for (Node control : controls) {
            ToggleGroup group = control instanceof Toggle toggle ? toggle.getToggleGroup() : null;
            if (group == null || group.getSelectedToggle() == null || !controls.contains(group.getSelectedToggle())) {
                stops.add(control);
            } else if (group.getSelectedToggle().equals(control) && !seen.contains(group)) {
                seen.add(group);
                stops.add(control);
            }
        }
        return stops;
    }

    private static void walk(Node node, Consumer<Node> take) {
        if (!node.isVisible()) {
            return;
        }
        take.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, take));
        }
    }

    static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of a node that is inside the window and inside everything that clips it. */
    static Bounds seen(Node node) {
        Bounds seen = place(node);
        Scene scene = node.getScene();
        seen = common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
    }

    /** The part of the frame that a control is in. */
    static Parent partOf(Node control) {
        Parent part = control.getParent();
        for (Parent each = part; each != null; each = each.getParent()) {
            if (each.getParent() != null && each.getParent().getStyleClass().contains("shell")) {
                return each;
            }
            part = each;
        }
        return part;
    }

    /** With what a control scrolls; empty where it stands still. */
    static Optional<Node> scrolled(Node control) {
        for (Node each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether it lies in something that scrolls, where all of it can be brought into view. */
    static boolean scrolls(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane
                    || each instanceof ListView<?>
                    || each instanceof TreeTableView<?>
                    || each instanceof Grid<?>
                    || each instanceof TextArea) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first thing around it that scrolls is a page, which scrolls up and down alone. */
    static boolean scrollsDownOnly(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
            }
            if (each instanceof ListView<?> || each instanceof Grid<?> || each instanceof TreeTableView<?>) {
                return false;
            }
        }
        return false;
    }

    /** Whether it, or what it is a part of, says more when the pointer rests on it. */
    static boolean hasTooltip(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().containsKey(TOOLTIP)
                    || each instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /** What a screen reader calls a node; empty where it has nothing to say. */
    String nameOf(Node node) {
        return Stream.of(
                        Objects.requireNonNullElse(node.getAccessibleText(), ""),
                        node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "",
                        labelOf(node))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private String labelOf(Node node) {
        return nodes(Label.class)
                .filter(label -> node.equals(label.getLabelFor()))
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    /** A node as a sentence about it points to it. */
    String words(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String text = node instanceof Labeled labeled && labeled.getText() != null
                ? " “" + labeled.getText().lines().findFirst().orElse("") + "”"
                : "";
        return node.getClass().getSimpleName() + id + node.getStyleClass() + text;
    }
}
