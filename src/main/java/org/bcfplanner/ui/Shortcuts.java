package org.bcfplanner.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Actions;

/**
 * The keys of the actions. What has the focus comes first, so in a table Ctrl and minus belongs to its rows; but undo
 * and redo are about the plan wherever the focus is. Under a question or the finder no key reaches the page.
 */
final class Shortcuts {
    private static final Set<String> ABOVE_FIELDS = Set.of("undo", "redo");

    private final Supplier<Actions> actions;
    private final BooleanSupplier covered;
    private final Consumer<String> refused;

    /**
     * @param covered whether something lies over the page
     * @param refused told why an action cannot be done
     */
    Shortcuts(Supplier<Actions> actions, BooleanSupplier covered, Consumer<String> refused) {
        this.actions = actions;
        this.covered = covered;
        this.refused = refused;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    }

    private void first(KeyEvent key) {
        if (!covered.getAsBoolean() && !isCellEditor(key.getTarget())) {
            actions.get()
                    .of(key)
                    .filter(action -> ABOVE_FIELDS.contains(action.id()))
                    .ifPresent(action -> run(action, key));
        }
    }

    private void last(KeyEvent key) {
        Optional<Action> action = actions.get().of(key);
        if (covered.getAsBoolean()) {
            action.ifPresent(kept -> key.consume());
        } else {
            action.ifPresent(each -> run(each, key));
        }
    }

    private void run(Action action, KeyEvent key) {
        key.consume();
        action.refusal().get().ifPresentOrElse(refused, action.work());
    }

    /** In a cell's editor Ctrl+Z is about the letters just typed, which are not part of the plan yet. */
    private static boolean isCellEditor(EventTarget target) {
        return target instanceof TextInputControl field
                && ((Node) field).getStyleClass().contains("grid-editor");
    }
}
