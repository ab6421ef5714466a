package org.bcfplanner.exchange.xlsx;

import java.math.BigDecimal;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;

/** Money as the number of a cell and the format that shows it. */
final class MoneyCell {
    static final String WHOLE = "#,##0";

    /** Shows zero as the word; any other amount that is entered later as itself. */
    static final String NIL = "#,##0;-#,##0;\"Nil\"";

    /** The sum of nothing is not zero pounds. */
    private static final String NOTHING = "#,##0;-#,##0;\"–\"";

    private MoneyCell() {}

    /** The exact decimal as the nearest number a workbook has: for any amount of a plan it reads back to the penny. */
    static double number(long pence, Unit unit) {
        if (isWhole(pence, unit)) {
            long whole = pence / unit.pence();
            return (double) whole;
        }
        return decimal(pence, unit).doubleValue();
    }

    /** Whole numbers, and decimals only where the amount has them. */
    static String format(long pence, Unit unit) {
        if (isWhole(pence, unit)) {
            return WHOLE;
        }
        int decimals = Math.max(0, decimal(pence, unit).stripTrailingZeros().scale());
        int shown = unit == Unit.POUNDS && decimals > 0 ? 2 : decimals;
        return shown == 0 ? WHOLE : WHOLE + "." + "0".repeat(shown);
    }

    /** The format of a sum, which shows a dash where nothing was counted. */
    static String format(Total total, Unit unit) {
        return total.known() + total.nil() == 0 ? NOTHING : format(total.pence(), unit);
    }

    private static boolean isWhole(long pence, Unit unit) {
        return pence % unit.pence() == 0;
    }

    private static BigDecimal decimal(long pence, Unit unit) {
        return BigDecimal.valueOf(pence).divide(BigDecimal.valueOf(unit.pence()));
    }
}
