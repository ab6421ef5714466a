package org.bcfplanner.ui.board;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** The parts of the page, each with how far it is. */
final class Outline extends VBox {
    private final Label done = Parts.fixed("", "pill");
    private final ListView<OutlineRow> list = new ListView<>();
    private Consumer<String> onChoice = key -> {};
    private Consumer<String> onEnter = key -> {};
    private boolean choosing;

    Outline(String name) {
        getStyleClass().add("outline");
        list.setId("report-outline");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText("Sections of the report");
        list.setCellFactory(view -> new OutlineCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!choosing && is != null) {
                onChoice.accept(is.key());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox heading = new HBox(8, Parts.fixed(name, "page-title"), Parts.spacer(), done);
        heading.getStyleClass().add("page-heading");
        getChildren().addAll(heading, list);
    }

    /** Takes the key of a part that is to be in view. */
    void onChoice(Consumer<String> listener) {
        onChoice = listener;
    }

    /** Takes the key of a part that the person wants to go into. */
    void onEnter(Consumer<String> listener) {
        onEnter = listener;
    }

    /** @param words beside the heading */
    void show(List<OutlineRow> rows, String words) {
        done.setText(words);
        if (list.getItems().equals(rows)) {
            return;
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        choosing = true;
        list.getItems().setAll(rows);
        list.getSelectionModel().select(Math.clamp(chosen, 0, rows.size() - 1));
        choosing = false;
    }

    /** Shows where on the page the person is. */
    void choose(String key) {
        choosing = true;
        list.getItems().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        choosing = false;
    }

    void enter() {
        list.requestFocus();
    }

    private void pressed(KeyEvent key) {
        OutlineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
            key.consume();
            onEnter.accept(row.key());
        }
    }
}
