package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.report.summary.PoolYear;
import org.bcfplanner.ui.chart.PoolBar;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;

/** The pool against the minimum, year by year; where a figure cannot be read, what may be meant is offered. */
final class PoolCard extends Card {
    /** Goes without saying under the question what was meant. */
    private static final String READ_AS = "Read as ";

    private final OverviewModel model;
    private List<Object> shown = List.of();

    /** A value that cannot be read, with what it may mean. */
    private record Unread(PoolAmount part, List<Repair> repairs) {}

    PoolCard(OverviewModel model, double scale, Runnable open) {
        super("Pool against the minimum", "Finance", open, 440 * scale, 560 * scale);
        this.model = model;
        setId("pool-card");
    }

    void show(List<PoolYear> years) {
        List<Object> now = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        for (PoolYear year : years) {
            List<Unread> unread = year.unreadable().stream()
                    .map(part -> new Unread(part, model.repairs(part)))
                    .toList();
            now.add(year);
            now.add(unread);
            VBox part = new VBox(heading(year));
            part.getStyleClass().add("pool-year");
            PoolBar bar = new PoolBar();
            if (year.sums().hasSpend()) {
                bar.show(year.sums());
                part.getChildren().add(bar);
            }
            part.getChildren().add(wrapped(year.reading()));
            unread.forEach(each -> part.getChildren().add(offered(each)));
            parts.add(part);
        }
        if (!now.equals(shown)) {
            shown = now;
            fill(parts);
            link().setAccessibleText("Open Finance. "
                    + String.join(
                            " ",
                            years.stream()
                                    .map(year -> year.fy() + ": " + year.words() + ". " + year.reading())
                                    .toList()));
        }
    }

    private static HBox heading(PoolYear year) {
        Progress state = state(year);
        Label pill = Parts.fixed(state.words(), "pill", state.shape().style());
        pill.setGraphic(Icons.of(state.shape().icon(), 12, state.shape().style()));
        HBox heading = new HBox(8, Parts.fixed(year.fy().toString(), "strong"), Parts.spacer(), pill);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Progress state(PoolYear year) {
        return new Progress(
                year.words(),
                switch (year.verdict()) {
                    case MET -> Progress.Shape.DONE;
                    case WITHIN_RANGE -> Progress.Shape.WARNING;
                    case SHORT -> Progress.Shape.WRONG;
                    case UNKNOWN -> year.unreadable().isEmpty() ? Progress.Shape.WARNING : Progress.Shape.WRONG;
                    case NOTHING -> Progress.Shape.NOT_BEGUN;
                });
    }

    private VBox offered(Unread unread) {
        FlowPane row = new FlowPane(8, 6);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        if (!unread.repairs().isEmpty()) {
            row.getChildren().add(Parts.fixed("Did you mean", "small", "fg-muted"));
        }
        for (Repair repair : unread.repairs()) {
            Button button = new Button(repair.label().replaceFirst("^" + READ_AS, ""));
            button.getStyleClass().addAll("chip", "pool-repair");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(what(unread.part()) + ": " + repair.label());
            button.setOnAction(event -> model.repair(repair));
            row.getChildren().add(button);
        }
        String typed = unread.part().amount().raw().strip();
        VBox offered = new VBox(4, wrapped(what(unread.part()) + " reads “" + typed + "”."));
        if (!row.getChildren().isEmpty()) {
            offered.getChildren().add(row);
        }
        return offered;
    }

    /** {@code The minimum of 2015/16}; {@code The pool of 2015/16, BCF,}. */
    private static String what(PoolAmount part) {
        String value = part.measure() == PoolMeasure.MINIMUM ? "The minimum of " : "The pool of ";
        return value + part.fy() + (part.label().isBlank() ? "" : ", " + part.label() + ",");
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words, "small", "fg-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
