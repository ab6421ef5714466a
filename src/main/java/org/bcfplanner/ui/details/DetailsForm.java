package org.bcfplanner.ui.details;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** The plan's details as a form. What is typed is part of the plan at once. */
final class DetailsForm extends VBox {
    private static final String STATUS = "Status";

    private final DetailsModel model;
    private final double scale;
    private final Map<DetailField, ToldField> fields = new EnumMap<>(DetailField.class);
    private final OrganisationFields organisations;
    private final Segmented<PlanState> state = new Segmented<>(STATUS, List.of(PlanState.values()), PlanState::label);
    private List<Finding> found = List.of();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    DetailsForm(DetailsModel model, double scale) {
        this.model = model;
        this.scale = scale;
        this.organisations = new OrganisationFields(
                model, (input, organisation) -> bind(input, typed -> model.rename(organisation, typed)));
        getStyleClass().add("form");
        for (DetailField field : DetailField.values()) {
            fields.put(field, made(field));
        }
        getChildren()
                .addAll(
                        row(DetailField.TITLE, DetailField.VERSION),
                        Parts.field(STATUS, state.wrap()),
                        row(DetailField.BOARD),
                        organisations,
                        row(DetailField.BOUNDARY_DIFFERENCES),
                        row(DetailField.AGREED_BY_BOARD, DetailField.SUBMITTED),
                        row(DetailField.PROFILE));
        state.setId("details-state");
        state.onChoice(model::choose);
    }

    /** Shows the plan as it is. */
    void show() {
        showing = true;
        fields.forEach((field, told) -> told.set(model.text(field)));
        organisations.show();
        state.choose(model.state());
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
                found.stream().filter(each -> isAt(field, each.place())).toList()));
        organisations.tell(found);
    }

    /** Puts the focus where a finding is; false where it has no field here. */
    boolean focus(Place place) {
        if (place.equals(new Place.Detail("state"))) {
            state.chosenButton().requestFocus();
            return true;
        }
        Optional<ToldField> told = fields.entrySet().stream()
                .filter(each -> isAt(each.getKey(), place))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> organisations.field(place));
        told.ifPresent(each -> each.input().requestFocus());
        return told.isPresent();
    }

    void focus(DetailField field) {
        told(field).input().requestFocus();
    }

    private static boolean isAt(DetailField field, Place place) {
        return place.equals(new Place.Detail(field.component()));
    }

    private ToldField told(DetailField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private WrappingRow row(DetailField... inOne) {
        return new WrappingRow(Stream.of(inOne).map(field -> told(field).view()).toArray(Region[]::new));
    }

    private ToldField made(DetailField field) {
        boolean large = field.isLong();
        TextInputControl input = large ? area(field == DetailField.PROFILE ? 8 : 3) : new TextField();
        input.setId("details-" + field.component());
        ToldField told = new ToldField(model.label(field), input, large ? Typing.LONG_TEXT : Typing.SHORT_TEXT);
        bind(input, typed -> model.type(field, typed));
        boolean narrow = field == DetailField.VERSION;
        double most = narrow ? 160 : field == DetailField.PROFILE ? 820 : 400;
        Parts.sized(told.view(), scale, narrow ? 130 : 230, most);
        return told;
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

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }
}
