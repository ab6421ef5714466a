package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typed;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.tables.AsideCard;
import org.jspecify.annotations.Nullable;

/** What the selected metric is compared with: whose value, the value, and when. */
final class BenchmarksForm extends VBox {
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");

    private final MetricsModel model;
    private final double scale;
    private final VBox rows = new VBox(6);
    private final List<Line> lines = new ArrayList<>();
    private final Button add;
    private @Nullable Id<Metric> shown;

    /** One benchmark's fields. */
    private record Line(Id<Benchmark> id, Typed name, Typed value, Typed period, Label told) {
        List<Typed> fields() {
            return List.of(name, value, period);
        }
    }

    /** @param scale the text size, 1 for 100 % */
    BenchmarksForm(MetricsModel model, double scale) {
        this.model = model;
        this.scale = scale;
        getStyleClass().addAll("aside-card", "aside-form");
        add = Parts.button("Add a comparison", "bi-plus", this::add, "chip");
        add.setId("add-benchmark");
        getChildren().addAll(Parts.label("Compared with", "strong"), rows, add);
    }

    void show(MetricBlock block) {
        shown = block.id();
        List<Benchmark> benchmarks = model.plan().benchmarks().stream()
                .filter(each -> each.metric().equals(block.id()))
                .sorted(Ranked.order())
                .toList();
        if (!lines.stream()
                .map(Line::id)
                .toList()
                .equals(benchmarks.stream().map(Benchmark::id).toList())) {
            lines.clear();
            rows.getChildren().clear();
            benchmarks.forEach(each -> addLine(each.id()));
        }
        for (int i = 0; i < benchmarks.size(); i++) {
            Benchmark benchmark = benchmarks.get(i);
            Line line = lines.get(i);
            line.name().show(benchmark.name());
            line.value().show(benchmark.stated());
            line.period().show(benchmark.period());
            boolean wrong = new Quantity(benchmark.stated()).state() == Quantity.State.UNREADABLE;
            line.told().setText(wrong ? "“" + benchmark.stated() + "” is not a figure, and is not drawn." : "");
        }
    }

    /** Puts the focus on the value of a benchmark. */
    void focus(Id<Benchmark> id) {
        line(id).ifPresent(line -> line.value().input().requestFocus());
    }

    private void addLine(Id<Benchmark> id) {
        Typed name = typed(id, "name", "Whose", text -> each -> each.withName(text));
        Typed value = typed(id, "value", "Value", text -> each -> each.withStated(text));
        Typed period = typed(id, "period", "When", text -> each -> each.withPeriod(text));
        HBox.setHgrow(name.input(), Priority.ALWAYS);
        ((TextField) value.input()).setPrefWidth(84 * scale);
        ((TextField) period.input()).setPrefWidth(92 * scale);
        name.input().setMinWidth(60 * scale);
        value.input().setMinWidth(64 * scale);
        period.input().setMinWidth(64 * scale);
        Label told = AsideCard.wrapped("", "small", "fg-danger");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        lines.add(new Line(id, name, value, period, told));
        HBox row = new HBox(6, name.input(), value.input(), period.input(), more(id));
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (UP.match(key) || DOWN.match(key)) {
                move(id, UP.match(key) ? -1 : 1);
                key.consume();
            }
        });
        rows.getChildren().add(new VBox(4, row, told));
    }

    private MenuButton more(Id<Benchmark> id) {
        MenuButton more = new MenuButton("", Icons.of("bi-three-dots", 16));
        more.getStyleClass().addAll("icon-button", "no-arrow", "benchmark-more");
        more.setAccessibleText("Move or remove this comparison");
        more.setTooltip(new Tooltip("Move or remove this comparison"));
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        item("Move up (" + UP.getDisplayText() + ")", () -> move(id, -1)),
                        item("Move down (" + DOWN.getDisplayText() + ")", () -> move(id, 1)),
                        new SeparatorMenuItem(),
                        item(
                                "Remove this comparison",
                                () -> model.change(
                                        "remove a comparison", plan -> MetricEdits.removeBenchmark(plan, id))));
        return more;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The focus goes with it, into the same field. */
    private void move(Id<Benchmark> id, int places) {
        int field = field(id);
        Plan before = model.plan();
        model.change("move a comparison", plan -> MetricEdits.moveBenchmark(plan, id, places));
        if (!model.plan().equals(before)) {
            line(id).ifPresent(line -> line.fields().get(field).input().requestFocus());
        }
    }

    private int field(Id<Benchmark> id) {
        List<Typed> fields = line(id).map(Line::fields).orElse(List.of());
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).input().isFocused()) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Line> line(Id<Benchmark> id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Typed typed(
            Id<Benchmark> id,
            String component,
            String prompt,
            java.util.function.Function<String, UnaryOperator<Benchmark>> change) {
        TextField input = new TextField();
        input.setPromptText(prompt);
        input.setAccessibleText("Comparison, " + prompt.toLowerCase(java.util.Locale.UK));
        Typing.bound(input, Typing.SHORT_TEXT, told -> {});
        return new Typed(
                input,
                text -> model.typing(
                        "change a comparison",
                        "benchmark " + component + " " + id,
                        plan -> MetricEdits.changeBenchmark(plan, id, change.apply(text))),
                model::endTyping);
    }

    private void add() {
        Id<Metric> metric = shown;
        if (metric != null) {
            Benchmark benchmark = new Benchmark(model.ids().create(), metric, Rank.first(), "England", "", "");
            model.change("add a comparison", plan -> MetricEdits.addBenchmark(plan, model.printed(), benchmark));
            focus(benchmark.id());
        }
    }
}
