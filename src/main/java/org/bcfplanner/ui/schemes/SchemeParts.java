package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;

/** The sub-schemes in the form of a scheme: each can be gone to, moved and removed. */
final class SchemeParts extends VBox {
    private final SchemesViewModel model;
    private final Label count = Parts.label("", "fg-muted");
    private final Button add;
    private final VBox rows = new VBox();
    private List<Scheme> shown = List.of();

    SchemeParts(SchemesViewModel model) {
        this.model = model;
        add = Parts.button("Add a sub-scheme", "bi-plus", model::addPart, "link");
        add.setId("add-part");
        rows.setId("scheme-parts");
        HBox words = new HBox(8, Parts.fixed("Sub-schemes", "strong"), count);
        words.setAlignment(Pos.CENTER_LEFT);
        WrappingRow header = new WrappingRow(words, Parts.atTheRight(add));
        header.getStyleClass().add("form-section");
        rows.managedProperty().bind(rows.visibleProperty());
        setSpacing(4);
        getChildren().addAll(header, rows);
    }

    void show(List<Scheme> parts) {
        count.setText(parts.isEmpty() ? "None yet" : Integer.toString(parts.size()));
        rows.setVisible(!parts.isEmpty());
        if (!parts.equals(shown)) {
            shown = List.copyOf(parts);
            rows.getChildren()
                    .setAll(IntStream.range(0, parts.size()).mapToObj(this::row).toList());
        }
    }

    private HBox row(int place) {
        Scheme part = shown.get(place);
        String name = part.name().isBlank() ? "A sub-scheme without a name" : part.name();
        Button go = new Button(name);
        go.getStyleClass().addAll("link", "scheme-link");
        go.setMinWidth(0);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setTooltip(new Tooltip(name));
        go.setAccessibleText("Go to sub-scheme " + name);
        go.setOnAction(event -> model.select(part.id().toString()));
        HBox.setHgrow(go, Priority.ALWAYS);
        Button up = Parts.iconButton("Move “" + name + "” up", "bi-chevron-up", () -> move(place, -1));
        Button down = Parts.iconButton("Move “" + name + "” down", "bi-chevron-down", () -> move(place, 1));
        Button remove = Parts.iconButton("Remove “" + name + "”", "bi-trash", () -> remove(place));
        up.setDisable(place == 0);
        down.setDisable(place == shown.size() - 1);
        HBox row = new HBox(2, Parts.fixed(part.number(), "outline-number"), go, up, down, remove);
        row.getStyleClass().add("scheme-link-row");
        return row;
    }

    /** The focus stays with what is moved, on the button pressed, or on the other where it can go no further. */
    private void move(int place, int by) {
        model.movePart(shown.get(place), by);
        HBox row = (HBox) rows.getChildren().get(place + by);
        List<Button> ways = buttons(row).subList(1, 3);
        Button same = ways.get(by < 0 ? 0 : 1);
        (same.isDisabled() ? ways.get(by < 0 ? 1 : 0) : same).requestFocus();
    }

    /** The focus goes to the next sub-scheme, or to where one is added. */
    private void remove(int place) {
        model.removePart(shown.get(place));
        if (shown.isEmpty()) {
            add.requestFocus();
        } else {
            HBox row = (HBox) rows.getChildren().get(Math.min(place, shown.size() - 1));
            buttons(row).getLast().requestFocus();
        }
    }

    private static List<Button> buttons(HBox row) {
        return row.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }
}
