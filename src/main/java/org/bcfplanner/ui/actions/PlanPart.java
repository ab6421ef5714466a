package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;

/** The action plan: its table, and beside it the form of the selected action. */
final class PlanPart implements Part {
    /** Three lines of text, in pixels at usual text size. */
    private static final double ROW = 58;

    private final ActionsModel model;
    private final TablePart<ActionRow> table;
    private Optional<Grid<ActionRow>> grid = Optional.empty();

    PlanPart(ActionsModel model, Surroundings around) {
        this.model = model;
        this.table = new TablePart<>(
                new ActionsTable(model, this::leading),
                around,
                Furnishing.<ActionRow>none().tool(this::take).rowsOf(ROW));
    }

    private Node take(Grid<ActionRow> made) {
        grid = Optional.of(made);
        return new Label();
    }

    /** The objective whose own row is the active one. */
    private Optional<Id<Objective>> leading() {
        return grid.flatMap(Grid::active).map(Cell::row).flatMap(ActionRows::objective);
    }

    Optional<Action> selected() {
        return grid.flatMap(Grid::active)
                .map(Cell::row)
                .flatMap(ActionRows::action)
                .flatMap(model::action);
    }

    void add() {
        grid.ifPresent(Grid::insertRow);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public OptionalInt count() {
        return table.count();
    }

    @Override
    public Node view() {
        return table.view();
    }

    @Override
    public void show() {
        table.show();
    }

    @Override
    public String selection() {
        return table.selection();
    }

    @Override
    public void enter() {
        table.enter();
    }

    @Override
    public void enterToAdd() {
        table.enterToAdd();
    }

    @Override
    public void reveal(String row, String column) {
        table.reveal(row, column);
    }

    @Override
    public boolean leavesOut(Cell cell) {
        return table.leavesOut(cell);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return table.cell(place);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        table.onHistory(consumer);
    }

    @Override
    public void mark(List<Finding> found) {
        table.mark(found);
    }

    @Override
    public boolean commitPending() {
        return table.commitPending();
    }
}
