package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The chapters of the document by part, each with how far it is. */
final class Outline extends VBox {
    private final Label done = Parts.fixed("", "pill");
    private final ListView<OutlineRow> list = new ListView<>();
    private Consumer<Asked> onChoice = chapter -> {};
    private Runnable onEnter = () -> {};
    private boolean choosing;

    Outline() {
        getStyleClass().add("outline");
        list.setId("chapters");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText("Chapters of the document");
        list.setCellFactory(view -> new OutlineCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!choosing && is instanceof OutlineRow.Chapter row) {
                onChoice.accept(row.chapter());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox heading = new HBox(8, Parts.fixed("Narrative", "page-title"), Parts.spacer(), done);
        heading.getStyleClass().add("page-heading");
        getChildren().addAll(heading, list);
    }

    void onChoice(Consumer<Asked> listener) {
        onChoice = listener;
    }

    /** Run when the person wants to go into the chapter that is chosen. */
    void onEnter(Runnable listener) {
        onEnter = listener;
    }

    void show(List<Asked> listed, Function<Asked, Progress> progress, String words, Asked chosen) {
        done.setText(words);
        List<OutlineRow> rows = new ArrayList<>();
        int part = -1;
        for (Asked each : listed) {
            if (each.part() != part) {
                part = each.part();
                rows.add(new OutlineRow.Part(each.isStray() ? each.partHeading() : part + "  " + each.partHeading()));
            }
            rows.add(new OutlineRow.Chapter(each, progress.apply(each)));
        }
        choosing = true;
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        for (OutlineRow row : rows) {
            if (row instanceof OutlineRow.Chapter each && each.chapter().equals(chosen)) {
                list.getSelectionModel().select(row);
            }
        }
        choosing = false;
    }

    void enter() {
        list.requestFocus();
    }

    /** Up and down go from chapter to chapter, past the names of parts. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
            onEnter.run();
            key.consume();
        } else if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            int by = key.getCode() == KeyCode.UP ? -1 : 1;
            int at = list.getSelectionModel().getSelectedIndex() + by;
            while (at >= 0 && at < list.getItems().size() && list.getItems().get(at) instanceof OutlineRow.Part) {
                at += by;
            }
            if (at >= 0 && at < list.getItems().size()) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 3));
            }
            key.consume();
        }
    }
}
