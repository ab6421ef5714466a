package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real display can show: the wheel, the pointer with keys and buttons held down, another program's clipboard. */
@Tag("display")
class DisplayJourneyTest {
    private static final String MIN = "2014/15 SPEND MIN";
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void whatIsCopiedOutOfTheTableArrivesInCalcAsItLeftIt() throws IOException, InterruptedException {
        assumeTrue(isInstalled("soffice") && isInstalled("xdotool"), "needs LibreOffice Calc and xdotool");
        String fromCalc = fixture();
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            window.goTo("Hospital Social Care Team", "title");
            Toolkit.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(fromCalc);
                Clipboard.getSystemClipboard().setContent(content);
            });
            Toolkit.run(() -> window.grid().fireEvent(Shortcut.pressed(KeyCode.V)));
            window.awaitNode("#confirm-paste");
            window.fire("#confirm-paste");
            assertThat(window.shown("Reablement at home", MAX)).isEqualTo("1,388");
            Toolkit.run(() -> window.grid().fireEvent(Shortcut.pressed(KeyCode.C)));
            assertThat(new Calc(folder).pasted()).isEqualTo(cells(fromCalc));
        }
    }

    @Test
    void shiftAndAClickSelectABlock() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MIN);
            window.robot.clickOn(middleOf(window, "Caretrak", MIN));
            window.robot
                    .press(KeyCode.SHIFT)
                    .clickOn(middleOf(window, "Stroke Services", MAX))
                    .release(KeyCode.SHIFT);
            Toolkit.await(
                    "three rows and their group", () -> window.grid().selected().cells() == 8);
        }
    }

    @Test
    void theWheelScrollsAndTheTotalsStay() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MIN);
            Point2D over = middleOf(window, "Caretrak", MIN);
            double before = cell(window, "Caretrak", MIN).getMinY();
            double total = foot(window).getMinY();
            window.robot.moveTo(over).scroll(3, VerticalDirection.DOWN);
            Toolkit.await("scrolled", () -> cell(window, "Caretrak", MIN).getMinY() < before);
            assertThat(Toolkit.on(() -> foot(window)).getMinY()).isEqualTo(total);
        }
    }

    @Test
    void aDragWithTheButtonHeldSelectsABlock() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MIN);
            window.robot
                    .moveTo(middleOf(window, "Caretrak", MIN))
                    .press(MouseButton.PRIMARY)
                    .moveTo(middleOf(window, "Primary Care MDT", MAX))
                    .release(MouseButton.PRIMARY);
            Toolkit.await("two by two", () -> window.grid().selected().cells() == 4);
        }
    }

    private static Point2D middleOf(OpenWindow window, String row, String column) {
        Bounds bounds = Toolkit.on(() -> cell(window, row, column));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Bounds cell(OpenWindow window, String row, String column) {
        return window.cellBounds(row, column);
    }

    private static Bounds foot(OpenWindow window) {
        Node foot = window.find(".grid-foot").orElseThrow();
        return foot.localToScreen(foot.getBoundsInLocal());
    }

    private static List<List<String>> cells(String block) {
        return Arrays.stream(block.split("\n"))
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> new File(each, program).canExecute());
    }

    private static String fixture() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DisplayJourneyTest.class.getResourceAsStream("calc-clipboard-12-schemes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
