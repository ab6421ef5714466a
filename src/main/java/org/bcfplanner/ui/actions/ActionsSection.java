package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TabbedPage;

/** The section of the strategy's actions: the action plan with progress and links, and the timeline. */
public final class ActionsSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-list-check";

    /** The text size up to which the heading has room for words beside its tabs. */
    private static final double ROOMY = 1.3;

    private final ActionsModel model;
    private final PlanPart plan;
    private final TimelinePart timeline;
    private final List<Part> parts;
    private final TabbedPage page;
    private final NoObjective none = new NoObjective();
    private final StackPane view = new StackPane();
    private final Label counted = Parts.label("", "page-subtitle");
    private final Runnable stopWatching;

    /**
     * @param ids              for what is added
     * @param dialogs          where a paste is shown before it is done
     * @param settings         where the columns of the table are remembered
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public ActionsSection(
            PlanSession session,
            IdSource ids,
            Dialogs dialogs,
            Settings settings,
            double scale,
            Runnable selectionChanged) {
        this.model = new ActionsModel(session, ids);
        Surroundings around = new Surroundings(dialogs, settings, scale, selectionChanged);
        this.plan = new PlanPart(model, around);
        this.timeline = new TimelinePart(model, around, this::show);
        this.parts = List.of(plan, timeline);
        timeline.onGo(this::go);
        Button add = Parts.button("Add action", "bi-plus", this::add, "accent");
        add.setId("add-action-here");
        HBox beside = scale > ROOMY ? new HBox(add) : new HBox(14, counted, add);
        beside.setAlignment(Pos.CENTER_RIGHT);
        this.page = new TabbedPage(name(), parts, plan, beside);
        page.onChoice(() -> {
            show();
            selectionChanged.run();
        });
        show();
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
    }

    private void go(Id<org.bcfplanner.plan.strategy.Action> action) {
        page.choose(plan);
        plan.reveal(action.toString(), ActionColumns.ACTION);
    }

    private void add() {
        page.choose(plan);
        plan.add();
    }

    /** Takes the scheme that is to be gone to. */
    public void onScheme(Consumer<Place> consumer) {
        plan.onGo(LinkKind.SCHEME, consumer);
    }

    /** Takes the risk that is to be gone to. */
    public void onRisk(Consumer<Place> consumer) {
        plan.onGo(LinkKind.RISK, consumer);
    }

    /** Takes the metric that is to be gone to. */
    public void onMetric(Consumer<Place> consumer) {
        plan.onGo(LinkKind.METRIC, consumer);
    }

    /** Takes the indicator that is to be gone to. */
    public void onIndicator(Consumer<Place> consumer) {
        plan.onGo(LinkKind.INDICATOR, consumer);
    }

    /** Run when an objective is to be added, which is done in the strategy. */
    public void onStrategy(Runnable go) {
        none.onGo(go);
    }

    @Override
    public String name() {
        return "Actions";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        int all = model.plan().actions().size();
        int overdue = model.overdue();
        int done = model.done();
        if (all == 0) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        if (overdue > 0) {
            return new Progress(overdue + " overdue", Progress.Shape.WARNING);
        }
        return done == all
                ? new Progress("All done", Progress.Shape.DONE)
                : new Progress(done + " of " + all + " done", Progress.Shape.PART);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public String selection() {
        return model.hasObjectives() ? page.shown().selection() : "";
    }

    @Override
    public void enter() {
        if (model.hasObjectives()) {
            page.shown().enter();
        } else {
            none.enter();
        }
    }

    /** Goes to the actions of an objective. */
    public void reveal(Id<Objective> objective) {
        if (model.plan().objectives().contains(objective)) {
            page.choose(plan);
            plan.reveal(ActionRows.id(model.plan().objectives().get(objective)), ActionColumns.ACTION);
        }
    }

    @Override
    public Arrival reveal(Place place) {
        return model.hasObjectives() ? page.reveal(place) : Arrival.NOWHERE;
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
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(inPlan("add-an-action", "Add an action", "bi-plus", plan::add));
        actions.add(inPlan("tell-progress", "Tell progress of the selected action", "bi-pencil", plan::addProgress)
                .on("Shortcut+Shift+P")
                .refusedBy(() -> plan.hasSelected() || !model.plan().actions().isEmpty()
                        ? Optional.empty()
                        : Optional.of("There is no action yet.")));
        actions.add(Action.of("actions-on-a-day", ActionGroup.VIEW, "Look at the actions on another day", () -> {
                    page.choose(timeline);
                    timeline.enterDay();
                })
                .drawn("bi-calendar-event")
                .refusedBy(this::withoutObjective));
        actions.add(Action.of("turn-timeline", ActionGroup.VIEW, "Timeline as table or picture", () -> {
                    page.choose(timeline);
                    timeline.turn();
                })
                .drawn("bi-table")
                .refusedBy(this::withoutObjective));
        return actions;
    }

    private Optional<String> withoutObjective() {
        return model.hasObjectives() ? Optional.empty() : Optional.of(NoObjective.SENTENCE);
    }

    @Override
    public List<Findable> findables() {
        return page.findables(timeline, icon());
    }

    private Action inPlan(String id, String name, String icon, Runnable work) {
        return Action.of(id, ActionGroup.EDIT, name, () -> {
                    page.choose(plan);
                    work.run();
                })
                .drawn(icon)
                .refusedBy(this::withoutObjective);
    }

    @Override
    public boolean commitPending() {
        return page.shown().commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void show() {
        Node shown = model.hasObjectives() ? page : none;
        if (!view.getChildren().equals(List.of(shown))) {
            view.getChildren().setAll(shown);
        }
        page.shown().show();
        counted.setText(words());
    }

    private String words() {
        int all = model.plan().actions().size();
        return all == 0 ? "No action yet" : model.done() + " of " + all + " done, " + model.overdue() + " overdue";
    }
}
