package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.ContributionTie;
import org.bcfplanner.plan.organisation.Organisation;

/**
 * {@code bcf show PLAN contributions}: what each organisation puts in, the totals, and what the pool says they must come
 * to.
 */
public final class ShowContributions {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("organisation", "Organisation"),
            Field.text("kind", "Kind"),
            Field.text("holds_pool", "Holds the pool"),
            Field.amountOrSum("spending", "Spending"),
            Field.amountOrSum("minimum", "Minimum"),
            Field.amountOrSum("actual", "Actual"),
            Field.text("remark", "Remark"));

    private final Plan plan;
    private final Edition edition;
    private final List<ContributionTie> ties;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowContributions(Plan plan) {
        this.plan = plan;
        this.edition = Editions.get(plan.details().edition());
        this.ties = ContributionTie.of(plan.contributions(), plan.pool(), edition.years());
    }

    public static Listing of(Plan plan) {
        ShowContributions show = new ShowContributions(plan);
        plan.organisations().stream().sorted(Organisation.order()).forEach(show::add);
        show.addOfTies("total", "Total", tie -> new Cell.Sum(tie.contributions()), "");
        show.addOfTies("pool", "The pool", tie -> new Cell.Sum(tie.pool()), "");
        show.addOfTies(
                "difference",
                "Difference",
                tie -> Cells.difference(tie.difference().difference()),
                show.ties.stream().map(ContributionTie::words).collect(Collectors.joining(" ")));
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void add(Organisation organisation) {
        Contribution contribution = plan.contributions()
                .find(Contribution.idOf(organisation.id()))
                .orElseGet(() -> Contribution.blank(organisation.id()));
        rows.add(List.of(
                new Cell.Said("contribution", ""),
                Cell.text(organisation.name()),
                Cell.constant(organisation.kind(), edition.label(organisation.kind())),
                Cell.constant(contribution.holdsPool(), contribution.holdsPool().label()),
                new Cell.Money(contribution.spending()),
                new Cell.Money(contribution.minimum()),
                new Cell.Money(contribution.actual()),
                Cell.text(Remarks.of(contribution.spending(), contribution.minimum(), contribution.actual()))));
    }

    private void addOfTies(String row, String heading, Function<ContributionTie, Cell> figure, String remark) {
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell.Said(row, heading), Cell.NOTHING, Cell.NOTHING, Cell.NOTHING));
        ties.forEach(tie -> cells.add(figure.apply(tie)));
        cells.add(Cell.text(remark));
        rows.add(cells);
    }
}
