package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.summary.MetricLine;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** Each metric from baseline to target in one line, which leads to its figures. */
final class MetricsCard extends Card {
    private static final int SHOWN = 12;

    private final double scale;
    private final Consumer<MetricLine> go;
    private List<MetricLine> shown = List.of();
    private Map<Id<Metric>, Severity> states = Map.of();
    private boolean asked;

    MetricsCard(double scale, Runnable open, Consumer<MetricLine> go) {
        super("Metrics, baseline to target", "Metrics", open, 400 * scale, 500 * scale);
        this.scale = scale;
        this.go = go;
        setId("metrics-card");
    }

    /** @param gravest what stands for a metric; one of which nothing stands is missing */
    void show(List<MetricLine> lines, Map<Id<Metric>, Severity> gravest) {
        if (asked && lines.equals(shown) && gravest.equals(states)) {
            return;
        }
        asked = true;
        shown = List.copyOf(lines);
        states = new HashMap<>(gravest);
        List<Node> rows = new ArrayList<>();
        for (MetricLine line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            rows.add(row(line));
        }
        if (lines.size() > SHOWN) {
            rows.add(Parts.label("and " + (lines.size() - SHOWN) + " more", "fg-muted", "small"));
        }
        rows.add(legend(lines));
        fill(rows);
    }

    private WayIn row(MetricLine line) {
        Progress.Shape shape = shape(line);
        Label title = Parts.label(line.title(), "small");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(8, Icons.of(shape.icon(), 12, shape.style()), title);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        if (line.isEmpty()) {
            row.getChildren().add(Parts.fixed("No figures yet", "small", "wrong-text"));
        } else {
            Label from = number(MetricLine.shown(line.baseline()), 44, "fg-muted");
            Label to = number(MetricLine.shown(line.target()), 44, "strong");
            row.getChildren()
                    .addAll(new MetricScale(line, scale), from, Icons.of("bi-arrow-right-short", 12, "fg-muted"), to);
        }
        WayIn way = new WayIn(row, line.words() + ". " + said(shape), () -> go.accept(line));
        way.getStyleClass().add("metric-row");
        return way;
    }

    private Label number(String words, double width, String style) {
        Label number = Parts.label(words, "small", style);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setMinWidth(width * scale);
        return number;
    }

    private Progress.Shape shape(MetricLine line) {
        Severity severity = states.get(line.id());
        if (severity == Severity.ERROR || (severity == null && line.isEmpty())) {
            return Progress.Shape.WRONG;
        }
        return severity == Severity.WARNING ? Progress.Shape.WARNING : Progress.Shape.DONE;
    }

    private static String said(Progress.Shape shape) {
        return switch (shape) {
            case WRONG -> "An error stands.";
            case WARNING -> "A warning stands.";
            default -> "In order.";
        };
    }

    private static FlowPane legend(List<MetricLine> lines) {
        FlowPane legend = new FlowPane(14, 4);
        legend.getStyleClass().add("card-foot");
        legend.getChildren().addAll(key("Baseline", "metric-ring"), key("Target", "metric-dot"));
        List<String> names = lines.stream()
                .flatMap(line -> line.compared().stream())
                .map(line -> line.name())
                .toList();
        if (!names.isEmpty()) {
            boolean england = names.stream().allMatch(name -> name.startsWith("England"));
            legend.getChildren().add(key(england ? "England" : "Compared with", "metric-tick"));
        }
        return legend;
    }

    private static Label key(String words, String style) {
        Label key = Parts.label(words, "small", "fg-muted");
        var mark = MetricScale.part(style);
        boolean tick = style.equals("metric-tick");
        mark.setMinSize(tick ? 2 : 9, tick ? 12 : 9);
        mark.setMaxSize(tick ? 2 : 9, tick ? 12 : 9);
        key.setGraphic(mark);
        return key;
    }
}
