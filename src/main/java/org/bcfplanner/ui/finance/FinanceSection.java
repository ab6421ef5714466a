package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.grid.ColumnsButton;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.GridSearch;
import org.bcfplanner.ui.grid.GridTools;
import org.bcfplanner.ui.grid.PastePreview;
import org.bcfplanner.ui.grid.RowForm;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Segmented;

/** The finance section: the table of investment lines. */
public final class FinanceSection implements Section {
    private final PlanSession session;
    private final LinesViewModel lines;
    private final Grid<LinesRow> grid;
    private final Segmented<Unit> units;
    private final GridSearch<LinesRow> search;
    private final RowForm<LinesRow> form;
    private final ToggleButton asForm = new ToggleButton("Row as form", Icons.of("bi-card-list", 14));
    private final VBox page = new VBox();
    private final Runnable stopWatching;

    /**
     * @param ids              for schemes that a paste adds
     * @param dialogs          where a paste is shown before it is done
     * @param settings         where the columns of the table are remembered
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public FinanceSection(
            PlanSession session,
            IdSource ids,
            Dialogs dialogs,
            Settings settings,
            double scale,
            Runnable selectionChanged) {
        this.session = session;
        this.lines = new LinesViewModel(session, ids);
        this.grid = new Grid<>(lines.columns(), scale);
        this.units = new Segmented<>("Show amounts in", List.of(Unit.values()), Unit::label);
        Label subtitle = new Label("Investment lines");
        this.search = new GridSearch<>(grid, "lines");
        search.setId("filter-lines");
        search.listenOn(page);
        Button add = Parts.button("Add scheme", "bi-plus", this::addScheme);
        add.setId("add-line");
        ColumnsButton<LinesRow> columns = new ColumnsButton<>(grid);
        columns.setId("columns");
        GridTools tools = new GridTools(
                List.of(search, new LinesColumnSet(grid, lines.columnsByKind())), List.of(asForm, add, columns));
        this.form = new RowForm<>(grid);
        HBox panes = new HBox(16, grid);
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        page.getChildren().addAll(Parts.pageHeading(name(), subtitle, units), tools, panes);
        asForm.setId("as-form");
        asForm.getStyleClass().add("quiet-toggle");
        asForm.setTooltip(new Tooltip("Show the selected row as a form (F4)"));
        asForm.setOnAction(event -> showForm(panes));
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F4) {
                asForm.fire();
                key.consume();
            }
        });
        page.getStyleClass().add("page");
        grid.setId("investment-lines");
        grid.setAccessibleText("Investment lines");
        grid.onChanges(lines::change);
        grid.onSelection(() -> {
            if (asForm.isSelected()) {
                form.show();
            }
            selectionChanged.run();
        });
        grid.onRowForm(asForm::fire);
        grid.remember(settings, "table.investment-lines");
        grid.rowActions(new LineRows(session, ids));
        grid.rowsToAdd(lines);
        grid.onPaste(request -> PastePreview.ask(dialogs, request));
        units.onChoice(unit -> {
            grid.commitPending();
            lines.showIn(unit);
        });
        show(lines.sheet());
        stopWatching = lines.watch(this::show);
    }

    /** Makes the first line of a scheme the active one; a scheme that is gone changes nothing. */
    public void reveal(Id<Scheme> scheme) {
        search.clear();
        lines.rowOf(scheme).ifPresent(row -> grid.select(new Cell(row, lines.firstFigure())));
        grid.requestFocus();
    }

    @Override
    public String name() {
        return "Finance";
    }

    @Override
    public String icon() {
        return "bi-cash-stack";
    }

    @Override
    public Progress progress() {
        Plan plan = session.plan();
        return PoolPosition.first(plan)
                .map(position -> switch (position.standing()) {
                    case REACHED -> new Progress("Pool met", Progress.Shape.DONE);
                    case WITHIN_RANGE -> new Progress("Pool open", Progress.Shape.WARNING);
                    case SHORT -> new Progress("Short", Progress.Shape.WRONG);
                    case UNKNOWN -> new Progress("No minimum", Progress.Shape.PART);
                })
                .orElse(new Progress("Not begun", Progress.Shape.NOT_BEGUN));
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return lines.statistics(grid.selected());
    }

    @Override
    public void enter() {
        grid.enter();
    }

    @Override
    public boolean reveal(Place place) {
        Optional<Cell> cell = LinePlaces.cell(place, session.plan())
                .or(() -> LinePlaces.column(place).flatMap(column -> lines.sheet().rows().stream()
                        .findFirst()
                        .map(row -> new Cell(row.id(), column))));
        cell.ifPresent(at -> {
            search.clear();
            grid.select(at);
            grid.requestFocus();
        });
        return cell.isPresent();
    }

    @Override
    public void mark(List<Finding> found) {
        grid.notes(LinePlaces.notes(found, session.plan()));
    }

    @Override
    public List<Findable> findables() {
        return lines.findables(icon(), row -> {
            search.clear();
            grid.select(new Cell(row, LinesColumns.TITLE));
        });
    }

    @Override
    public boolean commitPending() {
        form.commitPending();
        return grid.commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void showForm(HBox panes) {
        if (asForm.isSelected()) {
            panes.getChildren().add(form);
            form.show();
            form.enter();
        } else {
            panes.getChildren().remove(form);
            grid.enter();
        }
    }

    private void addScheme() {
        grid.insertRow();
    }

    private void show(Sheet<LinesRow> sheet) {
        units.choose(lines.unit());
        grid.show(sheet);
    }
}
