package org.bcfplanner.plan.money;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** How an amount is understood, in words for the person who typed it. */
public final class Reading {
    private Reading() {}

    /** {@code £1,002,000}, {@code Nil, counted as zero}, {@code TBC, not counted}, {@code not an amount}. */
    public static String of(Amount amount) {
        String meaning = switch (amount.meaning()) {
            case Meaning.Known known -> MoneyFormat.pounds(known.pence());
            case Meaning.Nil() -> "Nil, counted as zero";
            case Meaning.Tbc() -> "TBC, not counted";
            case Meaning.NotApplicable() -> "Not applicable";
            case Meaning.Blank() -> "Blank";
            case Meaning.Unreadable() -> "Not an amount";
        };
        return amount.estimate() ? meaning + ", an estimate" : meaning;
    }

    /**
     * Why an amount was read as it was where a reader could doubt it, or empty: a £ typed into a column of thousands
     * is read as thousands, because the column's unit wins over the sign.
     */
    public static String assumption(Amount amount, Unit unit) {
        boolean poundsAmongThousands = unit == Unit.THOUSANDS
                && FigureReader.read(amount.raw())
                        .filter(figure -> figure.pounds() && figure.scale() == Figure.Scale.NONE)
                        .isPresent();
        return poundsAmongThousands && amount.counted().isPresent() ? "read in £000s, as the column is" : "";
    }

    /** What a sum leaves out: {@code excludes 1 TBC and 2 unreadable}; empty where it is complete. */
    public static String incomplete(Total total) {
        List<String> left = new ArrayList<>();
        if (total.tbc() > 0) {
            left.add(total.tbc() + " TBC");
        }
        if (total.unreadable() > 0) {
            left.add(total.unreadable() + " unreadable");
        }
        StringJoiner joined = new StringJoiner(" and ", "excludes ", "");
        left.forEach(joined::add);
        return left.isEmpty() ? "" : joined.toString();
    }
}
