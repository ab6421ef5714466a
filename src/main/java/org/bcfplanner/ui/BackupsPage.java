package org.bcfplanner.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A page on which a backup is chosen to put the library back to. */
final class BackupsPage extends VBox {
    private final ListView<Tools.Restore> list = new ListView<>();

    /** @param back leaves the library as it is */
    BackupsPage(List<Tools.Restore> backups, Consumer<Tools.Restore> chosen, Runnable back) {
        super(12);
        Label words = Parts.label(
                backups.isEmpty()
                        ? "There is no backup of this library."
                        : "The library as it is now is kept aside in the same folder. A backup with a password opens"
                                + " with the one that the library had when it was made.",
                "fg-muted");
        words.setWrapText(true);
        list.setId("backups");
        list.getItems().setAll(backups);
        list.setAccessibleText("Backups, the newest first");
        list.setCellFactory(view -> new BackupCell());
        list.setMaxWidth(560);
        list.setPrefHeight(320);
        list.setMaxHeight(ListView.USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
        Button restore = Parts.button(
                "Restore this backup",
                "bi-clock-history",
                () -> chosen.accept(list.getSelectionModel().getSelectedItem()),
                "accent");
        restore.setId("restore-backup");
        restore.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !restore.isDisabled()) {
                restore.fire();
            }
        });
        Button leave = Parts.button("Back", "bi-arrow-left", back);
        leave.setCancelButton(true);
        HBox buttons = new HBox(8, leave, restore);
        buttons.setAlignment(Pos.CENTER);
        getStyleClass().add("message-page");
        getChildren().setAll(Parts.label("Restore a backup", "card-title"), words, list, buttons);
        list.setManaged(!backups.isEmpty());
        list.setVisible(!backups.isEmpty());
    }

    void enter() {
        list.requestFocus();
    }

    private static final class BackupCell extends ListCell<Tools.Restore> {
        @Override
        protected void updateItem(Tools.@Nullable Restore backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(backup == null ? "" : backup.label() + (backup.isProtected() ? ", which has a password" : ""));
        }
    }
}
