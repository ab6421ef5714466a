package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** LibreOffice Calc on the same display: pastes the clipboard into an empty sheet and says what stands there. */
final class Calc {
    private static final long MOST_SECONDS = 120;

    private final Path folder;

    /** @param folder for its profile and the sheet it saves */
    Calc(Path folder) {
        this.folder = folder;
    }

    /** The texts of the cells after a paste into the first one. */
    List<List<String>> pasted() throws IOException, InterruptedException {
        String profile = "-env:UserInstallation=" + folder.resolve("calc").toUri();
        run(List.of("soffice", "--headless", "--terminate_after_init", profile));
        try (InputStream macro = Calc.class.getResourceAsStream("calc-paste.xba")) {
            Files.write(folder.resolve("calc/user/basic/Standard/Module1.xba"), macro.readAllBytes());
        }
        Path sheet = folder.resolve("pasted.xlsx");
        Process calc = start(List.of(
                "soffice",
                profile,
                "--norestore",
                "--nologo",
                "macro:///Standard.Module1.Main(\"" + sheet.toUri() + "\")"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!calc.waitFor(300, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
            confirmImport();
        }
        calc.descendants().forEach(ProcessHandle::destroyForcibly);
        calc.destroyForcibly();
        assertThat(sheet).as("the sheet that Calc saves").exists();
        return texts(sheet);
    }

    /** Calc asks how text is to be taken apart; its answer is the right one. */
    private void confirmImport() throws IOException, InterruptedException {
        start(List.of("xdotool", "search", "--name", "Text Import", "windowfocus", "key", "Return"))
                .waitFor();
    }

    private static List<List<String>> texts(Path sheet) throws IOException {
        DataFormatter shown = new DataFormatter(java.util.Locale.UK);
        List<List<String>> texts = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(sheet.toFile(), null, true)) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(shown.formatCellValue(cell));
                }
                texts.add(cells);
            }
        }
        return texts;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                .as("ends in time: %s", command)
                .isTrue();
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
