package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
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
            RisksDriver risks = RisksDriver.byKeys(window);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            window.type("public may not see");
            window.press(KeyCode.ENTER);
            risks.awaitActive(UNSCORED, "risk");
            window.press(KeyCode.TAB);
            window.type("2");
            window.press(KeyCode.TAB);
            window.type("High");
            window.press(KeyCode.ENTER);
            assertThat(risks.risk(UNSCORED).rating()).isEqualTo(Rating.of("2", "High"));
            assertThat(window.shown("#risks", UNSCORED, "score")).isEqualTo("6");
            assertThat(window.shown("#risks", UNSCORED, "band")).isEqualTo("High");
            assertThat(risks.accessible("#cell-2-3")).contains("4 risks, High, score 6");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aSquareOfTheMatrixFiltersAndAgainClears() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver risks = RisksDriver.open(window);
            window.awaitNode("#cell-2-2");
            Toolkit.run(() -> window.find("#cell-2-2").orElseThrow().requestFocus());
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            assertThat(risks.lines()).isEqualTo(3);
            window.press(KeyCode.ENTER);
            assertThat(risks.lines()).isEqualTo(17);
        }
    }

    @Test
    void twentyRisksFromCalcArePastedInOneStepAndUndoneInOne() throws IOException {
        String text = fixture("calc-clipboard-20-risks.txt");
        String html = fixture("calc-clipboard-20-risks.html");
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = RisksDriver.open(window);
            Toolkit.run(() -> {
                Grid<?> grid = risks.grid();
                grid.showColumns(List.of("consequence", "owner", "financial-impact"));
                grid.hideColumns(List.of("score", "band"));
                grid.select(new Cell(grid.sheet().rows().getLast().id(), "risk"));
                grid.requestFocus();
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                content.putHtml(html);
                Clipboard.getSystemClipboard().setContent(content);
            });
            assertThat(risks.columns())
                    .containsSubsequence(
                            "risk", "consequence", "probability", "impact", "controls", "owner", "financial-impact");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().risks().size()).isEqualTo(36);
            Risk third = risks.risk("Care homes leave");
            assertThat(third.rating()).isEqualTo(Rating.of("2 Medium", "3 High"));
            assertThat(third.controls().written()).isEqualTo("Fee review each spring, and \"open book\" talks");
            assertThat(third.financialImpact().raw()).isEqualTo("TBC");
            assertThat(risks.risk("The pool overspends").rating()).isEqualTo(Rating.of("Medium", "High"));
            assertThat(risks.accessible("#cell-2-3")).contains("6 risks, High, score 6");
            Risk last = risks.risk("Contracts end");
            assertThat(last.rating()).isEqualTo(Rating.of("1", "2"));
            assertThat(last.owner()).isEqualTo("Procurement manager");
            assertThat(last.consequence().written()).isEqualTo("Gaps in service");
            assertThat(last.financialImpact().isBlank()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    /** What Calc put on the clipboard for a block of 20 rows and 7 columns, as it was recorded. */
    private static String fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RisksJourneyTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherScaleIsShownBeforeAnyRatingIsConvertedAndUndoneInOneStep() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = RisksDriver.open(window);
            risks.choose("#risk-scale", "Score 5 by 5 (NPSA)");
            window.awaitNode("#convert-ratings");
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.ESCAPE);
            assertThat(window.plan()).isEqualTo(before);
            risks.choose("#risk-scale", "Score 5 by 5 (NPSA)");
            window.awaitNode("#convert-ratings");
            window.fire("#convert-ratings");
            assertThat(window.plan().details().riskScale()).isEqualTo("5x5");
            Risk risk = risks.risk("Co-ordinated care");
            assertThat(risk.rating().derived()).isTrue();
            assertThat(risk.rating().probability().raw()).isEqualTo("3");
            risks.select("Co-ordinated care", "probability");
            window.awaitNode("#confirm-rating");
            window.fire("#confirm-rating");
            assertThat(risks.risk("Co-ordinated care").rating().derived()).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void typingInTheFormIsAnEdit() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = RisksDriver.open(window);
            risks.select("Co-ordinated care", "risk");
            TextField owner = (TextField) window.find("#risk-owner").orElseThrow();
            // a field takes keys from the first drawing on, which comes after the section is chosen
            Toolkit.await("the field of the owner", () -> owner.getSkin() != null);
            Toolkit.run(owner::requestFocus);
            window.type("Chief finance officer");
            assertThat(risks.risk("Co-ordinated care").owner()).isEqualTo("Chief finance officer");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }
}
