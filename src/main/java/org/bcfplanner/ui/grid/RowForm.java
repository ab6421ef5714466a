package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/**
 * The selected row of a table as a form: a field for each column, under its heading. The way through a table for those
 * who do not see it. A field commits when it is left and on Enter; Esc brings back what the row holds.
 */
public final class RowForm<R> extends ScrollPane {
    private final Grid<R> grid;
    private final Label heading = Parts.label("", "card-title");
    private final VBox box = new VBox(12, heading);
    private final List<Field> fields = new ArrayList<>();
    private String shown = "";

    /** A column's field, with the sentence under it. */
    private final class Field {
        private final Column<R> column;
        private final TextField input = new TextField();
        private final Label told = Parts.label("", "small", "fg-muted");
        private final VBox node;

        Field(Column<R> column) {
            this.column = column;
            this.node = Parts.field(column.fullTitle(), input);
            told.setWrapText(true);
            told.managedProperty().bind(told.textProperty().isNotEmpty());
            input.accessibleHelpProperty().bind(told.textProperty());
            node.getChildren().add(told);
            Typing.bound(input, Typing.SHORT_TEXT, told::setText);
            input.setOnAction(event -> commit());
            input.focusedProperty().addListener((property, was, is) -> {
                if (!is) {
                    commit();
                }
            });
            input.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    row().ifPresent(this::fill);
                    key.consume();
                }
            });
        }

        void fill(Row<R> row) {
            input.setText(column.editText().apply(row.value()));
            input.setEditable(column.editable().test(row.value()));
            input.setDisable(!input.isEditable());
            explain(row);
        }

        /** How what the row holds is read. */
        private void explain(Row<R> row) {
            Entry entry = column.entry().apply(row.value(), input.getText());
            told.setText(entry.reading().isEmpty() ? "" : entry.reading());
        }

        private void commit() {
            Optional<Row<R>> row = row();
            if (row.isEmpty()
                    || input.getText().equals(column.editText().apply(row.get().value()))) {
                return;
            }
            Optional<String> refusal = column.refusal().apply(row.get().value(), input.getText());
            if (refusal.isPresent()) {
                told.setText(refusal.get());
            } else {
                grid.handOver(List.of(new CellChange(new Cell(row.get().id(), column.id()), input.getText())));
            }
        }
    }

    public RowForm(Grid<R> grid) {
        this.grid = grid;
        getStyleClass().addAll("panel", "edge-to-edge", "row-form");
        setFitToWidth(true);
        box.getStyleClass().add("form");
        setContent(box);
        for (Column<R> column : grid.allColumns()) {
            if (!column.title().isEmpty()) {
                fields.add(new Field(column));
            }
        }
        box.getChildren().addAll(fields.stream().map(field -> field.node).toList());
    }

    /** Shows the row that is active in the table. A field that is being typed into is left alone. */
    public void show() {
        Optional<Row<R>> row = grid.activeRow();
        boolean another = !row.map(Row::id).orElse("").equals(shown);
        shown = row.map(Row::id).orElse("");
        heading.setText(row.isEmpty() ? "No row is selected" : "Row");
        for (Field field : fields) {
            field.node.setVisible(row.isPresent());
            if (another || !field.input.isFocused()) {
                row.ifPresent(field::fill);
            } else {
                row.ifPresent(field::explain);
            }
        }
    }

    /** Commits what is being typed into a field. */
    public void commitPending() {
        fields.stream().filter(field -> field.input.isFocused()).forEach(Field::commit);
    }

    /** Puts the focus on the first field that can be typed into. */
    public void enter() {
        // Its content joins the window with its skin, and only then can take the focus.
        applyCss();
        fields.stream()
                .filter(field -> !field.input.isDisabled())
                .findFirst()
                .ifPresent(field -> field.input.requestFocus());
    }

    private Optional<Row<R>> row() {
        int place = grid.sheet().placeOf(shown);
        return place < 0 ? Optional.empty() : Optional.of(grid.sheet().rows().get(place));
    }
}
