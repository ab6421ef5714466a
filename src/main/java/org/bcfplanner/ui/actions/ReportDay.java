package org.bcfplanner.ui.actions;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** The day at which actions are looked at. What names no day leaves the day as it was, and says so. */
final class ReportDay extends HBox {
    private final ActionsModel model;
    private final Runnable onChange;
    private final TextField field = new TextField();
    private final Label told = Parts.label("", "small", "fg-muted");
    private final Button usual;

    /** @param onChange run when another day is looked at */
    ReportDay(ActionsModel model, Runnable onChange, double scale) {
        super(8);
        this.model = model;
        this.onChange = onChange;
        this.usual = Parts.button("", "bi-arrow-counterclockwise", this::takeUsual, "link");
        Label name = Parts.fixed("As on", "field-label");
        name.setLabelFor(field);
        field.setId("report-day");
        field.setPrefWidth(scale * 150);
        field.setMinWidth(scale * 130);
        field.setTooltip(new Tooltip("The day at which actions are looked at, such as 18 January 2017"));
        field.setOnAction(event -> take());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                show();
                key.consume();
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take();
            }
        });
        Typing.bound(field, Typing.SHORT_TEXT, told::setText);
        usual.setId("usual-day");
        usual.managedProperty().bind(usual.visibleProperty());
        told.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().setAll(name, field, usual, told);
        show();
    }

    /** Shows the day as it is. */
    void show() {
        if (!field.isFocused() || told.getText().isEmpty()) {
            field.setText(PrintedDate.words(model.reported()));
        }
        usual.setVisible(!model.reported().equals(model.usual()));
        usual.setText(model.dateOfReport().isPresent() ? "Date of the report" : "Today");
        if (!field.isFocused()) {
            told.setText("");
            told.getStyleClass().remove("fg-danger");
        }
    }

    TextField field() {
        return field;
    }

    private void take() {
        String typed = field.getText().strip();
        Optional<LocalDate> day = Optional.ofNullable(PrintedDate.read(typed).date());
        if (typed.isEmpty()) {
            takeUsual();
        } else if (day.isEmpty()) {
            told.setText("This names no day. Type one such as 18 January 2017.");
            told.getStyleClass().setAll("label", "small", "fg-danger");
        } else if (!day.get().equals(model.reported())) {
            told.setText("");
            model.report(day.filter(each -> !each.equals(model.usual())));
            onChange.run();
            show();
        } else {
            told.setText("");
            show();
        }
    }

    private void takeUsual() {
        told.setText("");
        model.report(Optional.empty());
        onChange.run();
        show();
    }
}
