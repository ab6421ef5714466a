package org.bcfplanner.ui.signoff;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** One place for a signature: how it stands in words and by a shape, its fields, and what can be done with it. */
final class SignatureCard extends VBox {
    private final SignoffModel model;
    private final Id<Signature> id;
    private final Label state = wrapped("strong", "signature-state");
    private final Label more = wrapped("fg-muted", "small");
    private final SignatureInputs inputs;
    private final Button sign = Parts.button("Sign", "bi-pen", this::sign);
    private final Button takeBack = Parts.button("Take back", "bi-arrow-counterclockwise", this::takeBack);
    private final Button ratify = Parts.button("Ratify", "bi-check2", this::ratify);

    private final Button up = Parts.iconButton("Move up", "bi-chevron-up", () -> move(-1));
    private final Button down = Parts.iconButton("Move down", "bi-chevron-down", () -> move(1));
    private final Button remove = Parts.iconButton("Remove this place to sign", "bi-x", this::remove);

    /** @param scale the text size, 1 for 100 % */
    SignatureCard(SignoffModel model, Signature signature, double scale) {
        this.model = model;
        this.id = signature.id();
        this.inputs = new SignatureInputs(model, signature, scale);
        getStyleClass().addAll("aside-card", "signature-card");
        String kind = SignatoryWords.of(signature.kind());
        HBox head = new HBox(
                8,
                Parts.fixed(kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1), "fg-muted"),
                Parts.spacer(),
                up,
                down,
                remove);
        head.setAlignment(Pos.CENTER_LEFT);
        more.managedProperty().bind(more.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(8, 8, sign, takeBack, ratify);
        VBox.setVgrow(inputs, Priority.NEVER);
        getChildren().addAll(head, state, more, inputs, buttons);
    }

    private void move(int places) {
        model.move(id, places);
    }

    private void remove() {
        model.remove(id);
    }

    Id<Signature> id() {
        return id;
    }

    /** Shows the place as it is now; {@code index} is its place among all. */
    void show(Signature signature, int index, List<Finding> found) {
        Standing standing = model.standing(signature);
        Told told = Told.of(signature, standing);
        state.setText(told.words());
        state.setGraphic(Icons.of(told.shape().icon(), 14, told.shape().style()));
        state.setId("signature-" + index + "-state");
        more.setText(told.more());
        boolean unsigned = standing instanceof Standing.Unsigned;
        sign.setText(unsigned ? "Sign" : "Sign again");
        accent(sign, unsigned || standing instanceof Standing.Outdated);
        sign.setAccessibleText(sign.getText() + " for " + SignatoryWords.name(signature) + ", today");
        takeBack.setAccessibleText("Take back the signature for " + SignatoryWords.name(signature));
        ratify.setAccessibleText("Ratify the signature for " + SignatoryWords.name(signature));
        up.setAccessibleText("Move place %d to sign up".formatted(index + 1));
        down.setAccessibleText("Move place %d to sign down".formatted(index + 1));
        remove.setAccessibleText("Remove place %d to sign, %s".formatted(index + 1, SignatoryWords.name(signature)));
        sign.setId("sign-" + index);
        takeBack.setId("take-back-" + index);
        takeBack.setDisable(!signature.isSigned());
        ratify.setId("ratify-" + index);
        ratify.setDisable(
                unsigned || !signature.delegated() || !signature.ratified().equals(PrintedDate.NONE));
        String name = SignatoryWords.name(signature) + ": ";
        inputs.show(
                signature,
                index,
                found.stream()
                        .filter(this::isHere)
                        .filter(each -> !(standing instanceof Standing.Outdated outdated) || !saysOnly(each, outdated))
                        .map(each -> withoutName(each, name))
                        .toList());
    }

    /** Whether a finding says what the card says itself. */
    private static boolean saysOnly(Finding finding, Standing.Outdated outdated) {
        return outdated.where().equals(finding.figures().values().get("changed"));
    }

    /** On its own card nobody needs to be told whose signature it is. */
    private static Finding withoutName(Finding finding, String name) {
        if (!finding.heading().startsWith(name)) {
            return finding;
        }
        String rest = finding.heading().substring(name.length());
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.verdict(),
                finding.section(),
                finding.place(),
                finding.cells(),
                rest.substring(0, 1).toUpperCase(Locale.UK) + rest.substring(1),
                finding.reason(),
                finding.figures(),
                finding.repairs(),
                finding.keeps());
    }

    private static void accent(Button button, boolean is) {
        button.getStyleClass().remove("accent");
        if (is) {
            button.getStyleClass().add("accent");
        }
    }

    private boolean isHere(Finding finding) {
        return finding.place() instanceof Place.Cell cell
                && cell.table().equals("signature")
                && cell.row().equals(id.value());
    }

    /** Where a component of the signature is worked on. */
    Node field(String component) {
        return inputs.input(component).<Node>map(field -> field).orElse(sign);
    }

    void enter() {
        inputs.enter();
    }

    private void sign() {
        model.sign(id);
    }

    /** The focus stays on the card, whose button can do nothing more. */
    private void takeBack() {
        sign.requestFocus();
        model.takeBack(id);
    }

    private void ratify() {
        sign.requestFocus();
        model.ratify(id);
    }

    private static Label wrapped(String... styles) {
        Label label = Parts.label("", styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
