package org.bcfplanner.exchange.xlsx;

import java.util.Optional;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.Worked;

/** Colours that follow the words which formulas work out. */
final class Heats {
    private Heats() {}

    /** Covers every row of every column that works out how serious something is. */
    static void add(SXSSFSheet sheet, Table table, int firstRow) {
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            banded(table, column).ifPresent(banded -> {
                CellRangeAddress cells =
                        new CellRangeAddress(firstRow, firstRow + table.rows().size() - 1, at, at);
                SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
                ConditionalFormattingRule[] rules = banded.limits().stream()
                        .map(limit -> rule(formatting, limit))
                        .toArray(ConditionalFormattingRule[]::new);
                // One by one, as some programs take no more than three rules at a time.
                for (ConditionalFormattingRule rule : rules) {
                    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
                }
            });
        }
    }

    private static Optional<Worked.Banded> banded(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.values().get(column))
                .filter(Worked.Banded.class::isInstance)
                .map(Worked.Banded.class::cast)
                .findFirst();
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, Worked.Limit limit) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                ComparisonOperator.EQUAL, "\"" + limit.word().replace("\"", "\"\"") + "\"");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(Look.role(Look.Role.COMPUTED, limit.heat())));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
