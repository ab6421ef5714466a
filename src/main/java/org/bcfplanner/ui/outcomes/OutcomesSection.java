package org.bcfplanner.ui.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Surroundings;

/** The section of the outcome framework. */
public final class OutcomesSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-bullseye";

    private final OutcomesModel model;
    private final IndicatorsPart part;
    private final Label counted = Parts.label("", "page-subtitle");
    private final VBox none = new VBox(12);
    private final VBox page = new VBox();
    private final Node heading;
    private final Button toStrategy;
    private final Runnable selectionChanged;
    private final Runnable stopWatching;
    private Runnable onStrategy = () -> {};
    private String said = "";

    /**
     * @param ids              for what is added
     * @param dialogs          where a paste is shown before it is done
     * @param settings         where the columns of the table are remembered
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public OutcomesSection(
            PlanSession session,
            IdSource ids,
            Dialogs dialogs,
            Settings settings,
            double scale,
            Runnable selectionChanged) {
        this.selectionChanged = selectionChanged;
        this.model = new OutcomesModel(session, ids);
        this.part = new IndicatorsPart(model, new Surroundings(dialogs, settings, scale, this::changedSelection));
        this.heading = Parts.pageHeading(name(), counted);
        this.toStrategy = Parts.button("Go to Strategy", "bi-arrow-right-short", () -> onStrategy.run(), "accent");
        toStrategy.setId("outcomes-to-strategy");
        none.getStyleClass().add("finance-part");
        none.setAlignment(Pos.TOP_LEFT);
        Label words = Parts.label("Indicators belong to objectives, and there is none yet. Add one in Strategy.");
        words.setWrapText(true);
        none.getChildren().addAll(words, new HBox(toStrategy));
        page.getStyleClass().add("page");
        VBox.setVgrow(part.view(), Priority.ALWAYS);
        part.picture().onSaid(this::say);
        part.picture().listenOn(page);
        show();
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
    }

    /** Run to lead to where an objective can be added. */
    public void onStrategy(Runnable lead) {
        onStrategy = lead;
    }

    /** Takes the action that is to be gone to. */
    public void onAction(Consumer<Place> consumer) {
        part.onAction(consumer);
    }

    @Override
    public String name() {
        return "Outcome framework";
    }

    @Override
    public String icon() {
        return ICON;
    }

    /** How many indicators have a baseline and a target that say a value. */
    @Override
    public Progress progress() {
        List<Indicator> all = model.tree().indicators();
        long set = all.stream().filter(this::isSet).count();
        if (all.isEmpty()) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        return set == all.size()
                ? new Progress("All have targets", Progress.Shape.DONE)
                : new Progress(set + " of " + all.size() + " set", Progress.Shape.PART);
    }

    private boolean isSet(Indicator indicator) {
        return model.tables().values().stream()
                .filter(each -> each.kind() != ValueKind.TRAJECTORY)
                .allMatch(each -> model.value(indicator.id(), each.year(), each.kind())
                        .stated()
                        .isValue());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return said.isEmpty() ? part.selection() : said;
    }

    private void changedSelection() {
        said = "";
        selectionChanged.run();
    }

    private void say(String words) {
        said = words;
        selectionChanged.run();
    }

    @Override
    public void enter() {
        if (page.getChildren().contains(none)) {
            toStrategy.requestFocus();
        } else {
            part.enter();
        }
    }

    /** Goes to the indicators of an objective. */
    public void reveal(Id<Objective> objective) {
        part.reveal(IndicatorRows.id(objective), IndicatorColumns.INDICATOR);
    }

    @Override
    public Arrival reveal(Place place) {
        if (part.focus(place)) {
            return Arrival.THERE;
        }
        Optional<Cell> cell = part.cell(place);
        if (cell.isEmpty()) {
            return Arrival.NOWHERE;
        }
        boolean leftOut = part.leavesOut(cell.get());
        part.reveal(cell.get().row(), cell.get().column());
        return leftOut ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        part.onHistory(consumer);
    }

    @Override
    public void mark(List<Finding> found) {
        part.mark(found);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("add-indicator", ActionGroup.EDIT, "Add an indicator", part::add)
                .drawn("bi-plus")
                .refusedBy(() -> model.plan().objectives().isEmpty()
                        ? Optional.of("Indicators belong to objectives, and there is none yet.")
                        : Optional.empty()));
        actions.addAll(part.picture().actions());
        return actions;
    }

    @Override
    public boolean commitPending() {
        return part.commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void show() {
        boolean any = !model.plan().objectives().isEmpty();
        part.show();
        List<Node> shown = List.of(heading, any ? part.view() : none);
        if (!page.getChildren().equals(shown)) {
            page.getChildren().setAll(shown);
        }
        counted.setText(any ? words() : "");
    }

    /** {@code 5 indicators for 2 objectives, 1 actual}. */
    private String words() {
        int indicators = model.plan().indicators().size();
        int objectives = model.plan().indicators().stream()
                .map(Indicator::objective)
                .collect(Collectors.<Id<?>>toSet())
                .size();
        long actuals = model.plan().indicatorValues().stream()
                .map(IndicatorValue::kind)
                .filter(kind -> kind == ValueKind.ACTUAL)
                .count();
        String told = actuals == 0 ? "" : ", " + actuals + (actuals == 1 ? " actual" : " actuals");
        return counted(indicators, "indicator") + " for " + counted(objectives, "objective") + told;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
