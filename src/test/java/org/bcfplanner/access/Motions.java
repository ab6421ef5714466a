package org.bcfplanner.access;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TitledPane;

/** No control of the toolkit moves by itself either. */
final class Motions {
    private Motions() {}

    static List<String> faults(Screen screen) {
        return screen.nodes().stream()
                .filter(Motions::moves)
                .map(node -> "moves: " + screen.words(node))
                .toList();
    }

    private static boolean moves(Node node) {
        return node instanceof TitledPane pane && pane.isAnimated()
                || node instanceof Chart chart && chart.getAnimated()
                || node instanceof ProgressIndicator bar && bar.isIndeterminate();
    }
}
