package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.Fill;
import org.bcfplanner.report.picture.Lane;
import org.bcfplanner.report.picture.Span;
import org.bcfplanner.ui.kit.Parts;

/** What one line of a bar is drawn with: its filled parts, a mark for what is not known, and its words. */
final class LaneNodes {
    private static final double GAP = 7;
    private static final double LEAST = 2;

    private final Lane lane;
    private final double scale;
    private final List<Region> parts = new ArrayList<>();
    private final Label unknown = Parts.fixed("?", "bar-unknown");
    private final Label words;

    LaneNodes(Lane lane, double scale) {
        this.lane = lane;
        this.scale = scale;
        lane.spans().forEach(span -> parts.add(part(span.fill())));
        words = Parts.fixed(lane.label(), "bar-words");
        if (lane.spans().isEmpty() && lane.missing().isEmpty()) {
            words.getStyleClass().add("fg-muted");
        }
    }

    /** A filled part as the style sheet knows it. */
    static Region part(Fill fill) {
        Region part = new Region();
        part.getStyleClass()
                .addAll(
                        "bar-part",
                        "bar-" + fill.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return part;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(parts);
        if (misses()) {
            nodes.add(unknown);
        }
        nodes.add(words);
        return nodes;
    }

    Lane lane() {
        return lane;
    }

    /** The width of what stands behind the end of the bar. */
    double tail() {
        return GAP * scale + words.prefWidth(-1) + (misses() ? unknownWidth() + GAP * scale / 2 : 0);
    }

    double wordsHeight() {
        return words.prefHeight(-1);
    }

    void place(Scale across, double y, double height) {
        for (int i = 0; i < parts.size(); i++) {
            Span span = lane.spans().get(i);
            double from = Math.rint(across.of(span.low()));
            double width = Math.max(LEAST, Math.rint(across.of(span.high())) - from);
            parts.get(i).resizeRelocate(from, y, width, height);
        }
        double x = Math.rint(across.of(lane.high()));
        if (misses()) {
            x += GAP * scale / 2;
            unknown.resizeRelocate(x, y, unknownWidth(), height);
            x += unknownWidth();
        }
        double wordsHeight = words.prefHeight(-1);
        words.resizeRelocate(
                x + GAP * scale, Math.rint(y + (height - wordsHeight) / 2), words.prefWidth(-1), wordsHeight);
    }

    private boolean misses() {
        return !lane.missing().isEmpty();
    }

    private double unknownWidth() {
        return Math.ceil(Math.max(20 * scale, unknown.prefWidth(-1)));
    }
}
