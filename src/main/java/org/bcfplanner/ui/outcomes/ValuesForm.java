package org.bcfplanner.ui.outcomes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typed;
import org.bcfplanner.ui.tables.AsideCard;
import org.jspecify.annotations.Nullable;

/** Every value of the selected indicator with its counts and the time it is of. What is typed is part of the plan at once. */
final class ValuesForm extends VBox {
    private static final List<ValuePart> PARTS =
            List.of(ValuePart.VALUE, ValuePart.NUMERATOR, ValuePart.DENOMINATOR, ValuePart.PERIOD);

    private final OutcomesModel model;
    private final IndicatorColumns columns;
    private final GridPane fields = new GridPane(6, 4);
    private final Label said = AsideCard.wrapped("", "small", "wrong-text");
    private final Map<IndicatorColumns.OfValues, Map<ValuePart, Typed>> rows = new LinkedHashMap<>();
    private @Nullable Id<Indicator> shown;

    ValuesForm(OutcomesModel model) {
        this.model = model;
        this.columns = new IndicatorColumns(model.tables());
        getStyleClass().add("aside-card");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        Parts.label("Values with their counts", "strong"),
                        AsideCard.wrapped(
                                "Numerator and denominator where a value is a share; the period where it is not the year of its"
                                        + " column.",
                                "small",
                                "fg-muted"),
                        fields,
                        said);
        build();
    }

    private void build() {
        for (int i = 0; i <= PARTS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
            column.setMinWidth(i == 0 ? USE_PREF_SIZE : 0);
            fields.getColumnConstraints().add(column);
        }
        for (int i = 0; i < PARTS.size(); i++) {
            fields.add(Parts.fixed(name(PARTS.get(i)), "small", "fg-muted"), i + 1, 0);
        }
        List<IndicatorColumns.OfValues> all = new ArrayList<>(columns.planned());
        all.addAll(columns.actuals());
        for (IndicatorColumns.OfValues each : all) {
            row(each, rows.size() + 1);
        }
    }

    private void row(IndicatorColumns.OfValues column, int place) {
        Map<ValuePart, Typed> parts = new EnumMap<>(ValuePart.class);
        fields.add(Parts.label(columns.heading(column.id()), "small"), 0, place);
        for (ValuePart part : PARTS) {
            TextField input = new TextField();
            input.setId(id(column, part));
            input.setAccessibleText(columns.heading(column.id()) + ", " + name(part));
            input.setPrefColumnCount(4);
            Typed typed = new Typed(input, text -> type(column, part, text), model::endTyping);
            parts.put(part, typed);
            fields.add(input, 1 + PARTS.indexOf(part), place);
        }
        rows.put(column, parts);
    }

    private static String id(IndicatorColumns.OfValues column, ValuePart part) {
        return column.id().replace(' ', '-') + "-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static String name(ValuePart part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.UK);
    }

    private void type(IndicatorColumns.OfValues column, ValuePart part, String text) {
        Id<Indicator> id = shown;
        if (id != null) {
            String what = columns.heading(column.id()) + ", " + name(part).toLowerCase(Locale.UK);
            model.typing(
                    "change " + model.name(id) + ", " + what,
                    id + " " + column.id() + " " + part,
                    plan -> IndicatorEdits.type(plan, id, column.year(), column.kind(), part, text));
        }
    }

    /** Shows an indicator; null for none, which takes no room. */
    void show(@Nullable Indicator indicator) {
        shown = indicator == null ? null : indicator.id();
        setVisible(indicator != null);
        setManaged(indicator != null);
        if (indicator == null) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        rows.forEach((column, parts) -> {
            IndicatorValue value = model.value(indicator.id(), column.year(), column.kind());
            parts.forEach((part, typed) -> typed.show(value.typed(part)));
            wrong(columns.heading(column.id()), value).ifPresent(wrong::add);
        });
        said.setText(String.join("\n", wrong));
    }

    private static Optional<String> wrong(String heading, IndicatorValue value) {
        for (Quantity count : List.of(value.numerator(), value.denominator())) {
            if (!count.raw().isBlank() && count.number().isEmpty()) {
                return Optional.of(
                        heading + ": “" + count.raw().strip() + "” is no number, so no share is worked out.");
            }
        }
        boolean one =
                value.numerator().raw().isBlank() != value.denominator().raw().isBlank();
        return one ? Optional.of(heading + ": numerator and denominator are needed both.") : Optional.empty();
    }

    /** Puts the focus into the field of a place; false where it has none here. */
    boolean focus(Place.Cell at) {
        for (Map.Entry<IndicatorColumns.OfValues, Map<ValuePart, Typed>> row : rows.entrySet()) {
            Id<Indicator> id = shown;
            boolean here = id != null
                    && IndicatorValue.idOf(id, row.getKey().year(), row.getKey().kind())
                            .value()
                            .equals(at.row());
            if (here) {
                ValuePart part = PARTS.stream()
                        .filter(each -> each.name().equalsIgnoreCase(at.component()))
                        .findFirst()
                        .orElse(ValuePart.VALUE);
                Objects.requireNonNull(row.getValue().get(part)).input().requestFocus();
                return true;
            }
        }
        return false;
    }
}
