package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways of a risk owner through the real window. */
class RisksJourneyTest {
    private static final String UNSCORED = "The public may not see";

    @TempDir
    Path folder;

    @Test
    void aRiskIsScoredByKeysAlone() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            open(window);
            select(window, UNSCORED, "probability");
            window.type("2");
            window.press(KeyCode.TAB);
            window.type("High");
            window.press(KeyCode.ENTER);
            assertThat(risk(window, UNSCORED).rating()).isEqualTo(Rating.of("2", "High"));
            assertThat(window.shown("#risks", UNSCORED, "score")).isEqualTo("6");
            assertThat(window.shown("#risks", UNSCORED, "band")).isEqualTo("High");
            assertThat(accessible(window, "#cell-2-3")).contains("4 risks, High, score 6");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aSquareOfTheMatrixFiltersAndAgainClears() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            open(window);
            window.awaitNode("#cell-2-2");
            Toolkit.run(() -> window.find("#cell-2-2").orElseThrow().requestFocus());
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            assertThat(lines(window)).isEqualTo(3);
            window.press(KeyCode.ENTER);
            assertThat(lines(window)).isEqualTo(17);
        }
    }

    @Test
    void twentyRisksFromCalcArePastedInOneStepAndUndoneInOne() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            open(window);
            Toolkit.run(() -> {
                Grid<?> grid = grid(window);
                grid.select(new Cell(grid.sheet().rows().getLast().id(), "risk"));
                grid.requestFocus();
                ClipboardContent content = new ClipboardContent();
                content.putString(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "Risk of kind " + i + "\t" + (1 + i % 3) + "\tMedium\n")
                        .collect(Collectors.joining()));
                Clipboard.getSystemClipboard().setContent(content);
            });
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().risks().size()).isEqualTo(36);
            assertThat(risk(window, "Risk of kind 20").rating()).isEqualTo(Rating.of("3", "Medium"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void anotherScaleIsShownBeforeAnyRatingIsConvertedAndUndoneInOneStep() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            open(window);
            choose(window, "Score 5 by 5 (NPSA)");
            window.awaitNode("#convert-ratings");
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.ESCAPE);
            assertThat(window.plan()).isEqualTo(before);
            choose(window, "Score 5 by 5 (NPSA)");
            window.awaitNode("#convert-ratings");
            window.fire("#convert-ratings");
            assertThat(window.plan().details().riskScale()).isEqualTo("5x5");
            Risk risk = risk(window, "Co-ordinated care");
            assertThat(risk.rating().derived()).isTrue();
            assertThat(risk.rating().probability().raw()).isEqualTo("3");
            select(window, "Co-ordinated care", "probability");
            window.awaitNode("#confirm-rating");
            window.fire("#confirm-rating");
            assertThat(risk(window, "Co-ordinated care").rating().derived()).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void typingInTheFormIsAnEdit() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            open(window);
            select(window, "Co-ordinated care", "risk");
            TextField owner = (TextField) window.find("#risk-owner").orElseThrow();
            // a field takes keys from the first drawing on, which comes after the section is chosen
            Toolkit.await("the field of the owner", () -> owner.getSkin() != null);
            Toolkit.run(owner::requestFocus);
            window.type("Chief finance officer");
            assertThat(risk(window, "Co-ordinated care").owner()).isEqualTo("Chief finance officer");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    private static void open(OpenWindow window) {
        window.awaitNode(".rail-item");
        window.section("Risks");
        window.awaitNode("#risks");
    }

    private static void choose(OpenWindow window, String item) {
        Toolkit.run(() -> ((MenuButton) window.find("#risk-scale").orElseThrow())
                .getItems().stream()
                        .filter(each -> item.equals(each.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private static void select(OpenWindow window, String risk, String column) {
        Toolkit.run(() -> {
            Grid<?> grid = grid(window);
            grid.select(new Cell(risk(window, risk).id().toString(), column));
            grid.requestFocus();
        });
    }

    private static Risk risk(OpenWindow window, String begins) {
        return window.plan().risks().stream()
                .filter(risk -> risk.risk().written().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static String accessible(OpenWindow window, String query) {
        return Toolkit.on(() -> window.find(query).orElseThrow().getAccessibleText());
    }

    private static long lines(OpenWindow window) {
        return Toolkit.on(() -> grid(window).sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .count());
    }

    private static Grid<?> grid(OpenWindow window) {
        return (Grid<?>) window.find("#risks").orElseThrow();
    }
}
