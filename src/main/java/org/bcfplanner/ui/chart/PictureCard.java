package org.bcfplanner.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.report.picture.Bar;
import org.bcfplanner.report.picture.Key;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.ui.kit.Parts;

/** A picture with its title, what it says in words, what its fills mean, and its bars. */
public final class PictureCard extends VBox {
    /** From this text size on the words stand below the bars, which would be out of view otherwise. */
    private static final double LARGE = 1.5;

    private final Label title = Parts.label("", "card-title");
    private final Label reading = Parts.label("", "picture-reading");
    private final FlowPane keys = new FlowPane(Orientation.HORIZONTAL);
    private final Button start =
            Parts.button("Go there", "bi-arrow-right-short", () -> onStart().run());
    private final Bars bars;
    private final double scale;
    private Runnable onStart = () -> {};

    /** @param scale the text size, 1 for 100 % */
    public PictureCard(double scale) {
        this.scale = scale;
        this.bars = new Bars(scale);
        bars.setId("bars");
        reading.setId("picture-reading");
        start.setId("picture-start");
        title.setWrapText(true);
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("picture-keys");
        keys.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("picture-card");
        VBox.setVgrow(bars, Priority.ALWAYS);
    }

    public void show(Picture picture) {
        title.setText(picture.title());
        reading.setText(picture.reading());
        bars.show(picture);
        keys.getChildren().clear();
        picture.keys().forEach(key -> keys.getChildren().add(sample(key)));
        if (picture.misses()) {
            keys.getChildren().add(row(Parts.fixed("?", "bar-unknown", "key-sample"), "Not known, of no length"));
        }
        if (picture.isEmpty()) {
            getChildren().setAll(title, reading, start);
        } else {
            getChildren()
                    .setAll(scale < LARGE ? List.of(title, reading, keys, bars) : List.of(title, bars, keys, reading));
        }
    }

    /** Run when another bar is selected. */
    public void onSelection(Runnable listener) {
        bars.onSelection(listener);
    }

    /** Run when somebody asks to go to what the selected bar shows. */
    public void onOpen(Runnable listener) {
        bars.onOpen(listener);
    }

    /** Run when somebody asks to go to where the figures of an empty picture are entered. */
    public void onStart(Runnable listener) {
        onStart = listener;
    }

    private Runnable onStart() {
        return onStart;
    }

    /** The selected bar; empty where there is none. */
    public Optional<Bar> selected() {
        return bars.selected();
    }

    /** Where the selected bar stands in the card. */
    public Optional<Region> selectedRow() {
        return bars.selectedRow().map(Region.class::cast);
    }

    /** Whether the bars have the focus. */
    public boolean isTravelled() {
        return bars.isFocused();
    }

    public void enter() {
        bars.requestFocus();
    }

    private HBox sample(Key key) {
        Region sample = LaneNodes.part(key.fill());
        sample.getStyleClass().add("key-sample");
        return row(sample, key.words());
    }

    private HBox row(Region sample, String words) {
        HBox row = new HBox(6 * scale, sample, Parts.fixed(words, "small", "fg-muted"));
        row.getStyleClass().add("picture-key");
        return row;
    }
}
