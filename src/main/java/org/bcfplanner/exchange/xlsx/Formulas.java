package org.bcfplanner.exchange.xlsx;

/** The formulas of totals. */
final class Formulas {
    private Formulas() {}

    /**
     * The sum of a range. In a table with subtotals it is one that passes over other sums of its kind, so that a total
     * reaches from the first row to the last and rows inserted anywhere are counted once.
     */
    static String sum(String range, boolean hasSubtotals) {
        return hasSubtotals ? "SUBTOTAL(9," + range + ")" : "SUM(" + range + ")";
    }

    /** Counts the words that stand where amounts are missing; live, so that it goes when the last is replaced. */
    static String excluded(String range) {
        String tbc = "COUNTIF(" + range + ",\"TBC\")";
        String unreadable = "SUMPRODUCT(ISTEXT(" + range + ")*(LEN(" + range + ")>0)"
                + "*(LEFT(" + range + ",9)<>\"excludes \")"
                + "*(" + range + "<>\"TBC\")*(" + range + "<>\"Nil\")*(" + range + "<>\"N/A\"))";
        return "IF(" + tbc + "+" + unreadable + "=0,\"\",\"excludes \""
                + "&IF(" + tbc + ">0," + tbc + "&\" TBC\",\"\")"
                + "&IF(AND(" + tbc + ">0," + unreadable + ">0),\", \",\"\")"
                + "&IF(" + unreadable + ">0," + unreadable + "&\" unreadable\",\"\"))";
    }
}
