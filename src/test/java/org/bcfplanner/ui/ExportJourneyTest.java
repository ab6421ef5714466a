package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.Program;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From “Export” to the written workbook, and to what stands in its way. */
class ExportJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aDraftSaysSoInItsNameAndOnItsPagesAndTellsWhatTheChecksFound() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Path file = folder.resolve("out.xlsx");
            window.nextFile(file);
            window.robot.clickOn("#export");
            window.awaitNode("#basis-min");
            assertThat(said(window, "#export-state"))
                    .contains("tell what stands")
                    .contains(errors(window) + " errors");
            window.fire("#basis-min");
            window.robot.clickOn("#confirm-export");
            window.awaitNode("#written-file");
            assertThat(window.asked()).containsExactly("Thurrock BCF plan - Part 2 - DRAFT.xlsx");
            read(file, book -> {
                assertThat(book.getSheetName(0)).isEqualTo("Finance - Summary");
                book.forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEqualTo("&BDRAFT"));
                assertThat(column(book.getSheet("Findings"), 1)).contains("S3");
                assertThat(column(book.getSheet("Checklist"), 1)).contains("'Finance - Summary'!A7");
                assertThat(row(book.getSheet("Finance - Schemes"), "Empowering citizens")
                                .getCell(2)
                                .getNumericCellValue())
                        .isEqualTo(196_000);
            });
            done(window);
        }
    }

    @Test
    void aFinalOneIsRefusedWhileErrorsStandAndLeadsToTheFirst() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.section("Finance");
            begin(window);
            window.fire("#export-final");
            assertThat(said(window, "#export-state .banner"))
                    .isEqualTo(errors(window) + " errors stand in the way of a final export.");
            window.awaitNode(".export-error .label");
            assertThat(all(window, ".export-error .label"))
                    .hasSize(2 * errors(window))
                    .anyMatch(each -> each.contains("£307k short"));
            assertThat(Toolkit.on(() -> button(window, "#confirm-export").isDisabled()))
                    .isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.asked()).isEmpty();
            window.fire("#first-error");
            assertThat(window.find("#dialog")).isEmpty();
            window.awaitNode("#findings");
            assertThat(new ChecksDriver(window).chosen()).contains("severity=ERROR");
            assertThat(Toolkit.on(() -> ((ListView<?>) window.find("#findings").orElseThrow()).getItems()))
                    .hasSize(errors(window));
        }
    }

    @Test
    void warningsAreToldAndDoNotStandInTheWay() throws IOException {
        FoundIssue open = warning("");
        FoundIssue accepted = warning("The board meets in March");
        Tools tools = Program.tools(folder.resolve("library"))
                .withAssessor(plan -> new Assessment(List.of(), List.of(open, accepted)));
        try (OpenWindow window = new OpenWindow(tools).openSample()) {
            Path file = folder.resolve("final.xlsx");
            window.nextFile(file);
            begin(window);
            window.fire("#export-final");
            assertThat(said(window, "#export-state .banner"))
                    .isEqualTo("No error stands in the way. 1 warning is not accepted; the sheet “Findings” says so.");
            confirm(window);
            assertThat(window.asked()).containsExactly("Thurrock BCF plan - Part 2.xlsx");
            read(file, book -> {
                book.forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
                assertThat(column(book.getSheet("Findings"), 5)).contains("The board meets in March");
            });
            done(window);
        }
    }

    @Test
    void errorsThatAreKeptWithAReasonDoNotStandInTheWayAndAreToldOf() throws IOException {
        FoundIssue kept = new FoundIssue(
                FoundIssue.Severity.ERROR, "M1", "Metrics", Target.NOWHERE, "899, not 853.5.", "As published");
        Tools tools = Program.tools(folder.resolve("library"))
                .withAssessor(plan -> new Assessment(List.of(), List.of(kept, warning(""))));
        try (OpenWindow window = new OpenWindow(tools).openSample()) {
            Path file = folder.resolve("final.xlsx");
            window.nextFile(file);
            begin(window);
            window.fire("#export-final");
            assertThat(said(window, "#export-state .banner"))
                    .isEqualTo("No error stands in the way. 1 error is kept with a reason; 1 warning is not accepted;"
                            + " the sheet “Findings” says so.");
            confirm(window);
            read(file, book -> assertThat(column(book.getSheet("Findings"), 5)).contains("As published"));
            done(window);
        }
    }

    /** A key goes to the window that has the focus, and the checks are made before anything is asked. */
    private static void begin(OpenWindow window) {
        Toolkit.await("the window has the focus", () -> window.stage().isFocused());
        window.press(KeyCode.CONTROL, KeyCode.E);
        awaitButton(window, "#confirm-export");
    }

    private static void confirm(OpenWindow window) {
        awaitButton(window, "#confirm-export");
        window.press(KeyCode.ENTER);
        window.awaitNode("#written-file");
    }

    private static void done(OpenWindow window) {
        awaitButton(window, "#dialog .accent");
        window.press(KeyCode.ENTER);
        Toolkit.await("the dialog is left", () -> window.find("#dialog").isEmpty());
    }

    /** Waits until Enter presses a button: it has the focus and can be pressed. */
    private static void awaitButton(OpenWindow window, String query) {
        Toolkit.await(
                query,
                () -> window.find(query)
                        .filter(button -> button.isFocused() && !button.isDisabled())
                        .isPresent());
    }

    private static FoundIssue warning(String accepted) {
        return new FoundIssue(
                FoundIssue.Severity.WARNING, "S11", "Finance", Target.NOWHERE, "There is no plan.", accepted);
    }

    private int errors(OpenWindow window) {
        return Program.tools(folder).assessor().of(window.plan()).errors().size();
    }

    private static Button button(OpenWindow window, String query) {
        return (Button) window.find(query).orElseThrow();
    }

    private static String said(OpenWindow window, String query) {
        return String.join(" ", all(window, query + " .label"));
    }

    private static List<String> all(OpenWindow window, String query) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(query).stream()
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private static void read(Path file, Consumer<XSSFWorkbook> looked) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            looked.accept(workbook);
        }
    }

    private static Row row(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (text(row, 0).equals(Optional.of(first))) {
                return row;
            }
        }
        throw new AssertionError(first + " is not on " + sheet.getSheetName());
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> texts = new java.util.ArrayList<>();
        sheet.forEach(row -> text(row, column).ifPresent(texts::add));
        return texts;
    }

    private static Optional<String> text(Row row, int column) {
        return Optional.ofNullable(row.getCell(column)).map(Cell::toString);
    }
}
