package org.bcfplanner.ui.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.ListAndForm;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;

/** The section of the strategy: the navigator of goals and objectives, and beside it the form of what is selected. */
public final class StrategySection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-signpost-split";

    private final StrategyModel model;
    private final FieldPast past = new FieldPast();
    private final StrategyNavigator navigator;
    private final ObjectiveForm objectiveForm;
    private final GoalForm goalForm;
    private final NoGoalPage noGoal;
    private final VBox nothing;
    private final ScrollPane detail = new ScrollPane();
    private final Label subtitle = Parts.label("");
    private final VBox left;
    private final HBox adding = new HBox(
            16,
            Parts.button("Add goal", "bi-plus", this::addGoal),
            Parts.button("Add objective", "bi-plus", this::addObjective, "accent"));
    private final VBox page = new VBox();
    private final Runnable selectionChanged;
    private final Runnable stopWatching;

    /**
     * @param ids              for what is added
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public StrategySection(PlanSession session, IdSource ids, double scale, Runnable selectionChanged) {
        this.selectionChanged = selectionChanged;
        model = new StrategyModel(session, ids);
        navigator = new StrategyNavigator(model, scale);
        objectiveForm = new ObjectiveForm(model, past, navigator::enter, scale);
        goalForm = new GoalForm(model, past, navigator::enter, this::enterForm, scale);
        noGoal = new NoGoalPage(model, this::enterForm);
        nothing = nothing();
        detail.getStyleClass().addAll("panel", "edge-to-edge");
        detail.setFitToWidth(true);
        left = new VBox(navigator);
        adding.visibleProperty().bind(left.visibleProperty());
        adding.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(navigator, Priority.ALWAYS);
        ScrollingPage panes = new ScrollingPage(new ListAndForm(left, detail, scale));
        VBox.setVgrow(panes, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren().addAll(Parts.pageHeading(name(), subtitle, adding), panes);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        past.listenOn(page);
        InView.follow(detail);
        navigator.onEnter(this::enterForm);
        stopWatching = model.watch(this::show);
        show();
    }

    private VBox nothing() {
        Label told = Parts.label(
                "A strategy has goals, and objectives that serve them. Add the first goal, or an objective straight away:"
                        + " its goal can be chosen later.",
                "fg-muted");
        told.setWrapText(true);
        FlowPane buttons = new FlowPane(
                8,
                8,
                Parts.button("Add goal", "bi-plus", this::addGoal, "accent"),
                Parts.button("Add objective", "bi-plus", this::addObjective));
        VBox box = new VBox(Parts.label("No goals or objectives yet", "card-title"), told, buttons);
        box.setId("no-strategy");
        box.getStyleClass().add("form");
        return box;
    }

    /** Takes the objective whose actions are to be shown. */
    public void onActions(Consumer<Id<Objective>> consumer) {
        objectiveForm.onActions(consumer);
    }

    /** Takes the objective whose indicators are to be shown. */
    public void onIndicators(Consumer<Id<Objective>> consumer) {
        objectiveForm.onIndicators(consumer);
    }

    /** Selects an objective; one that is gone changes nothing. */
    public void reveal(Id<Objective> objective) {
        if (model.tree().objectives().stream().anyMatch(each -> each.id().equals(objective))) {
            model.select(objective.toString());
        }
    }

    /** Alt with Up and Down moves what is selected, wherever on the page the focus is; a choice keeps them to open. */
    private void pressed(KeyEvent key) {
        boolean vertical = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (vertical && key.isAltDown() && !(key.getTarget() instanceof ChoiceBox<?>)) {
            key.consume();
            model.move(key.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void addGoal() {
        model.addGoal();
        enterForm();
    }

    private void addObjective() {
        model.addObjective();
        enterForm();
    }

    private void enterForm() {
        Node shown = detail.getContent();
        if (shown instanceof StrategyForm form) {
            form.enter();
        } else if (shown != null) {
            shown.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void show() {
        navigator.show();
        boolean empty = model.selected().isEmpty();
        left.setVisible(!empty);
        subtitle.setText(
                empty
                        ? ""
                        : StrategyItems.counted(
                                model.tree().goals().size(),
                                "goal",
                                model.tree().objectives().size(),
                                "objective"));
        Optional<Objective> objective = model.selectedObjective();
        Optional<Goal> goal = model.selectedGoal();
        objective.ifPresent(objectiveForm::show);
        goal.ifPresent(goalForm::show);
        noGoal.show();
        Node shown = objective.isPresent() ? objectiveForm : goal.isPresent() ? goalForm : empty ? nothing : noGoal;
        if (!shown.equals(detail.getContent())) {
            detail.setContent(shown);
            detail.setVvalue(0);
        }
        selectionChanged.run();
    }

    @Override
    public String name() {
        return "Strategy";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        int goals = model.tree().goals().size();
        List<Objective> objectives = model.tree().objectives();
        if (goals == 0 && objectives.isEmpty()) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        if (objectives.isEmpty()) {
            return new Progress(StrategyItems.counted(goals, "goal"), Progress.Shape.PART);
        }
        boolean all = objectives.stream()
                .noneMatch(each -> model.tree().actions(each.id()).isEmpty());
        return new Progress(
                StrategyItems.counted(objectives.size(), "objective"), all ? Progress.Shape.DONE : Progress.Shape.PART);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return model.selectedObjective()
                .map(each -> StrategyModel.name(each) + " · " + model.lines().holds(each))
                .orElse("");
    }

    @Override
    public void enter() {
        if (model.selected().isEmpty()) {
            enterForm();
        } else {
            navigator.enter();
        }
    }

    @Override
    public Arrival reveal(Place place) {
        return switch (place) {
            case Place.Cell cell -> reveal(cell);
            case Place.Column column -> reveal(column);
            default -> Arrival.NOWHERE;
        };
    }

    private Arrival reveal(Place.Cell cell) {
        String key = new Id<>(cell.row()).toString();
        boolean here = cell.table().equals("goal") || cell.table().equals("objective");
        if (!here || StrategyItem.find(model.items(), key).isEmpty()) {
            return Arrival.NOWHERE;
        }
        model.select(key);
        (cell.table().equals("goal") ? goalForm : objectiveForm).focus(cell.component());
        return Arrival.THERE;
    }

    /** A place of all rows together is in the first. */
    private Arrival reveal(Place.Column column) {
        Optional<? extends Id<?>> first = switch (column.table()) {
            case "goal" -> model.tree().goals().stream().findFirst().map(Goal::id);
            case "objective" -> model.tree().objectives().stream().findFirst().map(Objective::id);
            default -> Optional.empty();
        };
        return first.map(id -> reveal(new Place.Cell(column.table(), id.value(), column.component())))
                .orElse(Arrival.NOWHERE);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        past.onHistory(consumer);
    }

    @Override
    public void mark(List<Finding> found) {
        model.found(found);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("add-goal", ActionGroup.EDIT, "Add a goal", this::addGoal)
                        .drawn("bi-plus"),
                Action.of("add-objective", ActionGroup.EDIT, "Add an objective", this::addObjective)
                        .drawn("bi-plus"));
    }

    @Override
    public boolean commitPending() {
        model.endTyping();
        return true;
    }

    @Override
    public void close() {
        stopWatching.run();
    }
}
