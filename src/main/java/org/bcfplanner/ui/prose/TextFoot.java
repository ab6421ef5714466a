package org.bcfplanner.ui.prose;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Below a text: how many words it has, how many it may have, and what was left in it. */
public final class TextFoot extends FlowPane {
    private static final int MOST = 1_000_000;

    private final Label words = Parts.fixed("", "strong");
    private final Button limit = new Button();
    private final TextField typed = new TextField();
    private final Label refused = Parts.fixed("Type a number of words, or nothing for no limit.", "fg-danger");
    private final Label left = Parts.fixed("");
    private final HBox leftIn;
    private IntConsumer onLimit = most -> {};
    private int most;
    private Prose counted = Prose.EMPTY;
    private int count;

    /** Of a text without a limit, unless somebody takes one. */
    public TextFoot(ProseEditor editor) {
        super(12, 4);
        getStyleClass().add("text-foot");
        words.setId("word-count");
        limit.setId("word-limit");
        limit.getStyleClass().add("link");
        limit.setTooltip(new Tooltip("Set how many words the section should have at most"));
        limit.setOnAction(event -> ask());
        typed.setId("limit-field");
        typed.setPrefColumnCount(6);
        typed.setPromptText("no limit");
        typed.setAccessibleText("At most so many words");
        refused.setId("limit-refused");
        typed.setOnAction(event -> take());
        typed.textProperty().addListener((property, was, is) -> getChildren().remove(refused));
        typed.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        typed.focusedProperty().addListener((property, was, is) -> {
            if (!is && isNumber()) {
                take();
            } else if (!is) {
                close();
            }
        });
        left.setGraphic(Icons.of("bi-exclamation-triangle-fill", 12, "fg-warning"));
        left.setId("left-in");
        Button next = Parts.button("Next", "bi-arrow-down-short", editor::nextLeftIn, "link");
        next.setId("next-left-in");
        leftIn = new HBox(4, left, next);
        leftIn.getStyleClass().add("left-in");
        getChildren().addAll(words, leftIn);
    }

    /** Lets a limit be set, and takes the number of words; 0 for none. */
    public void onLimit(IntConsumer listener) {
        onLimit = listener;
        getChildren().add(1, limit);
    }

    /**
     * Shows what is to be said of a text.
     *
     * @param placeholders how many are left in it
     * @param limitWords   how many words there may be; 0 for any number
     */
    public void show(Prose prose, int placeholders, int limitWords) {
        most = limitWords;
        if (!prose.equals(counted)) {
            counted = prose;
            count = prose.words();
        }
        words.setText(String.format(Locale.UK, count == 1 ? "%,d word" : "%,d words", count));
        boolean over = most > 0 && count > most;
        words.getStyleClass().removeAll("fg-danger");
        if (over) {
            words.getStyleClass().add("fg-danger");
        }
        limit.setText(limit(count));
        left.setText(placeholders + (placeholders == 1 ? " placeholder left" : " placeholders left"));
        leftIn.setVisible(placeholders > 0);
        leftIn.setManaged(placeholders > 0);
    }

    private String limit(int count) {
        if (most == 0) {
            return "no limit";
        }
        String of = String.format(Locale.UK, "of %,d", most);
        return count > most ? of + String.format(Locale.UK, ": %,d too many", count - most) : of;
    }

    private void ask() {
        typed.setText(most == 0 ? "" : Integer.toString(most));
        getChildren().set(1, typed);
        typed.requestFocus();
        typed.selectAll();
    }

    private void take() {
        if (getChildren().contains(typed)) {
            if (!isNumber()) {
                getChildren().remove(refused);
                getChildren().add(2, refused);
                return;
            }
            int now = plain().isEmpty() ? 0 : Math.min(Integer.parseInt(plain()), MOST);
            close();
            if (now != most) {
                onLimit.accept(now);
            }
        }
    }

    private boolean isNumber() {
        return plain().isEmpty() || plain().matches("\\d{1,7}");
    }

    private String plain() {
        return typed.getText().replaceAll("[,\\s]", "");
    }

    private void close() {
        if (getChildren().contains(typed)) {
            getChildren().remove(refused);
            getChildren().set(1, limit);
        }
    }
}
