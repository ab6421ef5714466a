package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;

/** The table of contents and the progress report in one: each section with its state as a word and a shape. */
final class Rail extends VBox {
    private final List<Item> items = new ArrayList<>();

    /** A section with its button and the label of its state. */
    private record Item(Section section, ToggleButton button, Label state) {}

    /** @param choose shows a section; returns false where the present one cannot be left */
    Rail(List<Section> sections, Predicate<Section> choose) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Section section : sections) {
            Label state = Parts.fixed("", "rail-state");
            HBox content = new HBox(
                    Icons.of(section.icon(), 15), Parts.fixed(section.name(), "rail-name"), Parts.spacer(), state);
            content.getStyleClass().add("rail-content");
            ToggleButton button = new ToggleButton();
            button.setGraphic(content);
            button.getStyleClass().add("rail-item");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> {
                if (!choose.test(section)) {
                    button.setSelected(false);
                }
            });
            items.add(new Item(section, button, state));
            getChildren().add(button);
        }
    }

    void mark(Section chosen) {
        items.forEach(item -> item.button().setSelected(item.section().equals(chosen)));
    }

    /** Asks every section how far it is. */
    void refresh() {
        for (Item item : items) {
            Progress progress = item.section().progress();
            item.state().setText(progress.words());
            item.state()
                    .setGraphic(Icons.of(
                            progress.shape().icon(), 12, progress.shape().style()));
            item.button().setAccessibleText(item.section().name() + ", " + progress.words());
        }
    }
}
