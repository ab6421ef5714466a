package org.bcfplanner.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.report.Worked;

/** The formulas of totals and of what else is worked out. */
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

    /** One cell times another, while both are numbers. */
    static String product(String one, String other) {
        return "IF(COUNT(" + one + "," + other + ")=2," + one + "*" + other + ",\"\")";
    }

    /** The word of the highest limit that a number reaches. */
    static String banded(String cell, Worked.Banded banded) {
        String words = quoted(banded.otherwise());
        for (Worked.Limit limit : banded.limits()) {
            words = "IF(" + cell + ">=" + limit.least() + "," + quoted(limit.word()) + "," + words + ")";
        }
        return "IF(ISNUMBER(" + cell + ")," + words + "," + quoted(banded.otherwise()) + ")";
    }

    /** A rounded ratio that is nothing where there is nothing to divide, or by nothing. */
    static String ratio(String numerator, String denominator, Worked.Ratio ratio) {
        return "IF(COUNT(" + numerator + "," + denominator + ")<2,\"\",IF(" + denominator + ">0,ROUND(" + numerator
                + "*"
                + ratio.formula().multiplier().toPlainString() + "/" + denominator + "," + ratio.decimals()
                + "),\"\"))";
    }

    /** Counts the rows whose cells in these ranges hold these words or numbers, and nothing besides. */
    static String counted(List<String> ranges, List<String> equal) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            conditions.add(ranges.get(i) + "," + quoted("=" + equal.get(i).replaceAll("([~*?])", "~$1")));
        }
        return "COUNTIFS(" + String.join(",", conditions) + ")";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
