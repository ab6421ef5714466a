package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.ColumnsButton;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.GridSearch;
import org.bcfplanner.ui.grid.PastePreview;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePast;

/** The register: its table and the tools over it. */
final class RegisterPane extends VBox {
    private static final double ROW = 40;
    private static final double LEAST_TABLE = 220;

    private final RegisterModel model;
    private final Grid<RiskRow> grid;
    private final GridSearch<RiskRow> search;
    private final FoldingChoice<RegisterOrder> orders =
            new FoldingChoice<>("Lay out", List.of(RegisterOrder.values()), RegisterOrder::label);
    private final FoldingChoice<Which> lists = new FoldingChoice<>("List", List.of(Which.values()), Which::label);
    private final Label counted = Parts.label("", "fg-muted", "small");
    private Runnable onChoice = () -> {};

    RegisterPane(RegisterModel model, Surroundings around) {
        this.model = model;
        this.grid = new Grid<>(RiskColumns.all(), around.scale(), ROW);
        this.search = new GridSearch<>(grid, "risks");
        grid.setId("risks");
        grid.setAccessibleText("Risk register");
        grid.onChanges(model::change);
        grid.optionalColumns(RiskColumns.leftOut(model.columnSet(), model.scale(), RiskColumns.said(model.plan())));
        grid.remember(around.settings(), "table.risks");
        RegisterRows rows = new RegisterRows(model);
        grid.rowActions(rows);
        grid.rowsToAdd(rows);
        grid.onPaste(request -> PastePreview.ask(around.dialogs(), request));
        grid.setMinHeight(around.scale() * LEAST_TABLE);
        VBox.setVgrow(grid, Priority.ALWAYS);
        search.setId("filter-risks");
        search.setPrefWidth(around.scale() * 210);
        ColumnsButton<RiskRow> columns = new ColumnsButton<>(grid);
        columns.setId("columns");
        lists.fold();
        orders.setId("risk-orders");
        lists.setId("risk-lists");
        orders.onChoice(order -> chosen(() -> model.order(order)));
        lists.onChoice(which -> chosen(() -> model.list(which)));
        getChildren().addAll(new RegisterTools(search, orders, lists, counted, columns, around.scale()), grid);
    }

    private void chosen(Runnable choice) {
        if (grid.commitPending()) {
            choice.run();
        }
        onChoice.run();
    }

    Grid<RiskRow> grid() {
        return grid;
    }

    /** Takes what is asked of the past of its cells. */
    void past(Consumer<Traced> consumer) {
        grid.past(new TablePast(grid, RiskPast::places, consumer));
    }

    /** Run when other risks are to be listed, or in another order. */
    void onChoice(Runnable listener) {
        onChoice = listener;
    }

    /** Takes the keys of the search from the whole page. */
    void listenOn(Node page) {
        search.listenOn(page);
    }

    void show() {
        orders.choose(model.order());
        lists.choose(model.which());
        grid.show(model.sheet());
        count();
    }

    /** Says how many risks are listed, whatever leaves the others out. */
    void count() {
        long lines = grid.sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .count();
        counted.setText(model.counted((int) lines));
    }

    /** The risk whose row is the active one. */
    Optional<Risk> selected() {
        return grid.activeRow()
                .map(Row::value)
                .flatMap(row -> row instanceof RiskRow.Line line ? Optional.of(line.risk()) : Optional.empty());
    }

    /** Selects the first risk where nothing is selected, so that its form is in view. */
    void selectFirst() {
        if (grid.active().isEmpty()) {
            grid.sheet().rows().stream()
                    .filter(row -> row.kind() == Row.Kind.LINE)
                    .findFirst()
                    .ifPresent(row -> grid.select(new Cell(row.id(), RiskColumns.RISK)));
        }
    }

    /** Puts the focus on a cell, whatever hides it there. Returns whether something left it out. */
    boolean reveal(String row, String column) {
        boolean leftOut = !row.startsWith("category ") && model.leavesOut(Id.<Risk>of(row));
        if (leftOut) {
            model.listAll();
            onChoice.run();
        }
        if (grid.leavesOut(row)) {
            search.clear();
            leftOut = true;
        }
        grid.select(new Cell(row, column));
        grid.requestFocus();
        return leftOut;
    }
}
