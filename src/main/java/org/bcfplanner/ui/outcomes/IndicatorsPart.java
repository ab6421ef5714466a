package org.bcfplanner.ui.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.picture.IndicatorTrajectories;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.AsidePane;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;
import org.bcfplanner.ui.trajectory.TrajectoryPanel;
import org.jspecify.annotations.Nullable;

/** The table of indicators, and beside it the picture, the counts and the actions of the one that is selected there. */
final class IndicatorsPart implements Part {
    private static final double ROW = 46;

    private final OutcomesModel model;
    private final TablePart<IndicatorRow> table;
    private final IndicatorPlaces places;
    private final ToggleButton details = new ToggleButton("Picture and counts", Icons.of("bi-graph-down", 14));
    private final TrajectoryPanel picture;
    private final ValuesForm values;
    private final MeasuredCard measured;
    private final AsidePane pane;
    private Optional<Grid<IndicatorRow>> grid = Optional.empty();
    private @Nullable Id<Indicator> selected;

    IndicatorsPart(OutcomesModel model, Surroundings around) {
        this.model = model;
        this.picture = new TrajectoryPanel("indicator", around.scale());
        this.values = new ValuesForm(model);
        this.measured = new MeasuredCard(model);
        details.setId("indicator-details");
        details.getStyleClass().add("quiet-toggle");
        details.setTooltip(
                new Tooltip("Show the picture of the selected indicator, its counts, and the actions measured by it"));
        Surroundings watched = new Surroundings(around.dialogs(), around.settings(), around.scale(), () -> {
            follow();
            around.selectionChanged().run();
        });
        IndicatorsTable indicators = new IndicatorsTable(
                model, () -> grid.flatMap(Grid::active).map(Cell::row).flatMap(IndicatorRows::objective));
        this.places = indicators.where();
        this.table = new TablePart<>(
                indicators,
                watched,
                Furnishing.<IndicatorRow>none().tool(this::tool).toggle(details).rowsOf(ROW));
        VBox cards = new VBox(values, measured.view());
        cards.getStyleClass().add("aside-cards");
        this.pane = new AsidePane(table.view(), picture, cards, this::backToTable, around.scale());
        pane.switchedBy(details, picture::requestFocus);
        picture.onOpen(this::open);
    }

    private Node tool(Grid<IndicatorRow> made) {
        grid = Optional.of(made);
        return new HBox();
    }

    TrajectoryPanel picture() {
        return picture;
    }

    void onAction(Consumer<Place> consumer) {
        measured.onAction(consumer);
    }

    void add() {
        grid.ifPresent(Grid::insertRow);
    }

    private void backToTable() {
        pane.showAside(false);
        table.enter();
    }

    /** Goes to the cell of a figure in the picture. */
    private void open(String column) {
        Id<Indicator> id = selected;
        if (id != null) {
            if (pane.hidesTable()) {
                backToTable();
            }
            reveal(id.toString(), column.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Shows beside the table the indicator of its active row, or else the first. */
    private void follow() {
        Optional<Indicator> shown = grid.flatMap(Grid::active)
                .map(Cell::row)
                .flatMap(IndicatorRows::indicator)
                .or(() -> Optional.ofNullable(selected))
                .flatMap(model::indicator)
                .or(() -> model.tree().indicators().stream().findFirst());
        selected = shown.map(Indicator::id).orElse(null);
        values.show(shown.orElse(null));
        measured.view().setVisible(shown.isPresent());
        shown.ifPresentOrElse(
                indicator -> {
                    picture.show(IndicatorTrajectories.of(model.plan(), model.tables(), indicator));
                    measured.show(indicator);
                },
                () -> picture.show(new Trajectory("", "", "There is no indicator yet.", List.of(), List.of())));
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show() {
        table.show();
        follow();
    }

    @Override
    public String selection() {
        return table.selection();
    }

    @Override
    public void enter() {
        if (pane.hidesTable()) {
            picture.requestFocus();
        } else {
            table.enter();
        }
    }

    @Override
    public void reveal(String row, String column) {
        if (pane.hidesTable()) {
            backToTable();
        }
        table.show();
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

    /** Goes to counts and period of a value, which stand beside the table; false for any other place. */
    boolean focus(Place place) {
        if (!(place instanceof Place.Cell at)
                || !at.table().equals("indicator_value")
                || at.component().equals("stated")) {
            return false;
        }
        return places.indicator(at)
                .map(id -> {
                    reveal(id.toString(), IndicatorColumns.INDICATOR);
                    pane.showAside(true);
                    return values.focus(at);
                })
                .orElse(false);
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
