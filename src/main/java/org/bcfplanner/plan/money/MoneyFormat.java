package org.bcfplanner.plan.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as British readers write them. All take pence and show every penny there is, rounding nothing. */
public final class MoneyFormat {
    private MoneyFormat() {}

    /** {@code £1,002,000}, {@code £10,565.50}, {@code -£500}. */
    public static String pounds(long pence) {
        String digits = grouped(BigDecimal.valueOf(Math.abs(pence), 2), pence % 100 == 0 ? 0 : 2);
        return (pence < 0 ? "-£" : "£") + digits;
    }

    /** {@code £1,002k}, {@code £2.555m} only where written so by hand: this always uses thousands, {@code £0.5k}. */
    public static String thousands(long pence) {
        return (pence < 0 ? "-£" : "£") + number(Math.abs(pence), Unit.THOUSANDS) + "k";
    }

    /** The bare number in a unit, negatives in brackets: {@code 1,002}, {@code 25.5}, {@code (998)}. */
    public static String bare(long pence, Unit unit) {
        String digits = number(Math.abs(pence), unit);
        return pence < 0 ? "(" + digits + ")" : digits;
    }

    /** A text which, typed into a column of {@code unit}, is read as exactly this amount. */
    static String typed(long pence, Unit unit) {
        String digits = number(Math.abs(pence), unit);
        String sign = pence < 0 ? "-" : "";
        return unit == Unit.THOUSANDS ? sign + digits + "k" : sign + "£" + digits;
    }

    private static String number(long pence, Unit unit) {
        BigDecimal amount = BigDecimal.valueOf(pence)
                .divide(BigDecimal.valueOf(unit.pence()))
                .stripTrailingZeros();
        int decimals = Math.max(0, amount.scale());
        return grouped(amount, unit == Unit.POUNDS && decimals == 1 ? 2 : decimals);
    }

    private static String grouped(BigDecimal amount, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
