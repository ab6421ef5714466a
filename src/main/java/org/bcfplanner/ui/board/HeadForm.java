package org.bcfplanner.ui.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** The lines of the report as a form. What is typed is part of the plan at once. */
final class HeadForm extends VBox {
    private static final String ACCESS = "Who may read it";

    private final ReportLines model;
    private final double scale;
    private final Map<ReportField, ToldField> fields = new EnumMap<>(ReportField.class);
    private final Segmented<Access> access;
    private List<Finding> found = List.of();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    HeadForm(ReportLines model, FieldPast past, double scale) {
        this.model = model;
        this.scale = scale;
        this.access = new Segmented<>(ACCESS, List.of(Access.values()), model::words).wrap();
        getStyleClass().addAll("panel", "form");
        for (ReportField field : ReportField.values()) {
            ToldField made = made(field);
            fields.put(field, made);
            past.add(made.input(), () -> Optional.of(ReportLines.place(field)));
        }
        access.setId("report-access");
        access.onChoice(chosen -> {
            model.choose(chosen);
            access.choose(model.access());
        });
        past.add(access, () -> Optional.of(ReportLines.accessPlace()));
        getChildren()
                .addAll(
                        row(ReportField.DATE, ReportField.ITEM),
                        row(ReportField.TITLE),
                        row(ReportField.REPORT_OF),
                        row(ReportField.WARDS, ReportField.KEY_DECISION),
                        row(ReportField.ACCOUNTABLE_HEAD, ReportField.ACCOUNTABLE_DIRECTOR),
                        row(ReportField.AUTHOR),
                        Parts.field(ACCESS, access));
    }

    /** Shows the plan as it is. */
    void show() {
        showing = true;
        fields.forEach((field, told) -> told.set(model.text(field)));
        access.choose(model.access());
        showing = false;
        tell();
    }

    /** Says under each field what the checks find in it, until they find something else. */
    void mark(List<Finding> nowFound) {
        found = List.copyOf(nowFound);
        tell();
    }

    private void tell() {
        fields.forEach((field, told) -> told.tell(
                model.understood(field),
                found.stream()
                        .filter(each -> Stream.concat(Stream.of(each.place()), each.cells().stream())
                                .anyMatch(ReportLines.place(field)::equals))
                        .toList()));
    }

    void enter() {
        told(ReportField.DATE).input().requestFocus();
    }

    /** Where a place that the checks speak of is worked on; empty where it is not here. */
    Optional<Node> field(Place place) {
        String component = switch (place) {
            case Place.Cell cell -> cell.table().equals("board_report") ? cell.component() : "";
            case Place.Column column -> column.table().equals("board_report") ? column.component() : "";
            default -> "";
        };
        if (component.equals(ReportLines.accessPlace().component())) {
            return Optional.of(access.chosenButton());
        }
        return fields.entrySet().stream()
                .filter(each -> ReportLines.place(each.getKey()).component().equals(component))
                .<Node>map(each -> each.getValue().input())
                .findFirst();
    }

    private ToldField told(ReportField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private WrappingRow row(ReportField... inOne) {
        return new WrappingRow(Stream.of(inOne).map(field -> told(field).view()).toArray(Region[]::new));
    }

    private ToldField made(ReportField field) {
        TextField input = new TextField();
        input.setId("report-" + ReportLines.place(field).component());
        ToldField told = new ToldField(model.label(field), input, Typing.SHORT_TEXT);
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.type(field, is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
        boolean narrow = field == ReportField.ITEM;
        return sized(told, narrow ? 90 : 210, narrow ? 120 : 400);
    }

    private ToldField sized(ToldField told, double least, double usual) {
        Parts.sized(told.view(), scale, least, usual);
        return told;
    }
}
