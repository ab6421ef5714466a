package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;

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

    String id() {
        return fy + " " + kind + " " + bound;
    }
}
