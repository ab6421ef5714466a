package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.change.edits.SignatureEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways of a commissioner who has a plan signed, through the real window. */
class SignoffJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void aSignatureIsOutOfDateOnceAFigureChangesAndCurrentAgainOnceThatIsUndone() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            open(window);
            assertThat(signatures(window)).isEmpty();
            focus(window, "#make-places");
            window.press(KeyCode.SPACE);
            Toolkit.await("the places", () -> window.find("#sign-2").isPresent());
            assertThat(signatures(window))
                    .extracting(Signature::body)
                    .containsExactly(
                            "Thurrock Clinical Commissioning Group",
                            "Thurrock Council",
                            "Thurrock Health and Wellbeing Board");
            assertThat(window.text("#signature-0-state")).isEqualTo("Not signed");
            focusField(window, "#signature-0-byPost");
            window.type("Accountable officer");
            focus(window, "#sign-0");
            window.press(KeyCode.SPACE);
            Toolkit.await(
                    "the signature", () -> window.text("#signature-0-state").startsWith("Signed"));
            assertThat(signatures(window).getFirst())
                    .satisfies(each -> assertThat(each.version())
                            .isEqualTo(before.details().version()));

            window.goTo("Caretrak", MAX);
            window.type("30");
            window.press(KeyCode.ENTER);
            open(window);
            assertThat(window.text("#signature-0-state"))
                    .startsWith("Out of date: the plan has changed since v0.6 draft was signed");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.text("#signature-0-state")).startsWith("Signed");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.text("#signature-0-state")).isEqualTo("Not signed");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aDateTypedSignsAndClearedTakesTheSignatureBack() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            open(window);
            window.fire("#make-places");
            window.awaitNode("#sign-2");
            focusField(window, "#signature-2-signed");
            window.type("3rd Feb 2014");
            assertThat(signatures(window).get(2).signed().words()).isEqualTo("3rd Feb 2014");
            assertThat(window.text("#signature-2-state")).endsWith("on 3rd Feb 2014");
            delegate(window);
            assertThat(window.text("#signature-2-state")).startsWith("Signed by delegation");
            window.fire("#ratify-2");
            assertThat(window.text("#signature-2-state")).startsWith("Signed").doesNotContain("delegation");
            window.fire("#take-back-2");
            assertThat(signatures(window).get(2).isSigned()).isFalse();
            assertThat(Toolkit.on(
                            () -> ((ButtonBase) window.find("#take-back-2").orElseThrow()).isDisabled()))
                    .isTrue();
        }
    }

    private static void open(OpenWindow window) {
        window.awaitNode(".rail-item");
        window.section("Sign-off");
        window.awaitNode("#add-signatory");
    }

    private static void delegate(OpenWindow window) {
        Toolkit.run(() -> window.find("#signature-2-delegated").orElseThrow().lookupAll(".segment").stream()
                .map(each -> (ToggleButton) each)
                .filter(each -> each.getText().equals("By delegation"))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static void focus(OpenWindow window, String query) {
        window.awaitNode(query);
        Toolkit.run(() -> window.find(query).orElseThrow().requestFocus());
    }

    /** A field takes keys from the first drawing on. */
    private static void focusField(OpenWindow window, String query) {
        window.awaitNode(query);
        TextField field = (TextField) window.find(query).orElseThrow();
        Toolkit.await("the field", () -> field.getSkin() != null);
        Toolkit.run(field::requestFocus);
    }

    private static List<Signature> signatures(OpenWindow window) {
        return SignatureEdits.signatures(window.plan());
    }
}
