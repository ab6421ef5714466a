package org.bcfplanner.ui.signoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** The fields of one place for a signature. What is typed is part of the plan at once. */
final class SignatureInputs extends VBox {
    private static final double GAP = 14;

    private final SignoffModel model;
    private final Id<Signature> id;
    private final Map<SignatureField, ToldField> fields = new EnumMap<>(SignatureField.class);
    private final Segmented<Delegation> delegation =
            new Segmented<>("Delegation", List.of(Delegation.values()), Delegation::words);
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    SignatureInputs(SignoffModel model, Signature signature, double scale) {
        super(GAP);
        this.model = model;
        this.id = signature.id();
        for (SignatureField field : SignatureField.values()) {
            fields.put(field, made(field, signature.kind(), scale));
        }
        delegation.onChoice(chosen -> {
            if (chosen == Delegation.DELEGATED) {
                model.delegate(id);
            } else {
                model.noLongerDelegate(id);
            }
        });
        VBox delegated = Parts.sized(Parts.field("Delegation", delegation), scale, 230, 240);
        getChildren()
                .addAll(
                        new WrappingRow(
                                view(SignatureField.BODY), view(SignatureField.POST), view(SignatureField.POSITION)),
                        new WrappingRow(
                                view(SignatureField.SIGNED),
                                view(SignatureField.VERSION),
                                delegated,
                                view(SignatureField.RATIFIED)));
    }

    private VBox view(SignatureField field) {
        return told(field).view();
    }

    private ToldField told(SignatureField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private ToldField made(SignatureField field, Signatory kind, double scale) {
        TextField input = new TextField();
        ToldField told = new ToldField(field.label(kind), input, Typing.SHORT_TEXT);
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.type(id, field, is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
        boolean narrow = field == SignatureField.VERSION;
        Parts.sized(told.view(), scale, narrow ? 110 : 170, narrow ? 120 : 220);
        return told;
    }

    /**
     * Shows the place as it is.
     *
     * @param index among all places, by which tests and scripts know its fields
     */
    void show(Signature signature, int index, List<Finding> found) {
        showing = true;
        fields.forEach((field, told) -> {
            told.input().setId("signature-" + index + "-" + field.component());
            told.set(field.text(signature));
            told.tell(
                    field.understood(signature),
                    found.stream().filter(each -> isAt(field, each)).toList());
        });
        delegation.call("Delegation, place %d to sign".formatted(index + 1));
        delegation.setId("signature-" + index + "-delegated");
        delegation.choose(Delegation.of(signature));
        told(SignatureField.VERSION).input().setDisable(!signature.isSigned());
        told(SignatureField.RATIFIED).input().setDisable(!signature.isSigned() || !signature.delegated());
        showing = false;
    }

    private static boolean isAt(SignatureField field, Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.cells().stream())
                .anyMatch(place ->
                        place instanceof Place.Cell cell && cell.component().equals(field.component()));
    }

    /** The field of a component of the signature, that can be typed into. */
    Optional<TextField> input(String component) {
        return fields.entrySet().stream()
                .filter(each -> each.getKey().component().equals(component))
                .map(each -> (TextField) each.getValue().input())
                .filter(field -> !field.isDisabled())
                .findFirst();
    }

    void enter() {
        told(SignatureField.BODY).input().requestFocus();
    }
}
