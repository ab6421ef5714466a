package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The way of a metric with its title, which way is good, what its marks mean, and the selected figure in words. */
public final class TrajectoryCard extends VBox {
    private final Label title = Parts.label("", "card-title");
    private final Label good = Parts.label("", "small", "fg-muted");
    private final Label reading = Parts.label("", "small", "fg-muted");
    private final Label readout = Parts.label("", "small");
    private final FlowPane keys = new FlowPane(Orientation.HORIZONTAL);
    private final HBox heading = new HBox(8);
    private final TrajectoryChart chart;

    /** @param scale the text size, 1 for 100 % */
    public TrajectoryCard(double scale, Node... tools) {
        this.chart = new TrajectoryChart(scale);
        chart.setId("trajectory");
        readout.setId("trajectory-readout");
        for (Label label : List.of(title, good, reading, readout)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        heading.getChildren().add(title);
        heading.getChildren().addAll(tools);
        heading.getStyleClass().add("trajectory-heading");
        keys.getStyleClass().add("picture-keys");
        keys.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().add("trajectory-card");
        chart.onSelection(this::tell);
    }

    public void show(Trajectory trajectory) {
        title.setText(trajectory.title());
        good.setText(trajectory.good());
        good.setGraphic(arrow(trajectory.good()));
        reading.setText(trajectory.reading());
        chart.show(trajectory);
        keys.getChildren().setAll(keys(trajectory));
        if (trajectory.isEmpty()) {
            getChildren().setAll(heading, good, reading);
        } else {
            getChildren().setAll(heading, good, chart, keys, readout);
        }
        tell();
    }

    /** Run when somebody asks to go to where the selected figure is typed. */
    public void onOpen(Runnable listener) {
        chart.onOpen(listener);
    }

    /** The selected figure; empty where there is none. */
    public Optional<Trajectory.Point> selected() {
        return chart.selected();
    }

    public void enter() {
        chart.requestFocus();
    }

    private void tell() {
        readout.setText(chart.words());
    }

    private static @org.jspecify.annotations.Nullable Node arrow(String good) {
        return good.startsWith("Lower")
                ? Icons.of("bi-arrow-down", 12, "fg-success")
                : good.startsWith("Higher") ? Icons.of("bi-arrow-up", 12, "fg-success") : null;
    }

    private static List<Node> keys(Trajectory trajectory) {
        List<Node> keys = new ArrayList<>();
        boolean works =
                trajectory.points().stream().anyMatch(each -> each.worked().isPresent());
        keys.add(key("trajectory-key-ring", works ? "Value by its counts" : "Value as stated"));
        if (trajectory.points().stream().anyMatch(each -> each.interval().isPresent())) {
            keys.add(key("trajectory-key-band", "95% interval"));
        }
        if (trajectory.points().size() > 1) {
            keys.add(key("trajectory-key-way", "Way to the target, not data"));
        }
        if (!trajectory.actuals().isEmpty()) {
            keys.add(key("trajectory-key-actual", "What came about"));
        }
        if (!trajectory.lines().isEmpty()) {
            keys.add(key("trajectory-key-level", "Compared with"));
        }
        return keys;
    }

    private static HBox key(String style, String words) {
        Region sample = new Region();
        sample.getStyleClass().add(style);
        HBox key = new HBox(6, sample, Parts.fixed(words, "small", "fg-muted"));
        key.getStyleClass().add("picture-key");
        return key;
    }
}
