package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.report.picture.Subject;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.TabbedHeading;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;

/** The finance section: a tab for each of its tables, the investment lines first in view. */
public final class FinanceSection implements Section {
    private final PlanSession session;
    private final LinesViewModel lines;
    private final Part linesPart;
    private final Part contributions;
    private final PicturesPart pictures;
    private final PictureGoals goals;
    private final List<Part> parts;
    private final Segmented<Unit> units = new Segmented<>("Show amounts in", List.of(Unit.values()), Unit::label);
    private final TabbedHeading<Part> heading;
    private final VBox page = new VBox();
    private final Runnable stopWatching;
    private final Runnable selectionChanged;
    private Part shown;

    /**
     * @param ids              for what is added
     * @param dialogs          where a paste is shown before it is done
     * @param settings         where the columns of the tables are remembered
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
        this.selectionChanged = selectionChanged;
        this.lines = new LinesViewModel(session, ids);
        FinanceParts all = new FinanceParts(session, ids, new Surroundings(dialogs, settings, scale, selectionChanged));
        this.linesPart = all.lines(lines);
        this.pictures = all.pictures();
        Part pool = all.pool();
        this.contributions = all.contributions();
        this.goals = new PictureGoals(lines, linesPart, pool, contributions);
        this.parts = List.of(pool, linesPart, contributions, all.contingency(), all.spend(), pictures);
        this.shown = linesPart;
        this.heading = new TabbedHeading<>(name(), parts, Part::name, units);
        heading.onChoice(this::choose);
        heading.onEnter(() -> shown.enter());
        heading.choose(shown);
        pictures.onGo(this::go);
        units.onChoice(unit -> {
            shown.commitPending();
            lines.showIn(unit);
        });
        page.getStyleClass().add("page");
        page.getChildren().addAll(heading, shown.view());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
    }

    /** Makes the first line of a scheme the active one; a scheme that is gone changes nothing. */
    public void reveal(Id<Scheme> scheme) {
        choose(linesPart);
        lines.rowOf(scheme).ifPresent(row -> linesPart.reveal(row, lines.firstFigure()));
    }

    /** Leads to where an organisation can be added. */
    public void enterToAddOrganisation() {
        choose(contributions);
        contributions.enterToAdd();
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
        return shown.selection();
    }

    @Override
    public void enter() {
        shown.enter();
    }

    @Override
    public Arrival reveal(Place place) {
        for (Part part : parts) {
            Optional<Node> field = part.field(place);
            if (field.isPresent()) {
                choose(part);
                field.get().requestFocus();
                return Arrival.THERE;
            }
            Optional<Cell> cell = part.cell(place);
            if (cell.isPresent()) {
                choose(part);
                boolean leftOut = part.leavesOut(cell.get());
                part.reveal(cell.get().row(), cell.get().column());
                return leftOut ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
            }
        }
        return Arrival.NOWHERE;
    }

    @Override
    public void mark(List<Finding> found) {
        parts.forEach(part -> part.mark(found));
    }

    @Override
    public List<Findable> findables() {
        List<Findable> findables = new ArrayList<>();
        for (Part part : parts) {
            findables.add(new Findable("finance " + part.name(), "Table", icon(), part.name(), name(), "", () -> {
                choose(part);
                part.enter();
            }));
            part.findables(icon())
                    .forEach(found -> findables.add(found.going(() -> {
                        choose(part);
                        found.go().run();
                    })));
        }
        return findables;
    }

    /** What can be done with pictures, with their tab at the front. */
    @Override
    public List<Action> actions() {
        return pictures.actions().stream()
                .map(action -> action.doing(() -> {
                    choose(pictures);
                    action.work().run();
                }))
                .toList();
    }

    @Override
    public boolean commitPending() {
        return shown.commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    /** Goes to what a picture shows. */
    private void go(Subject subject) {
        PictureGoals.Goal goal = goals.of(subject);
        choose(goal.part());
        goal.cell()
                .ifPresentOrElse(
                        cell -> goal.part().reveal(cell.row(), cell.column()),
                        () -> goal.part().enter());
    }

    /** Brings a part to the front, if the present one can be left. */
    private void choose(Part part) {
        if (!part.equals(shown) && shown.commitPending()) {
            shown = part;
            page.getChildren().set(1, part.view());
            show();
            selectionChanged.run();
        }
        heading.choose(shown);
    }

    /** Goes from tab to tab, as spreadsheets do with these keys. */
    private void pressed(KeyEvent key) {
        boolean on = key.getCode() == KeyCode.PAGE_DOWN;
        if (key.isControlDown() && (on || key.getCode() == KeyCode.PAGE_UP)) {
            int next = Math.clamp(parts.indexOf(shown) + (on ? 1L : -1L), 0, parts.size() - 1);
            choose(parts.get(next));
            shown.enter();
            key.consume();
        }
    }

    private void show() {
        units.choose(lines.unit());
        shown.show();
        linesPart.count().ifPresent(count -> heading.count(linesPart, count));
    }
}
