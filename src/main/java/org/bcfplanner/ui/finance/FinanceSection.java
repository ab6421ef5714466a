package org.bcfplanner.ui.finance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Sheet;
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
    private final VBox page;
    private final Runnable stopWatching;

    /**
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public FinanceSection(PlanSession session, double scale, Runnable selectionChanged) {
        this.session = session;
        this.lines = new LinesViewModel(session);
        this.grid = new Grid<>(lines.columns(), scale);
        this.units = new Segmented<>("Show amounts in", List.of(Unit.values()), Unit::label);
        Label subtitle = new Label("Investment lines");
        this.page = new VBox(Parts.pageHeading(name(), subtitle, units), grid);
        page.getStyleClass().add("page");
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.setId("investment-lines");
        grid.setAccessibleText("Investment lines");
        grid.onChanges(lines::change);
        grid.onSelection(selectionChanged);
        units.onChoice(unit -> {
            grid.commitPending();
            lines.showIn(unit);
        });
        show(lines.sheet());
        stopWatching = lines.watch(this::show);
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
    public boolean commitPending() {
        return grid.commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void show(Sheet<LinesRow> sheet) {
        units.choose(lines.unit());
        grid.show(sheet);
    }
}
