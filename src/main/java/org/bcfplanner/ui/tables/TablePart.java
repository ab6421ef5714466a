package org.bcfplanner.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.ColumnsButton;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.GridSearch;
import org.bcfplanner.ui.grid.GridTools;
import org.bcfplanner.ui.grid.PastePreview;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.RowForm;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Traced;

/** A part that is a table: the grid with its search, columns, row form, paste preview and whole rows. */
public final class TablePart<R> implements Part {
    /** Five close rows between headings and totals, in pixels at usual text size: with large text the tools scroll away. */
    private static final double LEAST_TABLE = 195;

    private final PlanTable<R> table;
    private final List<Beside> beside;
    private final Grid<R> grid;
    private final GridSearch<R> search;
    private final RowForm<R> form;
    private final ToggleButton asForm = new ToggleButton("Row as form", Icons.of("bi-card-list", 14));
    private final Button add;
    private final HBox panes;
    private final VBox page = new VBox();
    private final ScrollingPage view = new ScrollingPage(page);

    public TablePart(PlanTable<R> table, Surroundings around, Furnishing<R> furnishing) {
        this.table = table;
        this.beside = furnishing.all();
        this.grid = new Grid<>(table.columns(), around.scale(), furnishing.rowHeight());
        this.search = new GridSearch<>(grid, table.words().rows());
        this.form = new RowForm<>(grid);
        this.add = Parts.button(table.words().add(), "bi-plus", grid::insertRow);
        this.panes = new HBox(16, grid);
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(around.scale() * LEAST_TABLE);
        page.getStyleClass().add("finance-part");
        VBox.setVgrow(view, Priority.ALWAYS);
        furnishing.above().forEach(each -> page.getChildren().add(each.view()));
        page.getChildren().addAll(tools(furnishing), panes);
        furnishing.below().forEach(each -> page.getChildren().add(each.view()));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        asForm.setId("as-form");
        asForm.getStyleClass().add("quiet-toggle");
        asForm.setTooltip(new Tooltip("Show the selected row as a form (F4)"));
        asForm.setOnAction(event -> showForm());
        connect(around);
    }

    private GridTools tools(Furnishing<R> furnishing) {
        search.setId("filter-" + table.words().rows());
        search.listenOn(page);
        add.setId("add-" + table.words().row());
        ColumnsButton<R> columns = new ColumnsButton<>(grid);
        columns.setId("columns");
        List<Node> left = new ArrayList<>(List.of(search));
        furnishing.tools().forEach(tool -> left.add(tool.apply(grid)));
        List<Labeled> right = new ArrayList<>(furnishing.switches());
        right.addAll(List.of(asForm, add, columns));
        return new GridTools(left, right);
    }

    private void connect(Surroundings around) {
        grid.setId(table.words().id());
        grid.setAccessibleText(table.words().name());
        grid.onChanges(table::change);
        grid.onSelection(() -> {
            if (asForm.isSelected()) {
                form.show();
            }
            around.selectionChanged().run();
        });
        grid.onRowForm(asForm::fire);
        grid.optionalColumns(table.optionalColumns());
        grid.remember(around.settings(), "table." + table.words().id());
        grid.rowActions(table.rowActions());
        grid.rowsToAdd(table);
        grid.onPaste(request -> PastePreview.ask(around.dialogs(), request));
    }

    @Override
    public String name() {
        return table.words().name();
    }

    @Override
    public OptionalInt count() {
        return OptionalInt.of((int) table.sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .count());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show() {
        grid.show(table.sheet());
        beside.forEach(Beside::show);
    }

    @Override
    public String selection() {
        return table.statistics(grid.selected());
    }

    @Override
    public void enter() {
        grid.enter();
    }

    @Override
    public void enterToAdd() {
        add.requestFocus();
    }

    @Override
    public void reveal(String row, String column) {
        if (grid.leavesOut(row)) {
            search.clear();
        }
        grid.select(new Cell(row, column));
        grid.requestFocus();
    }

    @Override
    public boolean leavesOut(Cell cell) {
        return grid.leavesOut(cell.row());
    }

    @Override
    public Optional<Node> field(Place place) {
        return beside.stream().flatMap(each -> each.field(place).stream()).findFirst();
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return table.cell(place);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        grid.past(new TablePast(grid, table::places, consumer));
    }

    @Override
    public void mark(List<Finding> found) {
        grid.notes(FindingNotes.of(found, table::cell));
    }

    @Override
    public boolean commitPending() {
        form.commitPending();
        return grid.commitPending();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F4) {
            asForm.fire();
            key.consume();
        }
    }

    private void showForm() {
        if (asForm.isSelected()) {
            panes.getChildren().add(form);
            form.show();
            form.enter();
        } else {
            panes.getChildren().remove(form);
            grid.enter();
        }
    }
}
