package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
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
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TabbedPage;

/** The finance section: a tab for each of its tables, the investment lines first in view. */
public final class FinanceSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-cash-stack";

    private final PlanSession session;
    private final LinesViewModel lines;
    private final Part linesPart;
    private final Part contributions;
    private final PicturesPart pictures;
    private final PictureGoals goals;
    private final List<Part> parts;
    private final Segmented<Unit> units = new Segmented<>("Show amounts in", List.of(Unit.values()), Unit::label);
    private final TabbedPage page;
    private final Runnable stopWatching;

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
        this.lines = new LinesViewModel(session, ids);
        FinanceParts all = new FinanceParts(session, ids, new Surroundings(dialogs, settings, scale, selectionChanged));
        this.linesPart = all.lines(lines);
        this.pictures = all.pictures();
        Part pool = all.pool();
        this.contributions = all.contributions();
        this.goals = new PictureGoals(lines, linesPart, pool, contributions);
        this.parts = List.of(pool, linesPart, contributions, all.contingency(), all.spend(), pictures);
        this.page = new TabbedPage(name(), parts, linesPart, units);
        page.onChoice(() -> {
            show();
            selectionChanged.run();
        });
        pictures.onGo(this::go);
        units.onChoice(unit -> {
            page.shown().commitPending();
            lines.showIn(unit);
        });
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
        page.choose(linesPart);
        lines.rowOf(scheme).ifPresent(row -> linesPart.reveal(row, lines.firstFigure()));
    }

    /** Leads to where an organisation can be added. */
    public void enterToAddOrganisation() {
        page.choose(contributions);
        contributions.enterToAdd();
    }

    @Override
    public String name() {
        return "Finance";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        Plan plan = session.plan();
        return PoolPosition.first(plan)
                .map(position -> switch (position.standing()) {
                    case REACHED -> new Progress("Pool met", Progress.Shape.DONE);
                    case WITHIN_RANGE -> new Progress("Pool open", Progress.Shape.WARNING);
                    case SHORT -> new Progress("Short", Progress.Shape.WRONG);
                    case NO_MINIMUM -> new Progress("Minimum is £0", Progress.Shape.WARNING);
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
        return page.shown().selection();
    }

    @Override
    public void enter() {
        page.shown().enter();
    }

    @Override
    public Arrival reveal(Place place) {
        return page.reveal(place);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        parts.forEach(part -> part.onHistory(consumer));
    }

    @Override
    public void mark(List<Finding> found) {
        page.mark(found);
    }

    @Override
    public List<Findable> findables() {
        List<Findable> findables = new ArrayList<>();
        for (Part part : parts) {
            findables.add(new Findable("finance " + part.name(), "Table", icon(), part.name(), name(), "", () -> {
                page.choose(part);
                part.enter();
            }));
            findables.addAll(page.findables(part, icon()));
        }
        return findables;
    }

    /** What can be done with pictures, with their tab at the front. */
    @Override
    public List<Action> actions() {
        return pictures.actions().stream()
                .map(action -> action.doing(() -> {
                    page.choose(pictures);
                    action.work().run();
                }))
                .toList();
    }

    @Override
    public boolean commitPending() {
        return page.shown().commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    /** Goes to what a picture shows. */
    private void go(Subject subject) {
        PictureGoals.Goal goal = goals.of(subject);
        page.choose(goal.part());
        goal.cell()
                .ifPresentOrElse(
                        cell -> goal.part().reveal(cell.row(), cell.column()),
                        () -> goal.part().enter());
    }

    private void show() {
        units.choose(lines.unit());
        page.shown().show();
        linesPart.count().ifPresent(count -> page.count(linesPart, count));
    }
}
