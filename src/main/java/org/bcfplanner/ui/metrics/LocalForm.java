package org.bcfplanner.ui.metrics;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Typed;
import org.bcfplanner.ui.kit.Typing;
import org.jspecify.annotations.Nullable;

/** What a local metric is: its name, what is counted among whom, per how many, and which way is good. */
final class LocalForm extends VBox {
    private static final List<Long> MULTIPLIERS = List.of(100L, 1_000L, 10_000L, 100_000L, 0L);

    private final MetricsModel model;
    private final Typed name;
    private final Typed numerator;
    private final Typed denominator;
    private final Segmented<Long> multiplier = new Segmented<>("Value", MULTIPLIERS, LocalForm::words).wrap();
    private final Segmented<Direction> direction = new Segmented<>(
                    "Which way is good",
                    List.of(Direction.LOWER, Direction.HIGHER, Direction.NOT_STATED),
                    LocalForm::words)
            .wrap();
    private @Nullable Id<Metric> shown;

    LocalForm(MetricsModel model) {
        this.model = model;
        getStyleClass().addAll("aside-card", "aside-form");
        name = typed("name", Metric::name, Metric::withName);
        numerator = typed(
                "numerator",
                Metric::numerator,
                (metric, text) -> metric.counting(text, metric.denominator(), metric.multiplier()));
        denominator = typed(
                "denominator",
                Metric::denominator,
                (metric, text) -> metric.counting(metric.numerator(), text, metric.multiplier()));
        multiplier.setId("local-multiplier");
        direction.setId("local-direction");
        multiplier.onChoice(times -> change(
                "change how a local metric is worked out",
                metric -> metric.counting(metric.numerator(), metric.denominator(), times)));
        direction.onChoice(way -> change("change which way is good", metric -> metric.withDirection(way)));
        getChildren()
                .addAll(
                        Parts.label("Local metric", "strong"),
                        Parts.boundedField("Name", name.input(), Typing.SHORT_TEXT),
                        Parts.boundedField("What is counted", numerator.input(), Typing.SHORT_TEXT),
                        Parts.boundedField("Among whom", denominator.input(), Typing.SHORT_TEXT),
                        Parts.field("The value is", multiplier),
                        Parts.field("Which way is good", direction));
    }

    /** Shows a local metric; null hides the form. */
    void show(@Nullable Metric metric) {
        setVisible(metric != null);
        setManaged(metric != null);
        if (metric == null) {
            shown = null;
            return;
        }
        shown = metric.id();
        name.show(metric.name());
        numerator.show(metric.numerator());
        denominator.show(metric.denominator());
        multiplier.choose(metric.multiplier());
        direction.choose(metric.direction());
    }

    void enter() {
        name.input().requestFocus();
        name.input().selectAll();
    }

    /** The field of a component; the name where it has none. */
    void focus(String component) {
        switch (component) {
            case "numerator" -> numerator.input().requestFocus();
            case "denominator" -> denominator.input().requestFocus();
            case "multiplier" -> multiplier.chosenButton().requestFocus();
            case "direction" -> direction.chosenButton().requestFocus();
            default -> name.input().requestFocus();
        }
    }

    private Typed typed(String component, Function<Metric, String> text, BiFunction<Metric, String, Metric> change) {
        TextField input = new TextField();
        input.setId("local-" + component);
        return new Typed(
                input,
                typed -> {
                    Id<Metric> id = shown;
                    if (id != null) {
                        model.typing(
                                "change the " + component + " of a local metric",
                                component + " " + id,
                                plan -> MetricEdits.change(
                                        plan,
                                        model.printed(),
                                        id,
                                        each -> text.apply(each).equals(typed) ? each : change.apply(each, typed)));
                    }
                },
                model::endTyping);
    }

    private void change(String label, java.util.function.UnaryOperator<Metric> change) {
        Id<Metric> id = shown;
        if (id != null) {
            model.change(label, plan -> MetricEdits.change(plan, model.printed(), id, change));
        }
    }

    private static String words(long times) {
        return times == 0
                ? "Only stated"
                : times == 100 ? "Per cent" : String.format(java.util.Locale.UK, "Per %,d", times);
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case LOWER -> "Lower";
            case HIGHER -> "Higher";
            case NOT_STATED -> "Not stated";
        };
    }
}
