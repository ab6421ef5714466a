package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A choice between a few values that are all in view: one is always chosen, or none if none was given. */
public final class Segmented<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> onChoice = value -> {};
    private boolean choosing;

    /** @param name what a screen reader calls the choice */
    public Segmented(String name, List<T> values, Function<T, String> words) {
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.getStyleClass().add("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setAccessibleText(name + ": " + words.apply(value));
            button.setOnAction(event -> button.setSelected(true));
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, was, is) -> chosen(is));
    }

    /** Takes what the user chooses, by the pointer or by arrow keys; not told of {@link #choose}. */
    public void onChoice(Consumer<T> consumer) {
        onChoice = consumer;
    }

    /** Shows a value as chosen. */
    public void choose(@Nullable T value) {
        choosing = true;
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .findFirst()
                .orElse(null));
        choosing = false;
    }

    @SuppressWarnings("unchecked") // a button carries the value it was made for
    private void chosen(@Nullable Toggle toggle) {
        if (!choosing && toggle != null) {
            onChoice.accept((T) toggle.getUserData());
        }
    }

    /** The button of the chosen value, or the first where none is chosen. */
    public Node chosenButton() {
        return group.getSelectedToggle() instanceof ToggleButton chosen
                ? chosen
                : getChildren().getFirst();
    }
}
