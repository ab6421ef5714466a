package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Typed;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.tables.AsideCard;
import org.bcfplanner.ui.tables.Part;

/** The text boxes about outcomes and metrics, then what is expected of each metric and how it is measured. */
final class TextsPart implements Part {
    private final MetricsModel model;
    private final double scale;
    private final List<Field> boxes = new ArrayList<>();
    private final List<Field> ofMetrics = new ArrayList<>();
    private final VBox metrics = new VBox(14);
    private final VBox page = new VBox();
    private final VBox view = new VBox();
    private List<String> listed = List.of();
    private List<Finding> found = List.of();

    /** A field with the place of its text in the plan, and what is said under it. */
    private record Field(String table, UUID row, String component, String name, Typed typed, Label told, VBox node) {
        boolean isAt(Place place) {
            return place instanceof Place.Cell at
                    && at.table().equals(table)
                    && at.row().equals(row)
                    && at.component().equals(component);
        }

        void mark(List<Finding> findings) {
            Optional<Finding> finding =
                    findings.stream().filter(each -> isAt(each.place())).findFirst();
            told.setText(
                    finding.map(each -> each.heading() + ". " + each.reason()).orElse(""));
            told.setGraphic(
                    finding.map(each -> FindingsCard.icon(each.severity(), 12)).orElse(null));
        }
    }

    /** @param scale the text size, 1 for 100 % */
    TextsPart(MetricsModel model, double scale) {
        this.model = model;
        this.scale = scale;
        page.getStyleClass().addAll("form", "panel");
        for (MetricTables.Box box : model.tables().boxes()) {
            boxes.add(box(box));
        }
        boxes.forEach(each -> page.getChildren().add(each.node()));
        page.getChildren().add(metrics);
        page.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("finance-part");
        view.getChildren().add(scroll);
        view.setMinHeight(0);
        view.setPrefHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    private Field box(MetricTables.Box box) {
        boolean small = box.key().equals(MetricTables.AS_AT);
        TextInputControl input = small ? new TextField() : area();
        input.setId("metric-box-" + box.key());
        input.setPromptText(box.prompt());
        Typed typed = new Typed(
                input,
                text -> model.typing(
                        "change " + box.label(),
                        "box " + box.key(),
                        plan -> MetricEdits.write(plan, box.key(), new Text(text))),
                model::endTyping);
        return field("metric_box", MetricBox.idOf(box.key()).value(), "written", box.label(), typed, small);
    }

    private Field ofMetric(MetricBlock block, String component, String label, BiFunction<Metric, Text, Metric> change) {
        Typed typed = new Typed(
                area(),
                text -> model.typing(
                        "change " + label + " of " + block.title(),
                        component + " " + block.id(),
                        plan -> MetricEdits.change(
                                plan, model.printed(), block.id(), each -> change.apply(each, new Text(text)))),
                model::endTyping);
        return field("metric", block.id().value(), component, label, typed, false);
    }

    private static Field field(String table, UUID row, String component, String label, Typed typed, boolean small) {
        VBox node = Parts.boundedField(label, typed.input(), small ? Typing.SHORT_TEXT : Typing.LONG_TEXT);
        Label told = AsideCard.wrapped("", "small", "fg-danger");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        node.getChildren().add(told);
        return new Field(table, row, component, label, typed, told, node);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    @Override
    public String name() {
        return "Texts";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show() {
        List<MetricBlock> blocks = model.blocks();
        List<String> names =
                blocks.stream().map(block -> block.id() + " " + block.title()).toList();
        if (!names.equals(listed)) {
            listed = names;
            ofMetrics.clear();
            metrics.getChildren().setAll(blocks.stream().map(this::metric).toList());
        }
        for (Field box : boxes) {
            box.typed()
                    .show(model.plan()
                            .metricBoxes()
                            .find(new Id<MetricBox>(box.row()))
                            .map(each -> each.written().written())
                            .orElse(""));
        }
        for (Field field : ofMetrics) {
            Function<Metric, Text> text = field.component().equals("outcomes") ? Metric::outcomes : Metric::measurement;
            field.typed()
                    .show(model.block(new Id<>(field.row()))
                            .map(block -> text.apply(block.metric()).written())
                            .orElse(""));
        }
        mark(found);
    }

    private VBox metric(MetricBlock block) {
        Field outcomes = ofMetric(block, "outcomes", "Outcomes expected", Metric::withOutcomes);
        Field measurement = ofMetric(block, "measurement", "How it is measured and watched", Metric::withMeasurement);
        ofMetrics.add(outcomes);
        ofMetrics.add(measurement);
        Label heading = AsideCard.wrapped(block.title(), "strong");
        VBox box = new VBox(
                8,
                heading,
                new WrappingRow(
                        Parts.sized(outcomes.node(), scale, 260, 420),
                        Parts.sized(measurement.node(), scale, 260, 420)));
        box.getStyleClass().add("metric-texts");
        return box;
    }

    @Override
    public String selection() {
        return "";
    }

    @Override
    public void enter() {
        boxes.stream().findFirst().ifPresent(each -> each.typed().input().requestFocus());
    }

    @Override
    public void reveal(String row, String column) {
        enter();
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> field(Place place) {
        if (!(place instanceof Place.Cell)) {
            return Optional.empty();
        }
        show();
        return Stream.concat(boxes.stream(), ofMetrics.stream())
                .filter(each -> each.isAt(place))
                .findFirst()
                .map(each -> each.typed().input());
    }

    @Override
    public void mark(List<Finding> findings) {
        found = List.copyOf(findings);
        boxes.forEach(each -> each.mark(found));
        ofMetrics.forEach(each -> each.mark(found));
    }

    @Override
    public boolean commitPending() {
        model.endTyping();
        return true;
    }
}
