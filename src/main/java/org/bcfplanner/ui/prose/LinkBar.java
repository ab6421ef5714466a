package org.bcfplanner.ui.prose;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** Asks where the selected words lead. Enter links, an empty field takes the link away, Esc leaves. */
final class LinkBar extends VBox {
    private final TextField address = new TextField();
    private final Label told = Parts.label("", "fg-danger", "small");
    private final ProseEditor editor;

    /** @param editor opens over its text */
    LinkBar(ProseEditor editor) {
        this.editor = editor;
        getStyleClass().add("link-bar");
        address.setId("link-address");
        address.setPromptText("https://…");
        address.setAccessibleText("Address the selected words lead to");
        address.setOnAction(event -> take());
        HBox.setHgrow(address, Priority.ALWAYS);
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        HBox row = new HBox(
                8, Parts.fixed("Leads to", "field-label"), address, Parts.button("Link", "bi-link-45deg", this::take));
        row.getStyleClass().add("link-row");
        getChildren().addAll(row, told);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    /** Asks where the selected words lead, with what it is now. */
    void ask() {
        ProseArea active = editor.active();
        String now = active.commands().target();
        if (active.from().equals(active.to()) && now.isEmpty()) {
            editor.tell("Select the words that are to lead somewhere, then press Ctrl+Shift+K.");
            return;
        }
        if (!isOpen()) {
            editor.getChildren().addFirst(this);
        }
        told.setText("");
        address.setText(now);
        address.requestFocus();
        address.selectAll();
    }

    boolean isOpen() {
        return getParent() != null;
    }

    private void close() {
        editor.getChildren().remove(this);
        editor.enter();
    }

    private void take() {
        String target = Links.completed(address.getText());
        String refusal = target.isEmpty() ? "" : Links.refusal(target).orElse("");
        told.setText(refusal);
        if (refusal.isEmpty()) {
            close();
            editor.command("change a link", () -> editor.active().commands().link(target));
        }
    }
}
