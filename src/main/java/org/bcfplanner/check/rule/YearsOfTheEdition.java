package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.table.Entity;

/** A2: every year is one that the edition plans for. */
final class YearsOfTheEdition<T extends Entity<T>> implements RowRule<T> {
    private final Table<T> table;
    private final Shape.Component year;

    private YearsOfTheEdition(Table<T> table, Shape.Component year) {
        this.table = table;
        this.year = year;
    }

    /** One rule for each component of a table that is a year. */
    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Table<?> table : Table.all()) {
            for (Shape.Component component : Shape.of(table.row()).components()) {
                if (component.type() == FinancialYear.class) {
                    rules.add(new YearsOfTheEdition<>(table, component));
                }
            }
        }
        return rules;
    }

    @Override
    public String code() {
        return "A2";
    }

    @Override
    public Table<T> table() {
        return table;
    }

    @Override
    public List<Outcome> of(T row, Subject subject) {
        List<FinancialYear> planned = table.row() == CommissionerSpend.class
                ? subject.edition().finance().spendYears()
                : subject.edition().years();
        Object fy = year.of(row);
        if (!(fy instanceof FinancialYear named) || planned.contains(named)) {
            return List.of();
        }
        List<String> years = planned.stream().map(FinancialYear::toString).toList();
        return List.of(Finding.of(
                code(),
                Severity.ERROR,
                Section.of(table),
                Place.Cell.of(table, row, year.name()),
                named + " is not a year of this plan",
                "The template asks for " + Words.list(years) + ". What is entered for " + named
                        + " is kept, and is in no sum of those years.",
                Figures.of("year", named.toString())));
    }
}
