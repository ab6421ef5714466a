package org.bcfplanner.ui.risks;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** How a risk that is reviewed is rated now, why, and when it is looked at again. */
final class ReviewForm extends VBox {
    private final Map<Stage, RatingFields> ratings;
    private final RatingFields rated;
    private final TitledPane fold;
    private final TextField reason = new TextField();
    private final TextField next = new TextField();
    private final VBox reasonField = Parts.boundedField("Reason for the change", reason, Typing.LONG_TEXT);
    private final Label told = Parts.label("", "fg-danger", "small");
    private final Label answered = Parts.label("", "fg-muted", "small");
    private final Button confirm = new Button();
    private Optional<ReviewWalk> walk = Optional.empty();
    private Runnable onMove = () -> {};
    private boolean showing;

    ReviewForm(RegisterModel model) {
        rated = fields(model, Stage.RATED);
        RatingFields residual = fields(model, Stage.RESIDUAL);
        RatingFields target = fields(model, Stage.TARGET);
        ratings = Map.of(Stage.RATED, rated, Stage.RESIDUAL, residual, Stage.TARGET, target);
        fold = new TitledPane("With controls, and target", new VBox(12, residual, target));
        fold.setId("review-more");
        fold.setAnimated(false);
        fold.getStyleClass().add("risk-fold");
        reason.setId("review-reason");
        reason.setPromptText("Kept with the review");
        next.setId("review-next");
        next.setPromptText("No date");
        told.setId("review-told");
        listen();
        confirm.setId("review-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setOnAction(event -> confirm());
        setId("review-form");
        getStyleClass().addAll("panel", "risk-card");
        reasonField.managedProperty().bind(reasonField.visibleProperty());
        for (Label label : new Label[] {told, answered}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        getChildren()
                .addAll(
                        Parts.label("How is it now?", "card-title"),
                        answered,
                        rated,
                        fold,
                        reasonField,
                        Parts.boundedField("Next review", next, Typing.SHORT_TEXT),
                        told,
                        buttons());
    }

    private RatingFields fields(RegisterModel model, Stage stage) {
        return new RatingFields(model, stage, rating -> {
            walk.ifPresent(each -> each.rate(stage, rating));
            told.setText("");
            show();
        });
    }

    private void listen() {
        reason.textProperty().addListener((property, was, is) -> typed(() -> walk.ifPresent(each -> each.because(is))));
        next.textProperty().addListener((property, was, is) -> typed(() -> walk.ifPresent(each -> each.nextOn(is))));
    }

    private void typed(Runnable keep) {
        if (!showing) {
            keep.run();
            told.setText("");
        }
    }

    private Node buttons() {
        Button back = Parts.button("Previous", "bi-arrow-left", this::back);
        back.setId("review-back");
        Button forward = Parts.button("Next", "bi-arrow-right", this::forward);
        forward.setId("review-forward");
        Button skip = Parts.button("Skip", "bi-skip-forward", this::skip);
        skip.setId("review-skip");
        FlowPane buttons = new FlowPane(8, 8, confirm, skip, back, forward);
        buttons.setPrefWrapLength(280);
        return buttons;
    }

    /** Run when another risk is looked at. */
    void onMove(Runnable listener) {
        onMove = listener;
    }

    /** Shows the risk at which a review is. */
    void show(ReviewWalk shown) {
        walk = Optional.of(shown);
        told.setText("");
        fold.setExpanded(shown.risk()
                .filter(risk -> !risk.residual().isBlank() || !risk.target().isBlank())
                .isPresent());
        show();
    }

    private void show() {
        showing = true;
        walk.ifPresent(each -> {
            ratings.forEach((stage, fields) -> fields.show(each.rating(stage)));
            set(reason, each.reason());
            set(next, each.next());
            reasonField.setVisible(each.asksReason());
            confirm.setText(each.isRescored() ? "Re-score" : "Confirm unchanged");
            answered.setText(each.risk().filter(each::isAnswered).isPresent() ? words(each) : "");
        });
        showing = false;
    }

    private static String words(ReviewWalk walk) {
        return walk.isRescored()
                ? "Re-scored in this review. What you say now takes its place."
                : "Confirmed in this review. What you say now takes its place.";
    }

    /** Puts the focus where the risk is rated. */
    void enter() {
        rated.enter();
    }

    /** Keeps the review and goes on; or says what is missing and goes there. */
    void confirm() {
        walk.ifPresent(each -> {
            if (refused(each.refusedReason(), reason) || refused(each.refusedNext(), next)) {
                return;
            }
            each.answer();
            onMove.run();
        });
    }

    void skip() {
        walk.ifPresent(ReviewWalk::skip);
        onMove.run();
    }

    void forward() {
        walk.ifPresent(ReviewWalk::forward);
        onMove.run();
    }

    void back() {
        walk.ifPresent(ReviewWalk::back);
        onMove.run();
    }

    private boolean refused(Optional<String> sentence, TextField field) {
        told.setText(sentence.orElse(""));
        sentence.ifPresent(each -> field.requestFocus());
        return sentence.isPresent();
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
