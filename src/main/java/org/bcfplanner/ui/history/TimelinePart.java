package org.bcfplanner.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.history.Told;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Traced;

/** What was done to the plan, by day, and all of what is chosen there. */
final class TimelinePart implements HistoryPart {
    private final PlanSession session;
    private final TimelineModel model;
    private final Restoring restoring;
    private final RestoreQuestion question;
    private final Around around;
    private final TimelineList list = new TimelineList();
    private final EditCard card;
    private final TracedChip chip;
    private final TimelineTools tools;
    private final Button go = Parts.button("Go there", "bi-arrow-right", this::goThere);
    private final Button restore = Parts.button("Restore this state…", "bi-clock-history", this::restore);
    private final VBox view = new VBox();

    TimelinePart(
            PlanSession session,
            TimelineModel model,
            Restoring restoring,
            RestoreQuestion question,
            Around around,
            double scale) {
        this.session = session;
        this.model = model;
        this.restoring = restoring;
        this.question = question;
        this.around = around;
        this.card = new EditCard(around::goTo);
        this.chip = new TracedChip(() -> {
            model.trace(null);
            list.requestFocus();
        });
        go.setId("go-there");
        restore.setId("restore-state");
        this.tools = new TimelineTools(model, List.of(go, restore), scale);
        list.onGo(moment -> goThere());
        list.onMore(model::more);
        list.onChoice(this::choose);
        list.setContextMenu(menu());
        Node panes = new ListAndCard(list, card, scale);
        VBox.setVgrow(panes, Priority.ALWAYS);
        view.getStyleClass().add("history-part");
        view.getChildren().addAll(tools.view(), chip, panes);
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
                tools.focusWords();
                key.consume();
            }
        });
        model.watch(this::show);
        show();
    }

    private ContextMenu menu() {
        MenuItem there = new MenuItem("Go there");
        there.setOnAction(event -> goThere());
        MenuItem back = new MenuItem("Restore this state…");
        back.setOnAction(event -> restore());
        ContextMenu menu = new ContextMenu(there, back);
        menu.setOnShowing(event -> {
            there.setDisable(go.isDisabled());
            back.setDisable(restore.isDisabled());
        });
        return menu;
    }

    @Override
    public String name() {
        return "Changes";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    /** Shows the past of one place alone. */
    void trace(Traced traced) {
        model.trace(traced);
    }

    void focusWords() {
        tools.focusWords();
    }

    private void show() {
        tools.show();
        model.tracedWords().ifPresentOrElse(chip::show, chip::clear);
        if (model.state() == TimelineModel.State.READING && !list.getItems().isEmpty()) {
            return; // what is shown stays until the answer is here
        }
        list.show(TimelineRow.of(model.moments(), session.today(), model.state() == TimelineModel.State.MORE), none());
        choose();
    }

    private String none() {
        return switch (model.state()) {
            case READING -> "Looking into the history…";
            case FAILED -> model.problem().map(Problem::getMessage).orElse("");
            case MORE, ALL ->
                model.isFiltered()
                        ? "Nothing that was done is like that. Take off a filter, or search for other words."
                        : "Nothing was done yet. Every change will be listed here, with who made it and when.";
        };
    }

    private void choose() {
        Optional<Moment> chosen = list.chosen();
        card.show(chosen);
        go.setDisable(place().isEmpty());
        restore.setDisable(chosen.isEmpty());
    }

    /** The first place that the chosen edit changed and that is still there. */
    private Optional<Told> place() {
        return list.chosen()
                .flatMap(moment -> moment.told().stream().filter(Told::there).findFirst());
    }

    private void goThere() {
        place().ifPresentOrElse(around::goTo, () -> around.refused("What this changed is no longer in the plan."));
    }

    private void restore() {
        list.chosen()
                .ifPresent(moment -> question.ask(
                        moment.edit().number(), restoring.moment(moment.edit().at())));
    }
}
