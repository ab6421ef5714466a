package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.bcfplanner.ui.grid.Grid;

/** The pane of checks of an open window. */
final class ChecksDriver {
    private final OpenWindow window;

    ChecksDriver(OpenWindow window) {
        this.window = window;
    }

    /** What is listed, each with all that its card says. */
    List<String> cards() {
        return Toolkit.on(() -> list().getItems().stream().map(Object::toString).toList());
    }

    boolean lists(String words) {
        return cards().stream().anyMatch(card -> card.contains(words));
    }

    void await(String words) {
        Toolkit.await(words, () -> lists(words));
    }

    void awaitGone(String words) {
        Toolkit.await(words + " gone", () -> !lists(words));
    }

    /** Chooses the first card that says these words, and puts the focus on the list. */
    void choose(String words) {
        await(words);
        Toolkit.run(() -> {
            ListView<?> list = list();
            int place = list.getItems().stream()
                    .map(each -> each.toString().contains(words))
                    .toList()
                    .indexOf(true);
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(place);
            list.requestFocus();
        });
    }

    /** The card that is chosen. */
    String chosen() {
        return Toolkit.on(() -> String.valueOf(list().getSelectionModel().getSelectedItem()));
    }

    void filter(String id) {
        Toolkit.run(() -> ((ToggleButton) window.find(id).orElseThrow()).fire());
    }

    String words(String id) {
        return Toolkit.on(() -> ((ToggleButton) window.find(id).orElseThrow()).getAccessibleText());
    }

    /** What the rail says of a section. */
    String rail(String section) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".rail-item").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith(section))
                .findFirst()
                .orElseThrow());
    }

    /** The id of what has the focus, and in a table its active column: {@code #pool-parts amount}. */
    String focus() {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner instanceof Grid<?> grid
                    ? "#" + grid.getId()
                            + grid.active().map(cell -> " " + cell.column()).orElse("")
                    : "#" + owner.getId();
        });
    }

    void awaitFocus(String style) {
        Toolkit.await(
                style,
                () -> Optional.ofNullable(window.scene().getFocusOwner())
                        .filter(owner -> owner.getStyleClass().contains(style))
                        .isPresent());
    }

    /** Waits until every card in view is as high as what is on it, and stands right under the one before. */
    void awaitFit() {
        Toolkit.await("cards fit", this::fit);
    }

    private boolean fit() {
        List<ListCell<?>> cells = new ArrayList<>();
        for (Node each : list().lookupAll(".list-cell")) {
            if (each instanceof ListCell<?> cell
                    && cell.isVisible()
                    && cell.getParent().isVisible()
                    && !cell.isEmpty()) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingDouble(Node::getLayoutY));
        double end = cells.getFirst().getLayoutY();
        for (ListCell<?> cell : cells) {
            if (Math.abs(cell.getLayoutY() - end) > 1
                    || Math.abs(cell.getHeight() - cell.prefHeight(cell.getWidth())) > 1) {
                return false;
            }
            end = cell.getLayoutY() + cell.getHeight();
        }
        return cells.size() > 1;
    }

    /** What is written in the field that has the focus. */
    String written() {
        return Toolkit.on(() -> ((TextInputControl) window.scene().getFocusOwner()).getText());
    }

    private ListView<?> list() {
        return (ListView<?>) window.find("#findings").orElseThrow();
    }
}
