package org.bcfplanner.screens;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.bcfplanner.ui.Toolkit;

/** A window whose parts are found, waited for and used. */
abstract class DrivenWindow {
    final Stage stage;

    DrivenWindow(Stage stage) {
        this.stage = stage;
    }

    public void await(String query) {
        Toolkit.await(query, () -> find(query).isPresent());
    }

    public void awaitGone(String query) {
        Toolkit.await(query + " gone", () -> find(query).isEmpty());
    }

    /** Scrolls a page to its end. */
    public void scrollDown(String query) {
        await(query);
        Toolkit.run(() -> ((ScrollPane) find(query).orElseThrow()).setVvalue(1));
    }

    /** Waits until every label of a kind says something. */
    public void awaitText(String query) {
        Toolkit.await(
                query,
                () -> stage.getScene().getRoot().lookupAll(query).stream()
                        .map(Labeled.class::cast)
                        .noneMatch(each -> each.getText().isEmpty()));
    }

    public void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    public void fire(String query) {
        await(query);
        Toolkit.run(() -> ((Button) find(query).orElseThrow()).fire());
    }

    public void focus(String query) {
        await(query);
        Toolkit.run(() -> find(query).orElseThrow().requestFocus());
    }

    public void toggle(String query) {
        await(query);
        Toolkit.run(() -> ((ToggleButton) find(query).orElseThrow()).fire());
    }

    /** Waits until a list has so many rows. */
    public void awaitSize(String query, int rows) {
        Toolkit.await(
                query + " of " + rows,
                () -> find(query)
                        .map(list -> ((ListView<?>) list).getItems().size() == rows)
                        .orElse(false));
    }

    /** Waits until what has the focus is of this style class. */
    public void awaitFocus(String style) {
        Toolkit.await(
                style,
                () -> stage.getScene().getFocusOwner() != null
                        && stage.getScene().getFocusOwner().getStyleClass().contains(style));
    }

    /** Waits until keys that are pressed reach a field: it has the focus, and the skin that takes them. */
    public void awaitFocused(String field) {
        Toolkit.await(
                "focus on " + field,
                () -> find(field)
                        .filter(each -> each.isFocused() && ((Control) each).getSkin() != null)
                        .isPresent());
    }

    /** Types a text into a field and presses Enter. */
    public void enter(String field, String text) {
        await(field);
        Toolkit.run(() -> {
            TextField input = (TextField) find(field).orElseThrow();
            input.requestFocus();
            input.setText(text);
            input.fireEvent(new ActionEvent());
        });
    }

    /** What the window shows, after the layout has come to rest. */
    public Scene scene() {
        CountDownLatch pulses = new CountDownLatch(2);
        Runnable count = pulses::countDown;
        Scene scene = Toolkit.on(() -> {
            stage.getScene().addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
            return stage.getScene();
        });
        Toolkit.await("two pulses", () -> {
            Platform.requestNextPulse();
            return pulses.getCount() == 0;
        });
        Toolkit.run(() -> scene.removePostLayoutPulseListener(count));
        return scene;
    }

    Optional<Node> find(String query) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(query));
    }
}
