package org.bcfplanner.ui.board;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.board.Appendices.Listed;
import org.bcfplanner.ui.kit.Parts;

/** An objective that can be appended: a check box, what it holds, and buttons for its place. */
final class AppendixRow extends HBox {
    private final Listed listed;
    private final CheckBox chosen;
    private final Button up;
    private final Button down;

    /**
     * @param choose takes whether it is to be appended
     * @param move   takes by how many places it is to be moved
     */
    AppendixRow(Listed listed, BiConsumer<AppendixRow, Boolean> choose, BiConsumer<AppendixRow, Integer> move) {
        super(2);
        this.listed = listed;
        chosen = new CheckBox(listed.words());
        chosen.setSelected(listed.isAppended());
        chosen.setWrapText(true);
        chosen.setMinWidth(0);
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.setAccessibleText(listed.words() + ", " + listed.holds());
        chosen.setOnAction(event -> {
            choose.accept(this, chosen.isSelected());
            chosen.setSelected(listed.isAppended()); // a row is made anew when that changes; not where it was refused
        });
        HBox.setHgrow(chosen, Priority.ALWAYS);
        Label holds = Parts.fixed(listed.holds(), "fg-muted", "small", "appendix-holds");
        up = button("Move “" + listed.words() + "” up", "bi-chevron-up", () -> move.accept(this, -1));
        down = button("Move “" + listed.words() + "” down", "bi-chevron-down", () -> move.accept(this, 1));
        up.setDisable(listed.place() <= 1);
        down.setDisable(!listed.isAppended() || listed.isLast());
        getStyleClass().add("appendix-row");
        getChildren().addAll(chosen, holds, up, down);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, move));
    }

    private static Button button(String name, String icon, Runnable work) {
        Button button = Parts.iconButton(name, icon, work);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(name + " (Alt+" + (icon.endsWith("up") ? "Up" : "Down") + ")"));
        return button;
    }

    private void pressed(KeyEvent key, BiConsumer<AppendixRow, Integer> move) {
        boolean vertical = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (vertical && key.isAltDown()) {
            key.consume();
            if (listed.isAppended()) {
                move.accept(this, key.getCode() == KeyCode.UP ? -1 : 1);
            }
        }
    }

    Id<Objective> objective() {
        return listed.objective();
    }

    void enter() {
        chosen.requestFocus();
    }

    /** Which of its controls has the focus, by its place; the check box where none has. */
    int focused() {
        return up.isFocused() ? 1 : down.isFocused() ? 2 : 0;
    }

    /** Puts the focus on a control by its place; on the other button where that one can do no more. */
    void enter(int control) {
        Button wanted = control == 1 ? up : down;
        Button other = control == 1 ? down : up;
        if (control == 0 || (wanted.isDisabled() && other.isDisabled())) {
            enter();
        } else {
            (wanted.isDisabled() ? other : wanted).requestFocus();
        }
    }
}
