package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.ReportTables.Respect;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;

/** What the proposals mean in one respect, and who verified it where that is asked. */
final class ImplicationCard extends VBox {
    private static final int ROWS = 3;

    private final Implications model;
    private final Respect respect;
    private final ToldField text;
    private final ToldField verifier;
    private boolean showing;

    ImplicationCard(Implications model, Respect respect, FieldPast past) {
        this.model = model;
        this.respect = respect;
        getStyleClass().addAll("aside-card", "implication-card");
        Label heading = Parts.label((respect.number() + "  " + respect.heading()).strip(), "strong");
        heading.setWrapText(true);
        heading.setMinWidth(0);
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        text = field(respect.guidance(), area, Typing.LONG_TEXT, typed -> model.type(respect, typed));
        area.setAccessibleText(respect.number() + " " + respect.heading() + ". " + respect.guidance());
        verifier = field(
                model.verifiedLabel(), new TextField(), Typing.SHORT_TEXT, typed -> model.typeVerifier(respect, typed));
        place(text, Implications.TEXT, past);
        place(verifier, Implications.VERIFIED_BY, past);
        getChildren().addAll(heading, text.view());
        verifier.view().managedProperty().bind(verifier.view().visibleProperty());
        getChildren().add(verifier.view());
    }

    private void place(ToldField field, String component, FieldPast past) {
        field.input().setId("implication-" + respect.key() + "-" + component);
        past.add(field.input(), () -> Optional.of(Implications.place(respect, component)));
    }

    private ToldField field(String label, TextInputControl input, int most, Consumer<String> type) {
        ToldField told = new ToldField(label, input, most);
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
        return told;
    }

    /** Shows the plan as it is; a verifier that nobody asked for is shown as long as there is one. */
    void show() {
        showing = true;
        Implication now = model.of(respect);
        text.set(now.text().written());
        verifier.set(now.verifiedBy());
        verifier.view()
                .setVisible(respect.verified()
                        || !now.verifiedBy().isEmpty()
                        || verifier.input().isFocused());
        showing = false;
    }

    boolean isOf(Place place) {
        return place instanceof Place.Cell cell
                && cell.row()
                        .equals(Implications.place(respect, Implications.TEXT).row());
    }

    boolean lacks(String component) {
        return (component.equals(Implications.VERIFIED_BY) ? verifier : text)
                .input()
                .getText()
                .isBlank();
    }

    void enter(String component) {
        ToldField field =
                component.equals(Implications.VERIFIED_BY) && verifier.view().isVisible() ? verifier : text;
        field.input().requestFocus();
    }

    void mark(List<Finding> found) {
        text.tell("", at(Implications.TEXT, found));
        verifier.tell("", at(Implications.VERIFIED_BY, found));
    }

    private List<Finding> at(String component, List<Finding> found) {
        Place.Cell here = Implications.place(respect, component);
        return found.stream()
                .filter(each -> Stream.concat(Stream.of(each.place()), each.cells().stream())
                        .anyMatch(here::equals))
                .toList();
    }
}
