package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** Asks which risks are to be reviewed, by whom, and when the next review is usually due; or goes on with the last one. */
final class ReviewStart {
    private final RegisterModel model;
    private final Dialogs dialogs;
    private final Optional<ReviewWalk> underWay;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton goOn = choice("review-go-on");
    private final RadioButton all = choice("review-all");
    private final RadioButton due = choice("review-due");
    private final RadioButton owned = choice("review-owned");
    private final ChoiceBox<String> owner = new ChoiceBox<>();
    private final TextField reviewer = new TextField();
    private final ChoiceBox<NextReview> next = new ChoiceBox<>();
    private final Button confirm = new Button();

    /** @param underWay a review that has been left before its end */
    ReviewStart(RegisterModel model, Dialogs dialogs, Optional<ReviewWalk> underWay) {
        this.model = model;
        this.dialogs = dialogs;
        this.underWay = underWay;
    }

    /** Asks; nothing is told where it is left. */
    void ask(Consumer<ReviewWalk> chosen) {
        fillChoices();
        fillFields();
        confirm.setId("confirm-review");
        confirm.setOnAction(event -> {
            dialogs.close();
            chosen.accept(walk());
        });
        RadioButton first = underWay.isPresent() ? goOn : all;
        group.selectedToggleProperty().addListener((property, was, is) -> refresh());
        first.setSelected(true);
        dialogs.ask("Review risks", body(), confirm);
        first.requestFocus();
    }

    private Node body() {
        VBox which = new VBox(8, all, due);
        if (underWay.isPresent()) {
            which.getChildren().addFirst(goOn);
        }
        if (due.isDisabled()) {
            which.getChildren().add(under("No risk has a review date that has passed or is within a month."));
        }
        which.getChildren().add(owned);
        which.getChildren()
                .add(
                        owned.isDisabled()
                                ? under("No risk has an owner yet. Owners stand in the form of a risk.")
                                : owner);
        which.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // a radio button would keep Enter for itself, which confirms a question everywhere else
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton) {
                key.consume();
                confirm.fire();
            }
        });
        return new VBox(
                16,
                which,
                Parts.boundedField("Reviewed by, a post", reviewer, Typing.SHORT_TEXT),
                Parts.field("Next review", next));
    }

    private void fillChoices() {
        underWay.ifPresent(walk -> goOn.setText("Go on with the review under way, at " + walk.progress()));
        all.setText(
                counted(ReviewScope.ALL) == 1
                        ? "The one open risk"
                        : "All " + counted(ReviewScope.ALL) + " open risks");
        due.setText("Those due or overdue: " + counted(ReviewScope.DUE));
        due.setDisable(counted(ReviewScope.DUE) == 0);
        List<String> owners = ReviewScope.owners(register());
        owned.setText("Those of one owner");
        owned.setDisable(owners.isEmpty());
        owner.getItems().setAll(owners);
        owner.setValue(owners.isEmpty() ? null : owners.getFirst());
        owner.setId("review-owner");
        owner.setAccessibleText("Owner whose risks are reviewed");
        owner.getStyleClass().add("under-choice-box");
        owner.valueProperty().addListener((property, was, is) -> owned.setSelected(true));
    }

    private void fillFields() {
        reviewer.setId("reviewer");
        reviewer.setPromptText("The owner of each risk");
        next.setId("next-review");
        next.setMaxWidth(Double.MAX_VALUE);
        next.getItems().setAll(NextReview.values());
        next.setValue(NextReview.QUARTER);
        next.setConverter(Choices.words(NextReview::label));
    }

    private void refresh() {
        boolean resumed = goOn.isSelected();
        Stream.of(reviewer, next).forEach(field -> field.setDisable(resumed));
        owner.setDisable(!owned.isSelected());
        int count = counted(scope());
        confirm.setText(resumed ? "Go on" : "Review " + RiskWords.risks(count));
    }

    private ReviewWalk walk() {
        return underWay.filter(walk -> goOn.isSelected())
                .orElseGet(() -> new ReviewWalk(model, risks(scope()), reviewer.getText(), next.getValue()));
    }

    private ReviewScope scope() {
        return due.isSelected()
                ? ReviewScope.DUE
                : owned.isSelected() ? ReviewScope.ofOwner(owner.getValue()) : ReviewScope.ALL;
    }

    private int counted(ReviewScope scope) {
        return risks(scope).size();
    }

    private List<Risk> risks(ReviewScope scope) {
        return scope.of(register(), model.session().today());
    }

    private List<Risk> register() {
        return model.register().risks();
    }

    private RadioButton choice(String id) {
        RadioButton choice = new RadioButton();
        choice.setId(id);
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        return choice;
    }

    private static Label under(String words) {
        Label label = Parts.label(words, "fg-muted", "under-choice");
        label.setWrapText(true);
        return label;
    }
}
