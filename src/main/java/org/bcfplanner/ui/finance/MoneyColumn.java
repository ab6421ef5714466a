package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;

/** One of the table's columns of money. */
record MoneyColumn(FinancialYear fy, Kind kind, Bound bound) {

    /** All columns of an edition: each year's spend and benefits, min and max. */
    static List<MoneyColumn> of(Edition edition) {
        List<MoneyColumn> columns = new ArrayList<>();
        for (FinancialYear year : edition.years()) {
            for (Kind kind : Kind.values()) {
                for (Bound bound : Bound.values()) {
                    columns.add(new MoneyColumn(year, kind, bound));
                }
            }
        }
        return columns;
    }

    /** Puts the amounts of a line into the places of its columns; none where the edition does not have its year. */
    static void put(Line line, List<MoneyColumn> columns, Amount[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            MoneyColumn column = columns.get(i);
            if (column.kind == line.kind() && column.fy.equals(line.fy())) {
                amounts[i] = line.amount(column.bound);
            }
        }
    }

    String id() {
        return fy + " " + kind + " " + bound;
    }
}
