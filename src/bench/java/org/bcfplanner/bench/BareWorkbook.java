package org.bcfplanner.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook, to be written again with the library for workbooks and nothing else. */
final class BareWorkbook {
    private final List<OneSheet> sheets = new ArrayList<>();

    private record OneSheet(String name, List<List<OneCell>> rows) {}

    /** {@code content} is a Double or a String; {@code formula} is empty without one. */
    private record OneCell(int row, int column, int style, String formula, Object content) {}

    BareWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                List<List<OneCell>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<OneCell> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(read(cell)));
                    if (!cells.isEmpty()) {
                        rows.add(cells);
                    }
                }
                sheets.add(new OneSheet(sheet.getSheetName(), rows));
            }
        }
    }

    void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 200, false, true);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Map<Integer, CellStyle> styles = new HashMap<>();
            for (OneSheet sheet : sheets) {
                Sheet written = workbook.createSheet(sheet.name());
                for (List<OneCell> cells : sheet.rows()) {
                    Row row = written.createRow(cells.getFirst().row());
                    for (OneCell each : cells) {
                        Cell cell = row.createCell(each.column());
                        write(each, cell);
                        cell.setCellStyle(styles.computeIfAbsent(each.style(), ignored -> workbook.createCellStyle()));
                    }
                }
            }
            workbook.write(out);
        }
    }

    int cells() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(List::size)
                .sum();
    }

    private static void write(OneCell from, Cell to) {
        if (!from.formula().isEmpty()) {
            to.setCellFormula(from.formula());
        }
        if (from.content() instanceof Double number) {
            to.setCellValue(number);
        } else if (from.content() instanceof String text && !text.isEmpty()) {
            to.setCellValue(text);
        }
    }

    private static OneCell read(Cell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        Object content = type == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
        return new OneCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                cell.getCellStyle().getIndex(),
                computed ? cell.getCellFormula() : "",
                content);
    }
}
