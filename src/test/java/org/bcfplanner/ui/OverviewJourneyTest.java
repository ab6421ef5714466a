package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways from the overview to where work is to be done, and back. */
class OverviewJourneyTest {
    @TempDir
    Path folder;

    @Test
    void theNextErrorIsGoneToMendedAndGone() {
        try (OpenWindow window = opened()) {
            assertThat(texts(window, "#steps-card")).contains("Repair 2 amounts that cannot be read");
            Toolkit.await(
                    "a way to the error",
                    () -> window.find("#fix-next-error").filter(Node::isFocused).isPresent());
            window.press(KeyCode.SPACE);
            window.awaitNode("#pool-parts");
            window.type("£10,565,000");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            Toolkit.await(
                    "one error less", () -> texts(window, "#steps-card").contains("“£10,565,00” is not an amount"));
            assertThat(texts(window, "#pool-card"))
                    .anyMatch(each -> each.contains("The pool, BCF, reads “£10,565,00”."));
        }
    }

    @Test
    void whatIsMeantIsChosenOnceForBothFiguresAndUndoneInOneStep() {
        try (OpenWindow window = opened()) {
            Plan before = window.plan();
            window.awaitNode(".pool-repair");
            window.fire(".pool-repair");
            assertThat(window.plan().pool().stream()
                            .filter(part -> part.amount().raw().contains("10,565,000"))
                            .count())
                    .isEqualTo(2);
            assertThat(texts(window, "#pool-card")).noneMatch(each -> each.contains("£10,565,00”"));
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isNotNull();
            Toolkit.await(
                    "nothing to repair",
                    () -> texts(window, "#steps-card").stream().noneMatch(each -> each.startsWith("Repair 2")));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aSquareOfTheRiskMapListsItsRisks() {
        try (OpenWindow window = opened()) {
            enter(window, "#overview-cell-2-3");
            window.awaitNode("#risks");
            assertThat(lines(window)).isEqualTo(3);
            assertThat(shown(window)).isEqualTo("Risks");
        }
    }

    @Test
    void everyTileThemeAndMetricIsAWayInByKeys() {
        try (OpenWindow window = opened()) {
            enter(window, "#tile-Plan-details");
            assertThat(shown(window)).isEqualTo("Plan details");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            enter(window, ".theme-row");
            assertThat(shown(window)).isEqualTo("Schemes");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            enter(window, ".metric-row");
            assertThat(shown(window)).isEqualTo("Metrics");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(shown(window)).isEqualTo("Overview");
        }
    }

    @Test
    void everyPictureIsToldInWords() {
        try (OpenWindow window = opened()) {
            assertThat(spoken(window, ".theme-row")).contains("£196k to £381k");
            assertThat(spoken(window, "#overview-cell-2-3"))
                    .isEqualTo("Probability 2 Medium, impact 3 High: 3 risks, High");
            assertThat(spoken(window, ".metric-row")).contains("899 to 597");
            assertThat(spoken(window, ".pool-bar")).contains("schemes from £1,864k to £2,555k");
            assertThat(spoken(window, "#tile-Finance")).isEqualTo("Finance, 14 of 32 fields filled in, 11 errors");
            ProgressBar bar = (ProgressBar)
                    Toolkit.on(() -> window.find("#tile-Finance").orElseThrow().lookup(".share-bar"));
            assertThat(bar.getProgress()).isEqualTo(14 / 32.0);
        }
    }

    @Test
    void theSummaryForTheBoardIsWrittenAndSaysThatItIsADraft() throws IOException {
        try (OpenWindow window = opened()) {
            Path file = folder.resolve("summary.pdf");
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.awaitNode("#written-file");
            assertThat(window.asked()).containsExactly("Thurrock BCF plan - Summary - DRAFT.pdf");
            window.press(KeyCode.ENTER);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("DRAFT", "£307k short of the minimum");
            }
        }
    }

    /** The sample, once the checks have looked at it. */
    private OpenWindow opened() {
        OpenWindow window = new OpenWindow(folder).openSample();
        window.awaitNode("#step-0");
        return window;
    }

    private static void enter(OpenWindow window, String query) {
        window.awaitNode(query);
        Toolkit.run(() -> window.find(query).orElseThrow().requestFocus());
        window.press(KeyCode.ENTER);
    }

    private static String shown(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".rail-item").stream()
                .filter(each -> ((javafx.scene.control.ToggleButton) each).isSelected())
                .map(each -> Objects.requireNonNull(each.getAccessibleText()).replaceAll(",.*", ""))
                .findFirst()
                .orElseThrow());
    }

    private static String spoken(OpenWindow window, String query) {
        return Toolkit.on(() -> window.find(query).orElseThrow().getAccessibleText());
    }

    private static List<String> texts(OpenWindow window, String card) {
        return Toolkit.on(() -> window.find(card).orElseThrow().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private static long lines(OpenWindow window) {
        return Toolkit.on(() -> ((Grid<?>) window.find("#risks").orElseThrow())
                .sheet().rows().stream()
                        .filter(row -> row.kind() == Row.Kind.LINE)
                        .count());
    }
}
