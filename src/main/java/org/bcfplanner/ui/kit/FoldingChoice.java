package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.StackPane;

/** A choice between a few values: all in view where there is room, otherwise folded into a list that opens. */
public final class FoldingChoice<T> extends StackPane {
    private final Segmented<T> open;
    private final ChoiceBox<T> folded = new ChoiceBox<>();
    private Consumer<T> onChoice = value -> {};
    private boolean choosing;

    /** @param name what a screen reader calls the choice */
    public FoldingChoice(String name, List<T> values, Function<T, String> words) {
        open = new Segmented<>(name, values, words);
        open.onChoice(this::chosen);
        folded.getItems().setAll(values);
        folded.setAccessibleText(name);
        WholeText.tell(folded);
        folded.setMinWidth(USE_PREF_SIZE);
        folded.getStyleClass().add("folded-choice");
        folded.setConverter(Choices.words(words));
        folded.valueProperty().addListener((property, was, is) -> {
            if (!choosing && is != null) {
                chosen(is);
            }
        });
        getChildren().setAll(open);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Takes what the user chooses; not told of {@link #choose}. */
    public void onChoice(Consumer<T> consumer) {
        onChoice = consumer;
    }

    /** Shows a value as chosen. */
    public void choose(T value) {
        choosing = true;
        open.choose(value);
        folded.setValue(value);
        choosing = false;
    }

    /** Gives the list that it folds into a width of its own: it asks for the room of its menu otherwise. */
    public void foldedWidth(double pixels) {
        folded.setMinWidth(pixels);
        folded.setPrefWidth(pixels);
    }

    public void fold() {
        getChildren().setAll(folded);
    }

    public void unfold() {
        getChildren().setAll(open);
    }

    /** What takes the focus: the list, or the button of the chosen value. */
    public Node focusTarget() {
        return getChildren().contains(folded) ? folded : open.chosenButton();
    }

    private void chosen(T value) {
        choose(value);
        onChoice.accept(value);
    }
}
