package org.bcfplanner.ui.details;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** The plan's details as a form. What is typed is part of the plan at once. */
final class DetailsForm extends VBox {
    private final DetailsModel model;
    private final double scale;
    private final Map<DetailField, Asked> fields = new EnumMap<>(DetailField.class);
    private final Map<UUID, TextField> names = new HashMap<>();
    private final VBox organisations = new VBox(14);
    private List<Organisation> shown = List.of();
    private boolean showing;

    /** A field with what is said under it. */
    private record Asked(TextInputControl input, Label told, Region view) {}

    /** @param scale the text size, 1 for 100 % */
    DetailsForm(DetailsModel model, double scale) {
        this.model = model;
        this.scale = scale;
        getStyleClass().add("form");
        for (DetailField field : DetailField.values()) {
            fields.put(field, made(field));
        }
        getChildren()
                .addAll(
                        row(DetailField.TITLE, DetailField.VERSION),
                        row(DetailField.BOARD),
                        organisations,
                        Parts.label(
                                "Organisations are added and removed under Finance, Contributions.",
                                "fg-muted",
                                "small"),
                        row(DetailField.BOUNDARY_DIFFERENCES),
                        row(DetailField.AGREED_BY_BOARD, DetailField.SUBMITTED));
    }

    /** Shows the plan as it is; a field that already says the same is left alone, so the caret stays. */
    void show() {
        showing = true;
        fields.forEach((field, asked) -> {
            set(asked.input(), model.text(field));
            if (asked.told().getUserData() == null) {
                asked.told().setText(model.understood(field));
            }
        });
        if (!sameRows()) {
            shown = model.organisations();
            names.clear();
            organisations.getChildren().setAll(shown.stream().map(this::named).toList());
        }
        model.organisations().forEach(each -> nameOf(each).ifPresent(input -> set(input, each.name())));
        showing = false;
    }

    /** Says under each field what the checks find in it. */
    void mark(List<Finding> found) {
        fields.forEach((field, asked) -> {
            Optional<Finding> finding = found.stream()
                    .filter(each -> each.place().equals(new Place.Detail(field.component())))
                    .findFirst();
            asked.told().setUserData(finding.orElse(null));
            asked.told().setGraphic(finding.map(DetailsForm::mark).orElse(null));
            asked.told()
                    .setText(finding.map(each -> each.heading() + ". " + each.reason())
                            .orElse(model.understood(field)));
            asked.input().setAccessibleHelp(asked.told().getText());
        });
    }

    /** Puts the focus where a finding is; false where it is not here. */
    boolean focus(Place place) {
        Optional<? extends TextInputControl> input = switch (place) {
            case Place.Detail detail ->
                fields.entrySet().stream()
                        .filter(each -> each.getKey().component().equals(detail.component()))
                        .map(each -> each.getValue().input())
                        .findFirst();
            case Place.Cell cell -> Optional.ofNullable(names.get(cell.row()));
            case Place.Column column -> firstName(column.table());
            case Place.PoolValue value -> Optional.empty();
            case Place.Totals totals -> Optional.empty();
        };
        input.ifPresent(TextInputControl::requestFocus);
        return input.isPresent();
    }

    private Optional<TextField> firstName(String table) {
        return table.equals("organisation") ? shown.stream().findFirst().flatMap(this::nameOf) : Optional.empty();
    }

    void focus(DetailField field) {
        asked(field).input().requestFocus();
    }

    private Optional<TextField> nameOf(Organisation organisation) {
        return Optional.ofNullable(names.get(organisation.id().value()));
    }

    private Asked asked(DetailField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private WrappingRow row(DetailField... inOne) {
        return new WrappingRow(java.util.stream.Stream.of(inOne)
                .map(field -> asked(field).view())
                .toArray(Region[]::new));
    }

    private Asked made(DetailField field) {
        boolean large = field == DetailField.BOUNDARY_DIFFERENCES;
        TextInputControl input = large ? area() : new TextField();
        input.setId("details-" + field.component());
        VBox view = Parts.boundedField(model.label(field), input, large ? Typing.LONG_TEXT : Typing.SHORT_TEXT);
        Label told = Parts.label("", "fg-muted", "small");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        view.getChildren().add(told);
        bind(input, typed -> model.type(field, typed));
        double usual = field == DetailField.VERSION ? 160 : 400;
        return new Asked(input, told, Parts.sized(view, scale, field == DetailField.VERSION ? 130 : 230, usual));
    }

    private VBox named(Organisation organisation) {
        TextField name = new TextField();
        names.put(organisation.id().value(), name);
        bind(name, typed -> model.rename(organisation.id(), typed));
        return Parts.boundedField(model.label(organisation), name, Typing.SHORT_TEXT);
    }

    private boolean sameRows() {
        return shown.stream()
                .map(Organisation::id)
                .toList()
                .equals(model.organisations().stream().map(Organisation::id).toList());
    }

    private void bind(TextInputControl input, Consumer<String> type) {
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                type.accept(is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
    }

    private static void set(TextInputControl input, String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private static Node mark(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Icons.of("bi-x-octagon-fill", 12, "fg-danger");
            case WARNING -> Icons.of("bi-exclamation-triangle-fill", 12, "fg-warning");
            case NOTE -> Icons.of("bi-info-circle-fill", 12, "fg-accent");
        };
    }
}
