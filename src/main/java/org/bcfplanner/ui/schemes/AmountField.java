package org.bcfplanner.ui.schemes;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/**
 * A field for one amount: shows it in the plan's unit, and what was typed as soon as it has the focus. Enter and leaving
 * commit, Esc brings back what the plan holds. A text that is not an amount is kept and marked.
 */
final class AmountField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("refused");

    private final TextField field = new TextField();
    private final Label label = Parts.label("", "field-label");
    private final Label told = Parts.label("", "small", "fg-muted");
    private final Function<Amount, String> reading;
    private final Consumer<String> onCommit;
    private Amount amount = Amount.BLANK;
    private Unit unit = Unit.POUNDS;

    /**
     * @param reading  how an amount is read, in words
     * @param onCommit takes a text that differs from what the plan holds
     */
    AmountField(String id, Function<Amount, String> reading, Consumer<String> onCommit) {
        this.reading = reading;
        this.onCommit = onCommit;
        field.setId(id);
        field.setAlignment(Pos.CENTER_RIGHT);
        label.setLabelFor(field);
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Typing.bound(field, Typing.SHORT_TEXT, told::setText);
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                field.setText(amount.editedIn(unit));
                field.selectAll();
            } else {
                commit();
                field.setText(amount.shownIn(unit));
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        getStyleClass().add("field");
        getChildren().addAll(label, field, told);
    }

    /** Shows another state of the amount. What is being typed is left alone. */
    void show(String name, Amount now, Unit in) {
        label.setText(name);
        boolean untouched = field.getText().equals(amount.editedIn(unit));
        amount = now;
        unit = in;
        if (!field.isFocused()) {
            field.setText(now.shownIn(in));
        } else if (untouched) {
            field.setText(now.editedIn(in));
        }
        field.pseudoClassStateChanged(WRONG, now.isUnreadable());
        told.setText(now.isUnreadable() ? reading.apply(now) : "");
        field.setAccessibleText(name + ", " + reading.apply(now));
    }

    /** Hands over what is being typed. */
    void commit() {
        String typed = field.getText();
        boolean shown = !field.isFocused() && typed.equals(amount.shownIn(unit));
        if (!shown && !typed.equals(amount.editedIn(unit))) {
            onCommit.accept(typed);
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            field.setText(amount.editedIn(unit));
            key.consume();
        }
    }
}
