package org.bcfplanner.ui.checks;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** The part of a card in which the reason is written for which a finding may stand. Enter accepts, Escape leaves. */
final class AcceptForm extends VBox {
    private final Draft draft;
    private final TextArea reason;

    /** @param words what the button says that accepts */
    AcceptForm(String words, Draft draft, Runnable accept, Runnable leave) {
        getStyleClass().add("accept-form");
        this.draft = draft;
        this.reason = reason(draft, accept);
        Label problem = Parts.label("", "small", "fg-danger", "accept-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(draft.problem());
        problem.managedProperty().bind(draft.problem().isNotEmpty());
        Button confirm = new Button(words);
        confirm.getStyleClass().addAll("accent", "chip", "confirm-accept");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setOnAction(event -> accept.run());
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("chip");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> leave.run());
        getChildren().addAll(Parts.field("Why it may stand", reason), problem, new HBox(6, confirm, cancel));
        keepFocus();
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    private static TextArea reason(Draft draft, Runnable accept) {
        TextArea reason = new TextArea();
        reason.getStyleClass().add("accept-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.setPrefColumnCount(1);
        reason.setMinHeight(USE_PREF_SIZE);
        Typing.bound(reason, Typing.LONG_TEXT, draft.problem()::set);
        reason.textProperty().bindBidirectional(draft.reason());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                accept.run();
                key.consume();
            }
        });
        return reason;
    }

    /** A list makes its cards anew as it likes; the focus then goes on to the field of the new one. */
    private void keepFocus() {
        reason.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                draft.awaitsFocus().set(false);
            } else {
                Platform.runLater(() -> {
                    if (!isInView()) {
                        draft.awaitsFocus().set(true);
                    }
                });
            }
        });
        draft.awaitsFocus().addListener((property, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (draft.awaitsFocus().get()) {
            Platform.runLater(() -> {
                if (draft.awaitsFocus().get() && isInView()) {
                    reason.requestFocus();
                    reason.end();
                }
            });
        }
    }

    private boolean isInView() {
        Node node = this;
        while (node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node.isVisible() && getScene() != null;
    }
}
