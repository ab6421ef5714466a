package org.bcfplanner.ui.kit;

import atlantafx.base.controls.ModalPane;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.SafeTrace;
import org.jspecify.annotations.Nullable;

/** Questions and messages inside the window, over a scrim. */
public final class Dialogs {
    private final ModalPane pane = new ModalPane();
    private final FocusTrap focus;

    public Dialogs() {
        this(() -> {});
    }

    /** @param focusLost run on closing where what had the focus before is no longer there */
    public Dialogs(Runnable focusLost) {
        focus = new FocusTrap(pane, focusLost);
        pane.setId("dialogs");
        pane.setPersistent(true); // each dialog says itself how it is left
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((property, was, is) -> shown(is));
        pane.setVisible(false);
    }

    /** What lies over the rest of the window. */
    public Node overlay() {
        return pane;
    }

    public boolean isShowing() {
        return pane.isDisplay();
    }

    public void close() {
        pane.hide(true);
    }

    /**
     * Shows a question. Enter confirms, Esc leaves.
     *
     * @param body    what is asked
     * @param confirm the button that does it, named after what it does
     */
    public void ask(String title, Node body, Button confirm) {
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close());
        confirm.setDefaultButton(true);
        confirm.getStyleClass().add("accent");
        show(title, body, cancel, confirm);
    }

    /**
     * Shows a question with two ways to go on. Enter confirms, Esc leaves.
     *
     * @param other   the button of the other way, named after what it does
     * @param confirm the button of the usual way
     */
    public void choose(String title, Node body, Button other, Button confirm) {
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close());
        confirm.setDefaultButton(true);
        confirm.getStyleClass().add("accent");
        show(title, body, cancel, other, confirm);
    }

    /**
     * Asks before something is lost. Enter and Esc keep everything as it is.
     *
     * @param keep what the button says that leaves
     */
    public void warn(String title, Node body, String keep, Button confirm) {
        Button leave = new Button(keep);
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
        leave.getStyleClass().add("accent");
        leave.setOnAction(event -> close());
        confirm.getStyleClass().add("danger-text");
        show(title, body, confirm, leave);
    }

    /** Says something good, with one button. */
    public void say(String title, Node body, Button done) {
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.getStyleClass().add("accent");
        show(title, body, done);
    }

    /** Says what cannot be done, what is safe and what to do next, with details folded away. */
    public void tell(Problem problem) {
        VBox body = new VBox(10);
        for (String sentence : new String[] {problem.what(), problem.safe(), problem.next()}) {
            if (!sentence.isEmpty()) {
                Label label = Parts.label(sentence, sentence.equals(problem.what()) ? "strong" : "fg-muted");
                label.setWrapText(true);
                body.getChildren().add(label);
            }
        }
        if (problem.getCause() != null) {
            body.getChildren().add(details(problem));
        }
        Button close = new Button("Close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> close());
        show("That did not work", body, close);
    }

    /** Shows a card in the place of whatever is shown; its first field has the focus, or else its last button. */
    void show(String title, Node body, Button... buttons) {
        HBox foot = new HBox(8, Parts.spacer());
        foot.getChildren().addAll(buttons);
        VBox card = new VBox(16, Parts.label(title, "dialog-title"), body, foot);
        card.getStyleClass().add("dialog-card");
        if (body.getStyleClass().contains("wide")) {
            card.getStyleClass().add("wide");
        }
        card.setId("dialog");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, KeyCode.ESCAPE, Button::isCancelButton, buttons));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, KeyCode.ENTER, Button::isDefaultButton, buttons));
        pane.show(card);
        Node first = firstField(body);
        focus.hold(card, first == null ? buttons[buttons.length - 1] : first);
    }

    /** The toolkit gives Enter and Esc to one dialog only where one follows another. */
    private static void press(KeyEvent key, KeyCode code, Predicate<Button> which, Button... buttons) {
        if (key.getCode() == code) {
            Stream.of(buttons).filter(which).findFirst().ifPresent(button -> {
                key.consume();
                button.fire();
            });
        }
    }

    private void shown(boolean is) {
        pane.setVisible(is);
        if (!is) {
            focus.release();
        }
    }

    private static @Nullable Node firstField(Node body) {
        return body.lookup(".text-field");
    }

    private static TitledPane details(Problem problem) {
        String text = SafeTrace.of(problem);
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setPrefRowCount(8);
        Button copy = new Button("Copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        TitledPane details = new TitledPane("Details for support", new VBox(8, area, copy));
        details.setExpanded(false);
        details.setAnimated(false);
        return details;
    }
}
