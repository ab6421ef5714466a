package org.bcfplanner.ui.finance;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.tables.Beside;

/** The fields over the contingency plan: what happens if targets are missed, and how much money hangs on them. */
final class PerformanceFields implements Beside {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("refused");

    private final PerformanceModel model;
    private final TextArea text = new TextArea();
    private final TextField share = new TextField();
    private final Label words = Parts.label("", "small");
    private final VBox box = new VBox();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    PerformanceFields(PerformanceModel model, double scale) {
        this.model = model;
        text.setId("performance-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setMinHeight(Region.USE_PREF_SIZE);
        share.setId("performance-share");
        share.setPromptText(model.usualShare());
        share.setMaxWidth(scale * 120);
        words.setId("performance-words");
        words.setWrapText(true);
        VBox sharing = Parts.boundedField(model.shareLabel(), share, Typing.SHORT_TEXT);
        sharing.getChildren().add(words);
        Label question = Parts.label(model.question(), "field-label");
        question.setWrapText(true);
        question.setLabelFor(text);
        VBox asking = Parts.boundedField("If targets are missed", text, Typing.LONG_TEXT);
        asking.getChildren().set(0, question);
        box.getStyleClass().add("finance-fields");
        box.getChildren()
                .add(new WrappingRow(Parts.sized(asking, scale, 320, 620), Parts.sized(sharing, scale, 220, 300)));
        bind(text, model::typeText);
        bind(share, model::typeShare);
    }

    @Override
    public Node view() {
        return box;
    }

    @Override
    public void show() {
        showing = true;
        set(text, model.text());
        set(share, model.share());
        words.setText(model.words());
        words.getStyleClass().removeAll("fg-muted", "fg-danger");
        words.getStyleClass().add(model.isWrong() ? "fg-danger" : "fg-muted");
        share.pseudoClassStateChanged(WRONG, model.isWrong());
        share.setAccessibleHelp(model.words());
        showing = false;
    }

    @Override
    public Optional<Node> field(Place place) {
        if (!(place instanceof Place.Detail detail)) {
            return Optional.empty();
        }
        return switch (detail.component()) {
            case "performance" -> Optional.of(text);
            case "performanceShare" -> Optional.of(share);
            default -> Optional.empty();
        };
    }

    private void bind(TextInputControl field, Consumer<String> type) {
        field.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                type.accept(is);
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
    }

    /** A field that already says the same is left alone, so the caret stays. */
    private static void set(TextInputControl field, String now) {
        if (!field.getText().equals(now)) {
            field.setText(now);
        }
    }
}
