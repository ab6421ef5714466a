package org.bcfplanner.ui.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.AsidePane;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;
import org.jspecify.annotations.Nullable;

/** The table of metrics, and beside it what belongs to the metric that is selected there. */
final class FiguresPart implements org.bcfplanner.ui.tables.Part {
    /** The text size up to which the choice of metrics stands open over the table. */
    private static final double ROOMY = 1.3;

    /** On a cell for which nothing is offered; where something is, the table itself puts it in. */
    private static final KeyCombination TAKE = KeyCombination.valueOf("Shortcut+Enter");

    private final MetricsModel model;
    private final TablePart<MetricRow> table;
    private final FoldingChoice<MetricsModel.Listed> listed =
            new FoldingChoice<>("List metrics", List.of(MetricsModel.Listed.values()), MetricsModel.Listed::words);
    private final ToggleButton details = new ToggleButton("Picture and notes", Icons.of("bi-graph-down", 14));
    private final MetricAside aside;
    private final AsidePane pane;
    private Optional<Grid<MetricRow>> grid = Optional.empty();
    private @Nullable Id<Metric> selected;

    FiguresPart(MetricsModel model, Surroundings around) {
        this.model = model;
        this.aside = new MetricAside(model, around.scale());
        details.setId("metric-details");
        details.getStyleClass().add("quiet-toggle");
        details.setTooltip(new Tooltip("Show the picture of the selected metric, what was found in it, and its notes"));
        Surroundings watched = new Surroundings(around.dialogs(), around.settings(), around.scale(), () -> {
            follow();
            around.selectionChanged().run();
        });
        this.table = new TablePart<>(
                new MetricsTable(model),
                watched,
                Furnishing.<MetricRow>none().tool(this::tool).toggle(details));
        this.pane = new AsidePane(table.view(), aside.picture(), aside.cards(), this::backToTable, around.scale());
        pane.switchedBy(details, aside.picture()::requestFocus);
        listed.setId("list-metrics");
        if (around.scale() > ROOMY) {
            listed.fold();
        }
        listed.choose(model.listed());
        listed.onChoice(which -> {
            model.list(which);
            show();
        });
        aside.picture().onOpen(this::openFigure);
        aside.onBasis(this::sayBasis);
        aside.onDealtWith(this::enter);
    }

    private Node tool(Grid<MetricRow> made) {
        grid = Optional.of(made);
        made.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (TAKE.match(key) && offer().isPresent()) {
                takeOffer();
                key.consume();
            }
        });
        return listed;
    }

    MetricAside aside() {
        return aside;
    }

    /** Takes the footnote that is to be gone to. */
    void onNote(Consumer<Id<Footnote>> consumer) {
        aside.onNote(consumer);
    }

    private void backToTable() {
        pane.showAside(false);
        table.enter();
    }

    private void openFigure(String column) {
        Id<Metric> metric = selected;
        if (metric != null) {
            if (pane.hidesTable()) {
                backToTable();
            }
            reveal(MetricRows.id(metric, Part.VALUE), column);
        }
    }

    private void sayBasis() {
        Id<Metric> metric = selected;
        if (metric != null) {
            model.showBasis(metric);
            openFigure(model.tables().baseline().key());
            show();
            table.reveal(
                    MetricRows.id(metric, Part.BASIS), model.tables().baseline().key());
        }
    }

    /** Shows beside the table the metric of its active row, or else the first. */
    private void follow() {
        Optional<Id<Metric>> active = MetricsTable.metric(grid.flatMap(Grid::active));
        List<MetricBlock> blocks = model.blocks();
        Optional<MetricBlock> block = active.or(() -> Optional.ofNullable(selected))
                .flatMap(id ->
                        blocks.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> blocks.stream().findFirst());
        block.ifPresent(each -> {
            selected = each.id();
            aside.show(each);
        });
    }

    /** The offer for the active cell's column, or else the first of the metric. */
    Optional<OffersCard.Taken> offer() {
        return block().flatMap(block -> OffersCard.first(
                block, grid.flatMap(Grid::active).map(Cell::column).orElse("")));
    }

    private Optional<MetricBlock> block() {
        return Optional.ofNullable(selected).flatMap(model::block);
    }

    /** Puts in what is offered, as one step. */
    void takeOffer() {
        block().ifPresent(block -> offer().ifPresent(taken -> model.take(
                block, taken.column(), taken.offer().part(), taken.offer().typed())));
    }

    /** Adds a local metric and goes to its name. */
    void addLocal() {
        list(MetricsModel.Listed.ALL);
        grid.ifPresent(each -> {
            Optional<Id<Metric>> before = Optional.ofNullable(selected);
            each.insertRow();
            if (!Optional.ofNullable(selected).equals(before) && pane.showsAside()) {
                aside.local().enter();
            }
        });
    }

    private void list(MetricsModel.Listed which) {
        model.list(which);
        listed.choose(which);
        show();
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
        grid.ifPresent(
                each -> model.tables().columns().forEach(column -> each.heading(column.key(), model.heading(column))));
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
            aside.picture().requestFocus();
        } else {
            table.enter();
        }
    }

    @Override
    public void reveal(String row, String column) {
        if (model.leavesOut(MetricRows.metric(row))) {
            list(MetricsModel.Listed.ALL);
        }
        if (pane.hidesTable()) {
            backToTable();
        }
        table.show();
        table.reveal(row, column);
    }

    @Override
    public boolean leavesOut(Cell cell) {
        return model.leavesOut(MetricRows.metric(cell.row())) || table.leavesOut(cell);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return table.cell(place);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        table.onHistory(consumer);
    }

    /** Goes to what is beside the table: fields of local metrics and benchmarks, and the button for a missing metric. */
    boolean focus(Place place) {
        Optional<Id<Metric>> metric = model.places().metric(place, model.plan());
        if (place instanceof Place.Column at && at.table().equals("metric")) {
            Optional.ofNullable(pane.lookup("#add-metric")).ifPresent(Node::requestFocus);
            return true;
        }
        if (!(place instanceof Place.Cell at) || metric.isEmpty()) {
            return false;
        }
        boolean local = at.table().equals("metric")
                && List.of("numerator", "denominator", "multiplier", "direction")
                        .contains(at.component());
        if (!local && !at.table().equals("benchmark")) {
            return false;
        }
        reveal(
                MetricRows.id(metric.get(), Part.VALUE),
                model.tables().baseline().key());
        pane.showAside(true);
        if (local) {
            aside.local().focus(at.component());
        } else {
            aside.benchmarks().focus(new Id<>(at.row()));
        }
        return true;
    }

    @Override
    public void mark(List<Finding> found) {
        model.mark(found);
        table.mark(model.marked());
        block().ifPresent(aside::mark);
    }

    @Override
    public boolean commitPending() {
        model.endTyping();
        return table.commitPending();
    }
}
