package org.bcfplanner.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** Answers three questions, always in this order: is my work safe, does the pool balance, what did I select. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Label saved = Parts.fixed("", "status-saved");
    private final Button retry = new Button("Try again");
    private final Label pool = Parts.label("", "status-pool");
    private final Label selection = Parts.label("", "status-selection");
    private SaveState state;
    private final Region divider = new Region();
    private PoolSentence sentence;
    private Optional<Progress> said = Optional.empty();
    private Room room = Room.WIDE;

    /** @param onRetry tries again to write what could not be written */
    StatusBar(SaveState state, Plan plan, Runnable onRetry) {
        this.state = state;
        this.sentence = PoolSentence.of(plan);
        getStyleClass().add("status-bar");
        divider.getStyleClass().add("status-divider");
        retry.getStyleClass().addAll("chip");
        retry.setOnAction(event -> onRetry.run());
        saved.setId("saved");
        pool.setId("pool");
        selection.setId("selection");
        pool.setMinWidth(USE_PREF_SIZE); // a long selection gives way first
        selection.setMinWidth(0);
        getChildren().addAll(saved, retry, divider, pool, Parts.spacer(), selection);
        refresh();
    }

    /** Says nothing of the pool, for a plan that pools no money. */
    void leaveOutPool() {
        getChildren().removeAll(divider, pool);
    }

    void show(SaveState now) {
        state = now;
        said = Optional.empty();
        refresh();
    }

    void show(Plan plan) {
        sentence = PoolSentence.of(plan);
        refresh();
    }

    void select(String words) {
        selection.setText(words);
    }

    /** Says something in the place of the first answer, until something is saved again. */
    void say(Progress words) {
        said = Optional.of(words);
        refresh();
    }

    void fit(Room now) {
        room = now;
        refresh();
    }

    private void refresh() {
        boolean brief = room != Room.WIDE;
        show(saved, saved(brief));
        show(pool, brief ? sentence.brief() : sentence.whole());
        pool.setTooltip(brief ? new Tooltip(sentence.whole().words()) : null);
        boolean failed = state instanceof SaveState.NotSaved;
        retry.setVisible(failed);
        retry.setManaged(failed);
        saved.setTooltip(
                state instanceof SaveState.NotSaved problem
                        ? new Tooltip(problem.problem().getMessage())
                        : null);
    }

    private Progress saved(boolean brief) {
        if (said.isPresent()) {
            return said.get();
        }
        return switch (state) {
            case SaveState.Saved done ->
                new Progress((brief ? "Saved " : "All changes saved ") + TIME.format(done.at()), Progress.Shape.DONE);
            case SaveState.Saving ignored -> new Progress("Saving…", Progress.Shape.PART);
            case SaveState.NotSaved failed ->
                new Progress(
                        brief ? "Not saved" : "Not saved: " + failed.problem().what(), Progress.Shape.WRONG);
        };
    }

    private static void show(Label label, Progress progress) {
        label.setText(progress.words());
        label.setGraphic(Icons.of(progress.shape().icon(), 12, progress.shape().style()));
    }
}
