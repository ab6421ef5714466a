package org.bcfplanner.ui.strategy;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** What the forms of goals and of objectives have in common. What is typed is part of the plan at once. */
abstract class StrategyForm extends VBox {
    private final StrategyModel model;
    private final Label heading = Parts.label("", "card-title");
    private final Button up;
    private final Button down;
    private boolean showing;

    /**
     * @param what    is in the form, in a word
     * @param removed run after it is removed
     */
    StrategyForm(StrategyModel model, String what, Runnable removed) {
        this.model = model;
        getStyleClass().add("form");
        up = button("Move up (Alt+Up)", "bi-chevron-up", () -> model.move(-1));
        down = button("Move down (Alt+Down)", "bi-chevron-down", () -> model.move(1));
        Button remove = button("Remove this " + what, "bi-trash", () -> {
            model.remove();
            removed.run();
        });
        remove.setId("remove-" + what);
        heading.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(8, up, down, remove);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        WrappingRow header = new WrappingRow(heading, tools);
        header.getStyleClass().add("form-header");
        getChildren().add(header);
    }

    private static Button button(String name, String icon, Runnable work) {
        Button button = Parts.iconButton(name, icon, work);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** Says which of how many is shown, and whether it can be moved; the focus is not lost on a button that cannot. */
    final void head(String what, int place, int of) {
        heading.setText(what);
        if (place == 1 && up.isFocused()) {
            down.requestFocus();
        } else if (place == of && down.isFocused()) {
            up.requestFocus();
        }
        up.setDisable(place == 1);
        down.setDisable(place == of);
    }

    /** Shows what the plan says, without taking it for what is typed. */
    final void showing(Runnable work) {
        showing = true;
        work.run();
        showing = false;
    }

    final boolean isShowing() {
        return showing;
    }

    final ToldField field(String id, String label, TextInputControl input, Consumer<String> type) {
        ToldField told = new ToldField(label, input, Typing.SHORT_TEXT);
        input.setId(id);
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                type.accept(is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
        return told;
    }

    /** Says what the checks find in a component of what is shown. */
    final void tell(ToldField field, Place.Cell place) {
        field.tell(
                "",
                model.found().stream()
                        .filter(each -> each.place().equals(place))
                        .toList());
    }

    /** A line with a heading, what is said beside it, and what leads on at its right end. */
    static WrappingRow line(Label name, Label beside, Button way) {
        name.setMinWidth(0);
        HBox words = new HBox(8, name, beside);
        words.setAlignment(Pos.CENTER_LEFT);
        WrappingRow line = new WrappingRow(words, Parts.atTheRight(way));
        line.getStyleClass().add("form-section");
        return line;
    }

    /** Puts the focus on the field of a component; on the first where it has none. */
    abstract void focus(String component);

    /** Puts the focus where a new one is named, with what stands there selected. */
    abstract void enter();

    static void select(Node input) {
        input.requestFocus();
        if (input instanceof TextInputControl text) {
            text.selectAll();
        }
    }
}
