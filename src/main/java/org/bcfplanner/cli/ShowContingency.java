package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.PerformanceMoney;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.PreparedRows;

/** {@code bcf show PLAN contingency}: the outcomes with their savings and support, and the money that hangs on targets. */
public final class ShowContingency {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("outcome", "Outcome"),
            Field.text("text", "Said"),
            Field.amountOrSum("in_year", "In the year"),
            Field.amountOrSum("ongoing", "Ongoing"),
            Field.text("remark", "Remark"));

    private final Plan plan;
    private final Edition edition;
    private final List<Contingency> outcomes;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowContingency(Plan plan) {
        this.plan = plan;
        this.edition = Editions.get(plan.details().edition());
        this.outcomes = PreparedRows.shown(plan.contingency(), edition.finance().outcomes());
    }

    public static Listing of(Plan plan) {
        ShowContingency show = new ShowContingency(plan);
        show.outcomes.forEach(show::add);
        for (Contingency.Figure figure : Contingency.Figure.values()) {
            show.addTotal(figure);
        }
        show.addPerformance();
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void add(Contingency outcome) {
        for (Contingency.Figure figure : Contingency.Figure.values()) {
            rows.add(List.of(
                    new Cell.Said(code(figure), label(figure)),
                    Cell.text(outcome.outcome()),
                    Cell.NOTHING,
                    new Cell.Money(outcome.amount(figure, Contingency.Period.YEAR)),
                    new Cell.Money(outcome.amount(figure, Contingency.Period.ONGOING)),
                    Cell.text(Remarks.of(
                            outcome.amount(figure, Contingency.Period.YEAR),
                            outcome.amount(figure, Contingency.Period.ONGOING)))));
        }
    }

    private void addTotal(Contingency.Figure figure) {
        Total year = total(figure, Contingency.Period.YEAR);
        Total ongoing = total(figure, Contingency.Period.ONGOING);
        rows.add(List.of(
                new Cell.Said("total_" + code(figure), "Total: " + label(figure)),
                Cell.NOTHING,
                Cell.NOTHING,
                new Cell.Sum(year),
                new Cell.Sum(ongoing),
                Cell.NOTHING));
    }

    private Total total(Contingency.Figure figure, Contingency.Period period) {
        return Total.of(
                outcomes.stream().map(outcome -> outcome.amount(figure, period)).toList());
    }

    private void addPerformance() {
        Percentage typed = plan.details().performanceShare();
        PerformanceMoney money = PerformanceMoney.of(
                plan, edition.years().getLast(), edition.finance().performanceShare());
        rows.add(List.of(
                new Cell.Said("performance_share", "Share that hangs on targets"),
                Cell.NOTHING,
                new Cell.Said(typed.raw(), money.share().raw()),
                Cells.difference(money.pence()),
                Cell.NOTHING,
                Cell.text(money.words())));
        String text = plan.details().performance().written();
        rows.add(List.of(
                new Cell.Said("performance", "If that money is not earned"),
                Cell.NOTHING,
                Cell.text(text),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING));
    }

    private String label(Contingency.Figure figure) {
        return edition.workbook().summary().contingency().rows().getOrDefault(figure, "");
    }

    private static String code(Contingency.Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
