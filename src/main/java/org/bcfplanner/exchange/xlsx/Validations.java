package org.bcfplanner.exchange.xlsx;

import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.Table;

/** What the cells for entries take, and what they say to anything else. */
final class Validations {
    private final DataValidationHelper helper;
    private final CellRangeAddressList cells;
    private final String first;

    private Validations(SXSSFSheet sheet, CellRangeAddressList cells) {
        this.helper = sheet.getDataValidationHelper();
        this.cells = cells;
        this.first = new CellReference(
                        cells.getCellRangeAddress(0).getFirstRow(),
                        cells.getCellRangeAddress(0).getFirstColumn())
                .formatAsString();
    }

    /** Covers every data row of every column that is for entries. */
    static void add(SXSSFSheet sheet, Table table, int firstRow) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            CellRangeAddressList cells = dataCells(table, firstRow, i);
            if (column.entry() == Column.Entry.INPUT && cells.countRanges() > 0) {
                new Validations(sheet, cells).of(column.kind()).ifPresent(sheet::addValidationData);
            }
        }
    }

    private Optional<DataValidation> of(Column.Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case Column.Kind.Words(), Column.Kind.Count() -> null;
                    case Column.Kind.Step step ->
                        validation(
                                helper.createIntegerConstraint(OperatorType.BETWEEN, "1", String.valueOf(step.most())),
                                "Please enter a whole number from 1 to " + step.most()
                                        + ". Leave the cell empty while it is not known.");
                    case Column.Kind.Figure() ->
                        validation(
                                helper.createCustomConstraint(
                                        "OR(ISNUMBER(" + first + ")," + first + "=\"TBC\"," + first + "=\"N/A\")"),
                                "Please enter a number; or TBC or N/A.");
                    case Column.Kind.Choice choice ->
                        validation(
                                helper.createExplicitListConstraint(
                                        choice.words().toArray(String[]::new)),
                                "Please choose one of: " + String.join(", ", choice.words()) + ".");
                    case Column.Kind.Money money ->
                        validation(
                                helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                                "Please enter an amount in " + money.unit().label()
                                        + " as a number, 0 or more. Leave the cell empty while it is not known.");
                    case Column.Kind.MoneyOrState money ->
                        validation(
                                helper.createCustomConstraint("OR(AND(ISNUMBER(" + first + ")," + first + ">=0),"
                                        + first + "=\"TBC\"," + first + "=\"Nil\"," + first + "=\"N/A\")"),
                                "Please enter an amount in " + money.unit().label()
                                        + " as a number, 0 or more; or TBC, Nil or N/A.");
                });
    }

    private DataValidation validation(DataValidationConstraint constraint, String message) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox("This entry does not fit", message);
        return validation;
    }

    private static CellRangeAddressList dataCells(Table table, int firstRow, int column) {
        CellRangeAddressList cells = new CellRangeAddressList();
        int from = -1;
        for (int i = 0; i <= table.rows().size(); i++) {
            boolean isData = i < table.rows().size() && table.rows().get(i).kind() == Row.Kind.DATA;
            if (isData && from < 0) {
                from = i;
            } else if (!isData && from >= 0) {
                cells.addCellRangeAddress(firstRow + from, column, firstRow + i - 1, column);
                from = -1;
            }
        }
        return cells;
    }
}
