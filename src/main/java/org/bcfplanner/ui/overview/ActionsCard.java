package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.report.summary.ActionLine;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The actions of the strategy, those that are overdue first; each line leads to its action. */
final class ActionsCard extends Card {
    private static final int SHOWN = 10;

    private final double scale;
    private final Consumer<ActionLine> go;
    private List<ActionLine> shown = List.of();
    private boolean asked;

    ActionsCard(double scale, Runnable open, Consumer<ActionLine> go) {
        super("Actions", "Actions", open, 400 * scale, 560 * scale);
        this.scale = scale;
        this.go = go;
        setId("actions-card");
    }

    /** @param day the words of the day they are looked at */
    void show(List<ActionLine> lines, String day) {
        if (asked && lines.equals(shown)) {
            return;
        }
        asked = true;
        shown = List.copyOf(lines);
        long done = lines.stream()
                .filter(each -> each.status() == ActionStatus.DONE)
                .count();
        beside(lines.isEmpty() ? "" : done + " of " + lines.size() + " done on " + day);
        List<ActionLine> ordered = Stream.concat(
                        lines.stream().filter(ActionLine::overdue),
                        lines.stream().filter(each -> !each.overdue()))
                .toList();
        List<Node> rows = new ArrayList<>();
        ordered.stream().limit(SHOWN).forEach(each -> rows.add(row(each)));
        if (lines.size() > SHOWN) {
            rows.add(Parts.label("and " + (lines.size() - SHOWN) + " more", "fg-muted", "small"));
        }
        fill(rows.isEmpty() ? List.of(Parts.label("No action is planned yet.", "fg-muted")) : rows);
    }

    private WayIn row(ActionLine line) {
        Progress.Shape shape = shape(line);
        Label code = Parts.label(line.objective(), "small", "strong");
        code.setMinWidth(scale * 26);
        Label name = Parts.label(line.name(), "small");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label delivery = Parts.label(line.delivery(), "small", "fg-muted");
        delivery.setMinWidth(scale * 124);
        delivery.setPrefWidth(scale * 124);
        Label standing = Parts.label(line.standing(), "small", line.overdue() ? "wrong-text" : "fg-muted");
        standing.setMinWidth(scale * 68);
        HBox row = new HBox(8, Icons.of(shape.icon(), 12, shape.style()), code, name, delivery, standing);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        String words = line.objective() + " " + line.name() + ". Delivery: " + line.delivery() + ". " + line.standing();
        WayIn way = new WayIn(row, words.strip() + ".", () -> go.accept(line));
        way.getStyleClass().add("metric-row");
        return way;
    }

    private static Progress.Shape shape(ActionLine line) {
        if (line.overdue()) {
            return Progress.Shape.WRONG;
        }
        return switch (line.status()) {
            case DONE -> Progress.Shape.DONE;
            case ON_TRACK -> Progress.Shape.PART;
            case AT_RISK, LATE -> Progress.Shape.WARNING;
            case NOT_STARTED, NOT_STATED -> Progress.Shape.NOT_BEGUN;
        };
    }
}
