package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A choice between a few values that are all in view: one is always chosen, or none if none was given. */
public final class Segmented<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> onChoice = value -> {};

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
            button.setOnAction(event -> {
                button.setSelected(true);
                onChoice.accept(value);
            });
            getChildren().add(button);
        }
    }

    /** Takes what the user chooses; not told of {@link #choose}. */
    public void onChoice(Consumer<T> consumer) {
        onChoice = consumer;
    }

    /** Shows a value as chosen. */
    public void choose(@Nullable T value) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .findFirst()
                .orElse(null));
    }

    /** The button of the chosen value, or the first where none is chosen. */
    public Node chosenButton() {
        return group.getSelectedToggle() instanceof ToggleButton chosen
                ? chosen
                : getChildren().getFirst();
    }
}
