package org.bcfplanner.report;

import org.bcfplanner.plan.risk.RiskField;

/** Where the columns of the register stand in the workbook. */
record RiskRanges(String sheet, int block, RiskTable table) {
    /** All cells of a column. */
    CellPlace cells(RiskField field) {
        int column = table.column(field);
        return new CellPlace(sheet, block, new Span(0, table.rows() - 1), new Span(column, column));
    }

    Worked.Where where(RiskField field, String equal) {
        return new Worked.Where(cells(field), equal);
    }
}
