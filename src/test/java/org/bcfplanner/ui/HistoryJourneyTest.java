package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is seen, followed and taken back in the real window. */
class HistoryJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";
    private static final Rectangle2D SIZE = new Rectangle2D(0, 0, 1000, 700);

    @TempDir
    Path folder;

    @Test
    void anEditIsSeenWithWhoMadeItFollowedByCellAndTakenBack() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan first = window.plan();
            amount(window, "Caretrak", "30");
            amount(window, "Stroke Services", "99");
            Plan last = window.plan();
            window.section("History");
            awaitRows(window, 4);
            assertThat(row(window, 1))
                    .contains("Programme lead")
                    .contains("COMMISSIONER")
                    .contains("99");
            assertThat(row(window, 2)).contains("change Caretrak").contains("30");
            assertThat(row(window, 0)).contains("Today");

            window.goTo("Caretrak", MAX);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            awaitRows(window, 3);
            assertThat(window.text("#history-of")).isEqualTo("Caretrak, 2014/15 spend, Max");
            assertThat(row(window, 1)).contains("30");
            window.press(KeyCode.ENTER);
            Toolkit.await("the table", () -> window.find("#investment-lines").isPresent());

            window.section("History");
            window.fire("#show-all-history");
            awaitRows(window, 4);
            Toolkit.await("the focus", () -> list(window, "#timeline").isFocused());
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.fire("#restore-state");
            window.awaitNode("#restore-differs");
            assertThat(window.text("#restore-differs")).contains("2 lines").contains("£");
            window.press(KeyCode.ENTER);
            Toolkit.await("the first state", () -> window.session().plan().equals(first));
            window.awaitSaved();
            awaitRows(window, 5);
            assertThat(row(window, 1)).contains("go back to ");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(last);
            awaitRows(window, 6);
            assertThat(row(window, 1)).contains("Undo go back to ");
        }
    }

    @Test
    void aVersionIsOpenedAsItWasRefusesEditsAndLeadsBack() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            amount(window, "Caretrak", "30");
            Plan named = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitNode("#version-note");
            window.press(KeyCode.ENTER);
            Toolkit.await("named", () -> window.find("#version-note").isEmpty());
            amount(window, "Caretrak", "77");
            Plan now = window.plan();
            window.section("History");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            Toolkit.await("versions", () -> list(window, "#versions").getItems().size() == 1);
            assertThat(window.text("#since-version")).contains("1 line, +£47k");
            window.press(KeyCode.ENTER);
            window.awaitNode("#back-to-plan");
            assertThat(window.text("#announcement")).startsWith("Read only: version v");
            assertThat(window.plan()).isEqualTo(named);

            window.goTo("Caretrak", MAX);
            window.type("1");
            window.press(KeyCode.ENTER);
            Toolkit.await("refused", () -> window.text("#saved").contains("cannot be changed"));
            assertThat(window.plan()).isEqualTo(named);
            Toolkit.await("as it was", () -> window.shown("Caretrak", MAX).equals("30"));

            window.fire("#back-to-plan");
            Toolkit.await("back", () -> window.find("#back-to-plan").isEmpty());
            assertThat(window.plan()).isEqualTo(now);
        }
    }

    @Test
    void whoEditsIsAskedOnceAndNeverInTheWay() {
        Tools tools = Program.tools(folder);
        try (OpenWindow window = new OpenWindow(tools, SIZE, null).openSample()) {
            assertThat(window.find("#say-who")).isEmpty();
            amount(window, "Caretrak", "30");
            window.awaitNode("#say-who");
            amount(window, "Stroke Services", "31"); // work goes on under it
            assertThat(window.shown("Stroke Services", MAX)).isEqualTo("31");
            window.fire("#say-who");
            window.awaitNode("#author-name");
            TextField name =
                    (TextField) Toolkit.on(() -> window.find("#author-name").orElseThrow());
            Toolkit.await(
                    "the field to take letters",
                    () -> name.isFocused()
                            && name.getSkin() != null
                            && name.getSelectedText().equals(name.getText()));
            window.type("Head of finance");
            Toolkit.await("the name", () -> name.getText().equals("Head of finance"));
            Toolkit.run(() -> window.scene().getRoot().lookupAll("#author-role .segment").stream()
                    .map(javafx.scene.control.ToggleButton.class::cast)
                    .filter(each -> each.getText().equals("Finance"))
                    .forEach(javafx.scene.control.ToggleButton::fire));
            window.fire("#confirm-author");
            Toolkit.await("asked", () -> window.find("#say-who").isEmpty());
            amount(window, "Caretrak", "32");
            window.section("History");
            awaitRows(window, 5);
            assertThat(row(window, 1)).contains("Head of finance").contains("role=FINANCE");
            assertThat(row(window, 2)).contains(System.getProperty("user.name")).contains("role=null");
            assertThat(window.text("#who")).isEqualTo("You: Head of finance · Finance");
        }
        try (OpenWindow window = new OpenWindow(Program.tools(folder), SIZE, null).openSample()) {
            amount(window, "Caretrak", "33");
            window.awaitSaved();
            assertThat(window.find("#say-who")).isEmpty();
        }
    }

    private static void amount(OpenWindow window, String scheme, String typed) {
        window.goTo(scheme, MAX);
        window.type(typed);
        window.press(KeyCode.ENTER);
        Toolkit.await(typed, () -> window.shown(scheme, MAX).equals(typed));
        window.awaitSaved();
    }

    private static void awaitRows(OpenWindow window, int rows) {
        window.awaitNode("#timeline");
        Toolkit.await(rows + " rows", () -> list(window, "#timeline").getItems().size() == rows);
    }

    private static String row(OpenWindow window, int place) {
        return Toolkit.on(() -> list(window, "#timeline").getItems().get(place).toString());
    }

    private static ListView<?> list(OpenWindow window, String query) {
        return (ListView<?>) window.find(query).orElseThrow();
    }
}
