package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.AsidePane;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;

/** The action plan: its table, and beside it the form of the selected action. */
final class PlanPart implements Part {
    /** Three lines of text, in pixels at usual text size. */
    private static final double ROW = 50;
    /** The text size up to which the choice of actions stands open over the table. */
    private static final double ROOMY = 1.3;

    private final ActionsModel model;
    private final TablePart<ActionRow> table;
    private final FoldingChoice<Listed> listed =
            new FoldingChoice<>("List actions", List.of(Listed.values()), Listed::words);
    private final ToggleButton details = new ToggleButton("Progress and links", Icons.of("bi-list-check", 14));
    private final ActionAside aside;
    private final AsidePane sides;
    private Optional<Grid<ActionRow>> grid = Optional.empty();

    PlanPart(ActionsModel model, Surroundings around) {
        this.model = model;
        this.aside = new ActionAside(model);
        details.setId("action-details");
        details.getStyleClass().add("quiet-toggle");
        details.setTooltip(new Tooltip("Show how the selected action stands, all that was told of it, and its links"));
        listed.setId("list-actions");
        if (around.scale() > ROOMY) {
            listed.fold();
        }
        this.table = new TablePart<>(
                new ActionsTable(model, this::leading),
                new Surroundings(around.dialogs(), around.settings(), around.scale(), () -> {
                    follow();
                    around.selectionChanged().run();
                }),
                Furnishing.<ActionRow>none().tool(this::take).toggle(details).rowsOf(ROW));
        this.sides = new AsidePane(table.view(), aside, this::backToTable, around.scale());
        listed.choose(model.listed());
        listed.onChoice(this::list);
        sides.switchedBy(details, aside::enter);
    }

    private Node take(Grid<ActionRow> made) {
        grid = Optional.of(made);
        return listed;
    }

    private void list(Listed which) {
        if (table.commitPending()) {
            model.list(which);
        }
        listed.choose(model.listed());
        show();
    }

    /** The objective whose own row is the active one. */
    private Optional<Id<Objective>> leading() {
        return grid.flatMap(Grid::active).map(Cell::row).flatMap(ActionRows::objective);
    }

    private Optional<Action> selected() {
        return grid.flatMap(Grid::active)
                .map(Cell::row)
                .flatMap(ActionRows::action)
                .flatMap(model::action);
    }

    private void follow() {
        aside.show(selected());
    }

    private void backToTable() {
        sides.showAside(false);
        table.enter();
    }

    /** Adds an action where the selection is. */
    void add() {
        list(Listed.ALL);
        if (sides.hidesTable()) {
            backToTable();
        }
        grid.ifPresent(Grid::insertRow);
    }

    /** Goes to where today's progress of the selected action is told. */
    void addProgress() {
        selectFirst();
        sides.showAside(true);
        aside.applyCss();
        aside.addProgress();
    }

    boolean hasSelected() {
        return selected().isPresent();
    }

    /** Takes the places of one kind of link that are to be gone to. */
    void onGo(LinkKind kind, Consumer<Place> consumer) {
        aside.onGo(kind, consumer);
    }

    private void selectFirst() {
        grid.filter(each -> each.active().isEmpty())
                .ifPresent(each -> each.sheet().rows().stream()
                        .filter(row -> row.kind() == Row.Kind.LINE)
                        .findFirst()
                        .ifPresent(row -> each.select(new Cell(row.id(), ActionColumns.ACTION))));
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
        return sides;
    }

    @Override
    public void show() {
        table.show();
        selectFirst();
        follow();
    }

    @Override
    public String selection() {
        return table.selection();
    }

    @Override
    public void enter() {
        if (sides.hidesTable()) {
            aside.enter();
        } else {
            table.enter();
        }
    }

    @Override
    public void enterToAdd() {
        table.enterToAdd();
    }

    @Override
    public void reveal(String row, String column) {
        if (model.leavesOut(row)) {
            list(Listed.ALL);
        }
        if (sides.hidesTable()) {
            backToTable();
        }
        table.show();
        table.reveal(row, column);
    }

    @Override
    public boolean leavesOut(Cell cell) {
        return model.leavesOut(cell.row()) || table.leavesOut(cell);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return table.cell(place);
    }

    /** Progress told earlier, and the date of any, stand in the form of their action alone. */
    @Override
    public Optional<Node> field(Place place) {
        if (!(place instanceof Place.Cell at) || !at.table().equals(ActionPlaces.PROGRESS)) {
            return Optional.empty();
        }
        Id<ActionProgress> id = new Id<>(at.row());
        boolean date = at.component().equals("on");
        return model.plan()
                .actionProgress()
                .find(id)
                .filter(entry -> date || !model.log().latest(entry.action()).equals(Optional.of(entry)))
                .flatMap(entry -> {
                    reveal(entry.action().toString(), ActionColumns.PROGRESS);
                    sides.showAside(true);
                    follow();
                    aside.applyCss();
                    return aside.entry(id);
                })
                .map(fields -> date ? fields.date() : fields.said());
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
        model.endTyping();
        return table.commitPending();
    }
}
