package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy is brought up to date for its board, by keyboard. */
class StrategyJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aStrategyShowsTheSectionsOfItsEdition() {
        try (OpenWindow window = opened()) {
            assertThat(sections(window))
                    .containsExactly(
                            "Overview",
                            "Strategy",
                            "Actions",
                            "Outcome framework",
                            "Board report",
                            "Schemes",
                            "Risks",
                            "History");
            for (String section : sections(window)) {
                window.section(section);
            }
            assertThat(window.find("#pool")).isEmpty();
        }
    }

    @Test
    void progressOfThreeActionsIsToldSinceTheLastBoardAndUndone() {
        try (OpenWindow window = opened()) {
            Plan before = window.plan();
            nameVersion(window);
            window.section("Actions");
            window.awaitNode("#actions");
            progress(window, "To roll out the electronic frailty index in Thurrock", "All practices use it.");
            progress(window, "To procure the new system", "The contract is signed.");
            progress(window, "Centre 3 (Tilbury)", "The plans are drawn.");
            window.awaitSaved();
            window.section("Board report");
            window.awaitNode("#since-board-said");
            Toolkit.await(
                    "three changes", () -> window.text("#since-board-said").startsWith("3 changes"));
            assertThat(changes(window))
                    .anyMatch(each -> each.contains("subject=4A, action 4") && each.contains("The plans are drawn."))
                    .anyMatch(each -> each.contains("subject=4B, action A") && each.contains("All practices use it."))
                    .anyMatch(
                            each -> each.contains("subject=4B, action D") && each.contains("The contract is signed."));
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            Toolkit.await("undone", () -> window.session().plan().equals(before));
            Toolkit.await(
                    "nothing changed", () -> window.text("#since-board-said").startsWith("Nothing has changed"));
        }
    }

    @Test
    void aQualifiedValueIsKeptAsTypedAndDrawn() {
        try (OpenWindow window = opened()) {
            Plan before = window.plan();
            window.section("Outcome framework");
            window.awaitNode("#indicators");
            window.goTo("#indicators", "Number of IHLCs that are operational", "trajectory 2020");
            window.type("3 [draft target]");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#indicators", "Number of IHLCs that are operational", "trajectory 2020"))
                    .isEqualTo("3 [draft target]");
            window.press(KeyCode.UP);
            window.fire("#indicator-details");
            window.awaitNode("#trajectory");
            Toolkit.await(
                    "drawn",
                    () -> window.scene()
                            .lookup("#trajectory")
                            .getAccessibleText()
                            .contains("2020: 3 as stated"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void anActionIsLinkedToASchemeAndBothLeadToEachOther() {
        try (OpenWindow window = opened()) {
            Plan before = window.plan();
            window.section("Actions");
            window.awaitNode("#actions");
            window.goTo("#actions", "To roll out the electronic frailty index in Thurrock", "link");
            window.fire("#action-details");
            window.awaitNode("#link-scheme");
            Toolkit.run(() -> ((MenuButton) window.find("#link-scheme").orElseThrow())
                    .getItems()
                    .getFirst()
                    .fire());
            window.awaitNode("#linked-scheme .link-chip");
            window.fire("#linked-scheme .link-chip");
            window.awaitNode("#scheme-actions");
            assertThat(texts(window, "#scheme-actions")).anyMatch(each -> each.contains("4B, action A"));
            window.fire("#scheme-actions .button");
            Toolkit.await("back at the actions", () -> window.find("#actions").isPresent());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void theReportIsExportedWithWhatChangedSinceTheLastBoard() throws IOException {
        Path file = folder.resolve("report.docx");
        try (OpenWindow window = opened()) {
            nameVersion(window);
            window.section("Actions");
            window.awaitNode("#actions");
            progress(window, "To procure the new system", "The contract is signed.");
            window.awaitSaved();
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.awaitNode("#board-since");
            Toolkit.run(() -> ((ChoiceBox<?>) window.find("#board-since").orElseThrow())
                    .getSelectionModel()
                    .select(1));
            window.fire("#confirm-export");
            window.awaitNode("#written-file");
            assertThat(window.asked())
                    .containsExactly("Thurrock Health and Wellbeing Strategy, Goal 4 - Board report - DRAFT.docx");
        }
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<String> headings = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).contains("What changed since the last board");
            assertThat(document.getTables())
                    .anyMatch(table -> table.getText().contains("4B, action D\tProgress\t18 January 2017: ")
                            && table.getText().contains(": The contract is signed."));
        }
    }

    @Test
    void aNewStrategyIsBegunAndWhatIsMissingInItsDetailsIsGoneTo() {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"))) {
            window.awaitNode("#new-plan");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.awaitNode("#new-title");
            window.type("Anytown strategy");
            Toolkit.run(() -> ((ChoiceBox<?>) window.find("#dialog .choice-box").orElseThrow())
                    .getSelectionModel()
                    .selectLast());
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            assertThat(sections(window))
                    .containsExactly(
                            "Overview", "Strategy", "Actions", "Outcome framework", "Board report", "Risks", "History");
            for (String section : sections(window)) {
                window.section(section);
            }
            window.section("Overview");
            Toolkit.await(
                    "a way to the error",
                    () -> window.find("#fix-next-error")
                            .filter(each -> !each.isDisabled())
                            .isPresent());
            window.fire("#fix-next-error");
            window.awaitNode("#details-board");
            Toolkit.await(
                    "the board is asked for",
                    () -> window.find("#details-board").filter(Node::isFocused).isPresent());
            window.type("Anytown board");
            assertThat(window.plan().details().board()).isEqualTo("Anytown board");
            assertThat(sections(window)).contains("Plan details");
        }
    }

    @Test
    void aPlanForTheFundCanCarryAStrategyToo() {
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            assertThat(sections(window)).doesNotContain("Strategy", "Board report");
            window.act("Add the section “Strategy”");
            Toolkit.await("the section", () -> sections(window).contains("Strategy"));
            window.awaitNode("#no-strategy");
            assertThat(sections(window)).doesNotContain("Actions");
            window.act("Add a goal");
            Toolkit.await("a goal", () -> !window.session().plan().goals().isEmpty());
            window.awaitSaved();
        }
        try (OpenWindow again = new OpenWindow(folder.resolve("library"))) {
            again.awaitNode("#plans");
            Toolkit.run(() ->
                    Objects.requireNonNull(again.find("#plans")).orElseThrow().requestFocus());
            again.press(KeyCode.ENTER);
            again.awaitNode(".shell");
            assertThat(sections(again)).contains("Finance", "Strategy").doesNotContain("Actions");
        }
    }

    private static List<String> texts(OpenWindow window, String query) {
        return Toolkit.on(() -> window.find(query).orElseThrow().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private OpenWindow opened() {
        OpenWindow window = new OpenWindow(folder.resolve("library"));
        window.awaitNode("#open-strategy-sample");
        window.fire("#open-strategy-sample");
        window.awaitNode(".shell");
        return window;
    }

    private static List<String> sections(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".rail-item").stream()
                .map(each -> Objects.requireNonNull(each.getAccessibleText()).split(",", 2)[0])
                .toList());
    }

    private static void nameVersion(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.awaitNode("#version-name");
        window.type("January board");
        window.press(KeyCode.ENTER);
        Toolkit.await("named", () -> window.find("#version-name").isEmpty());
    }

    private static void progress(OpenWindow window, String action, String told) {
        window.goTo("#actions", action, "progress");
        window.type(told);
        window.press(KeyCode.ENTER);
    }

    private static List<String> changes(OpenWindow window) {
        return Toolkit.on(() -> ((Grid<?>) window.find("#since-board").orElseThrow())
                .sheet().rows().stream().map(row -> row.value().toString()).toList());
    }
}
