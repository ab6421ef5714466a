package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through the pictures of the finance section in the real window, by keys alone. */
class PicturesJourneyTest {
    @TempDir
    Path folder;

    @Test
    void barsAreTravelledAndEnterGoesToTheLinesOfATheme() {
        try (OpenWindow window = atPictures()) {
            Plan before = window.plan();
            assertThat(window.text("#picture-readout")).startsWith("Pool: £3,724k.");
            window.press(KeyCode.DOWN);
            assertThat(window.text("#picture-readout")).startsWith("Minimum required: £2,862k.");
            window.press(KeyCode.END);
            assertThat(window.text("#picture-readout")).startsWith("Short of the minimum: £307k to £998k, less 1 TBC.");
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.UP);
            }
            assertThat(window.text("#picture-readout")).startsWith("Prevention: £1,082k to £1,468k + 1 TBC.");
            window.press(KeyCode.ENTER);
            window.awaitNode("#investment-lines");
            assertThat(active(window, "#investment-lines"))
                    .isEqualTo(new Cell(themeOf(before, "Prevention"), "2014/15 SPEND MIN"));
            assertThat(focused(window)).isEqualTo("investment-lines");
        }
    }

    @Test
    void enterOnThePoolGoesToItsParts() {
        try (OpenWindow window = atPictures()) {
            window.press(KeyCode.ENTER);
            window.awaitNode("#pool-parts");
            assertThat(active(window, "#pool-parts").column()).isEqualTo("amount");
        }
    }

    @Test
    void theTableIsShownSelectedAndCopied() {
        try (OpenWindow window = atPictures()) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.awaitNode("#picture-table");
            assertThat(focused(window)).isEqualTo("picture-table");
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(copied()).isEqualTo("Pool\t3,724\nMinimum required\t2,862\n");
            window.press(KeyCode.DELETE);
            window.type("x");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.awaitNode("#bars");
            assertThat(focused(window)).isEqualTo("bars");
        }
    }

    @Test
    void thePictureIsCopiedAsImageAndAsTable() {
        try (OpenWindow window = atPictures()) {
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(copied())
                    .startsWith("Pool and schemes, 2014/15\tMin £000s\tMax £000s\tRemark\nPool\t3,724\t3,724\t\n");
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().hasImage()))
                    .isTrue();
            assertThat(window.text("#picture-readout"))
                    .isEqualTo("“Pool and schemes, 2014/15” is on the clipboard, as an image and as a table.");
        }
    }

    @Test
    void arrowsChooseThePictureAndTheYearAndAnEmptyOneSaysWhatToEnter() {
        try (OpenWindow window = atPictures()) {
            focus(window, "#picture-kinds .segment");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            assertThat(window.text(".picture-card .card-title")).isEqualTo("Spend by investment type, 2014/15");
            focus(window, "#picture-years .segment");
            window.press(KeyCode.RIGHT);
            assertThat(window.text("#picture-reading"))
                    .isEqualTo("No spend is entered for 2015/16. Enter minimum and maximum on the tab Investment lines,"
                            + " under 2015/16 spend.");
            assertThat(window.find("#copy-picture").orElseThrow().isDisabled()).isTrue();
            assertThat(Toolkit.on(
                            () -> window.find("#copy-picture").orElseThrow().getAccessibleText()))
                    .contains("There is nothing to draw yet");
            window.fire("#picture-start");
            window.awaitNode("#investment-lines");
            assertThat(active(window, "#investment-lines").column()).isEqualTo("2015/16 SPEND MIN");
        }
    }

    @Test
    void thePictureFollowsAnUndoneEdit() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            window.type("125");
            window.press(KeyCode.ENTER);
            window.tab("Pictures");
            assertThat(window.text("#picture-reading")).contains("£1,864k to £2,655k");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.text("#picture-reading")).contains("£1,864k to £2,555k");
        }
    }

    private OpenWindow atPictures() {
        OpenWindow window = new OpenWindow(folder).openSample();
        window.section("Finance");
        for (int tab = 0; tab < 4; tab++) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        window.awaitNode("#bars");
        return window;
    }

    private static void focus(OpenWindow window, String query) {
        Toolkit.run(() -> window.find(query).map(Node.class::cast).orElseThrow().requestFocus());
    }

    private static String focused(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner().getId());
    }

    private static Cell active(OpenWindow window, String table) {
        return Toolkit.on(
                () -> ((Grid<?>) window.find(table).orElseThrow()).active().orElseThrow());
    }

    private static String themeOf(Plan plan, String title) {
        return plan.themes().stream()
                .filter(theme -> theme.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String copied() {
        return Toolkit.on(() -> Clipboard.getSystemClipboard().getString());
    }
}
