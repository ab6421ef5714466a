package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back, by the words that stand in its cells. */
record WrittenBook(XSSFWorkbook workbook) {
    static WrittenBook read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new WrittenBook(new XSSFWorkbook(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The row whose cell in {@code column} says {@code words}, the last if there are several. */
    Row row(String sheet, int column, String words) {
        Row found = null;
        for (Row row : sheet(sheet)) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words)) {
                found = row;
            }
        }
        assertThat(found).as(words + " on " + sheet).isNotNull();
        return found;
    }

    Cell cell(String sheet, int naming, String words, int column) {
        return row(sheet, naming, words).getCell(column);
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    /** What a cell shows, formulas by the value that is stored with them. */
    static String shown(Cell cell) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }

    /** The row as shown, without the blanks at its end. */
    static List<String> shown(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(shown(cell)));
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }
}
