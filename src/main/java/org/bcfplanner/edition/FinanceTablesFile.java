package org.bcfplanner.edition;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.table.Rank;

/** Makes the finance tables of an edition of its data file. */
final class FinanceTablesFile {
    private FinanceTablesFile() {}

    static FinanceTables read(Fields finance) {
        return new FinanceTables(
                finance.texts("funding-sources"),
                Percentage.parse(finance.text("performance-share")),
                outcomes(finance.texts("outcomes")),
                commissioners(finance.listOfFields("commissioners")),
                finance.texts("spend-years").stream().map(FinancialYear::parse).toList());
    }

    private static List<Contingency> outcomes(List<String> printed) {
        List<Rank> places = Rank.sequence(printed.size());
        List<Contingency> outcomes = new ArrayList<>();
        for (String outcome : printed) {
            outcomes.add(Contingency.named(Contingency.idOf(outcome), places.get(outcomes.size()), outcome));
        }
        return outcomes;
    }

    private static List<Commissioner> commissioners(List<Fields> printed) {
        List<Rank> places = Rank.sequence(printed.size());
        List<Commissioner> commissioners = new ArrayList<>();
        for (Fields each : printed) {
            commissioners.add(new Commissioner(
                    Commissioner.idOf(each.text("key")), places.get(commissioners.size()), each.text("label")));
        }
        return commissioners;
    }
}
