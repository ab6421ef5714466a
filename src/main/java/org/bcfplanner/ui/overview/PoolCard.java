package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Values of a year that cannot be read and were typed alike, with what they may mean. */
    private record Unread(List<PoolAmount> parts, List<Repair> repairs) {
        /** {@code The minimum and the pool, BCF, read “£10,565,00”.} */
        String words() {
            String typed = parts.getFirst().amount().raw().strip();
            return what() + (parts.size() == 1 ? " reads “" : " read “") + typed + "”.";
        }

        String what() {
            return "The " + parts.stream().map(Unread::what).collect(Collectors.joining(" and the "));
        }

        private static String what(PoolAmount part) {
            return (part.measure() == PoolMeasure.MINIMUM ? "minimum" : "pool")
                    + (part.label().isBlank() ? "" : ", " + part.label() + ",");
        }
    }

    PoolCard(OverviewModel model, double scale, Runnable open) {
        super("Pool against the minimum", "Finance", open, 440 * scale, 560 * scale);
        this.model = model;
        setId("pool-card");
    }

    void show(List<PoolYear> years) {
        List<Object> now = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        for (PoolYear year : years) {
            List<Unread> unread = unread(year);
            now.add(year);
            now.add(unread);
            StringBuilder reading = new StringBuilder(year.reading());
            VBox part = new VBox(heading(year));
            part.getStyleClass().add("pool-year");
            PoolBar bar = new PoolBar();
            if (year.sums().hasSpend()) {
                bar.show(year.sums());
                part.getChildren().add(bar);
            }
            unread.stream()
                    .map(Unread::words)
                    .forEach(words -> reading.append(' ').append(words));
            part.getChildren().add(wrapped(reading.toString()));
            unread.stream()
                    .filter(each -> !each.repairs().isEmpty())
                    .forEach(each -> part.getChildren().add(offered(each, unread.size())));
            if (!year.equals(years.getLast())) {
                part.getStyleClass().add("divided");
            }
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

    /** @param all how many such rows there are; where there are several, each names its figure */
    private FlowPane offered(Unread unread, int all) {
        FlowPane row = new FlowPane(8, 6);
        String typed = unread.parts().getFirst().amount().raw().strip();
        String question = all == 1 ? "Did you mean" : "By “" + typed + "” did you mean";
        row.getChildren().add(Parts.fixed(question, "small", "fg-muted"));
        for (Repair repair : unread.repairs()) {
            Button button = new Button(repair.label().replaceFirst("^" + READ_AS, ""));
            button.getStyleClass().addAll("chip", "pool-repair");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(unread.what() + ": " + repair.label());
            button.setOnAction(event -> model.repair(repair));
            row.getChildren().add(button);
        }
        return row;
    }

    private List<Unread> unread(PoolYear year) {
        Map<String, List<PoolAmount>> alike = new LinkedHashMap<>();
        for (PoolAmount part : year.unreadable()) {
            alike.computeIfAbsent(part.amount().raw().strip(), none -> new ArrayList<>())
                    .add(part);
        }
        return alike.values().stream()
                .map(parts -> new Unread(parts, model.repairs(parts)))
                .toList();
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words, "small", "fg-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
