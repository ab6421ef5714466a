package org.bcfplanner.ui.risks;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.WrappingRow;

/** The page of a review: one risk at a time, and at the end what has been done. Left, it waits where it is. */
final class ReviewPage extends VBox {
    private static final KeyCombination CONFIRM = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Shortcut+Page Down");
    private static final KeyCombination BACK = KeyCombination.valueOf("Shortcut+Page Up");

    private final ReviewSaid said;
    private final ReviewForm form;
    private final Label progress = Parts.label("");
    private final StackPane front = new StackPane();
    private final ScrollingPage pair;
    private final Label summary = Parts.label("", "review-summary");
    private final Button toLeft = new Button("Go to the first that is left");
    private final VBox end;
    private Runnable onLeave = () -> {};
    private Optional<ReviewWalk> walk = Optional.empty();

    /** @param scale the text size, 1 for 100 % */
    ReviewPage(RegisterModel model, double scale) {
        said = new ReviewSaid(model);
        form = new ReviewForm(model);
        pair = new ScrollingPage(
                new WrappingRow(Parts.sized(said, scale, 300, 400), Parts.sized(form, scale, 300, 360)));
        end = end();
        progress.setId("review-progress");
        Button leave = Parts.button("Leave the review", "bi-x", () -> onLeave.run());
        leave.setId("leave-review");
        setId("review-page");
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
        getChildren().addAll(Parts.pageHeading("Review", progress, leave), front);
        form.onMove(() -> {
            show();
            enter();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::filtered);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox end() {
        summary.setId("review-summary");
        summary.setWrapText(true);
        toLeft.setId("review-to-left");
        toLeft.setOnAction(event -> {
            walk.ifPresent(ReviewWalk::toFirstLeft);
            show();
            enter();
        });
        toLeft.managedProperty().bind(toLeft.visibleProperty());
        Button back = Parts.button("Previous", "bi-arrow-left", form::back);
        Button done = new Button("Done");
        done.setId("review-done");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> onLeave.run());
        VBox box = new VBox(
                16,
                Parts.label("The end of the review", "card-title"),
                summary,
                new FlowPane(8, 8, done, toLeft, back));
        box.setId("review-end");
        box.getStyleClass().addAll("panel", "risk-card");
        box.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(box, javafx.geometry.Pos.TOP_LEFT);
        return box;
    }

    /** Run when the review is left, at its end or before. */
    void onLeave(Runnable listener) {
        onLeave = listener;
    }

    /** Shows a review where it is. */
    void show(ReviewWalk shown) {
        walk = Optional.of(shown);
        show();
    }

    /** Shows it anew, after a change of the plan. */
    void show() {
        walk.ifPresent(each -> {
            each.settle();
            Optional<Risk> risk = each.risk();
            risk.ifPresent(at -> {
                said.show(at, each.before(at));
                form.show(each);
            });
            progress.setText(
                    (risk.isPresent() ? "Risk " + each.progress() + " · " : "") + each.reviewed() + " reviewed");
            summary.setText(each.summary());
            toLeft.setVisible(each.reviewed() < each.risks().size());
            Node wanted = risk.isPresent() ? pair : end;
            if (!front.getChildren().contains(wanted)) {
                front.getChildren().setAll(wanted);
            }
        });
    }

    /** Puts the focus where work goes on. */
    void enter() {
        if (front.getChildren().contains(end)) {
            end.lookup("#review-done").requestFocus();
        } else {
            form.enter();
        }
    }

    private void filtered(KeyEvent key) {
        boolean over = front.getChildren().contains(end);
        Runnable work = key.getCode() == KeyCode.ESCAPE
                ? onLeave
                : CONFIRM.match(key) && !over
                        ? form::confirm
                        : FORWARD.match(key) && !over ? form::forward : BACK.match(key) ? form::back : null;
        if (work != null) {
            key.consume();
            work.run();
        }
    }

    /** Enter presses a button and chooses a rating; in a field it confirms. */
    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
            return;
        }
        key.consume();
        if (getScene().getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        } else {
            form.confirm();
        }
    }
}
