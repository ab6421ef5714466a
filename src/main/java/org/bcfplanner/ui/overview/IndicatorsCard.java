package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.report.summary.IndicatorLine;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Each indicator from baseline to target, as stated; each line leads to its indicator. */
final class IndicatorsCard extends Card {
    private static final int SHOWN = 10;

    private final double scale;
    private final Consumer<IndicatorLine> go;
    private List<IndicatorLine> shown = List.of();
    private boolean asked;

    IndicatorsCard(double scale, Runnable open, Consumer<IndicatorLine> go) {
        super("Indicators, baseline to target", "Outcome framework", open, 400 * scale, 500 * scale);
        this.scale = scale;
        this.go = go;
        setId("indicators-card");
    }

    void show(List<IndicatorLine> lines) {
        if (asked && lines.equals(shown)) {
            return;
        }
        asked = true;
        shown = List.copyOf(lines);
        List<Node> rows = new ArrayList<>();
        lines.stream().limit(SHOWN).forEach(each -> rows.add(row(each)));
        if (lines.size() > SHOWN) {
            rows.add(Parts.label("and " + (lines.size() - SHOWN) + " more", "fg-muted", "small"));
        }
        fill(rows.isEmpty() ? List.of(Parts.label("No indicator is set yet.", "fg-muted")) : rows);
    }

    private WayIn row(IndicatorLine line) {
        Label code = Parts.label(line.objective(), "small", "strong");
        code.setMinWidth(scale * 26);
        Label name = Parts.label(line.name(), "small");
        name.setMinWidth(scale * 60);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(
                8,
                code,
                name,
                value(line.baseline(), 118, "fg-muted"),
                Icons.of("bi-arrow-right-short", 12, "fg-muted"),
                value(line.target(), 76, "strong"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        WayIn way = new WayIn(row, (line.objective() + " " + line.words()).strip() + ".", () -> go.accept(line));
        way.getStyleClass().add("metric-row");
        return way;
    }

    private Label value(String stated, double width, String style) {
        Label value = Parts.label(stated.isEmpty() ? "–" : stated, "small", style);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.setMinWidth(scale * width);
        value.setMaxWidth(scale * 170);
        return value;
    }
}
