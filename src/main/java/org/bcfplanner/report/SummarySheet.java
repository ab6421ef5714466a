package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.PerformanceMoney;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.organisation.Organisation;

/** Contributions by organisation, and what happens if targets are missed. */
final class SummarySheet {
    static final int NAME_WIDTH = 62;
    static final int WIDTH = 18;
    private static final int SPARE_ROWS = 3;
    private static final int FIGURES = Contribution.Figure.values().length;
    private static final int NAMING = 2;

    /** Of a contribution, as the columns of figures show them. */
    private static final List<String> COMPONENTS = List.of("spending", "minimum", "actual");

    private final Plan plan;
    private final Edition edition;
    private final Part2Words.SummarySheet words;

    private SummarySheet(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.words = edition.workbook().summary();
    }

    static SheetReport of(Plan plan, Edition edition, Standing standing) {
        return new SummarySheet(plan, edition).report(standing);
    }

    private SheetReport report(Standing standing) {
        List<Block> blocks =
                new ArrayList<>(Part2.head(plan, edition, standing, words.sheet(), List.of(words.instruction())));
        blocks.add(contributions());
        blocks.add(new Block.Gap());
        blocks.add(new Block.TextBox(
                words.performance(), plan.details().performance().written(), Source.detail("performance")));
        blocks.add(new Block.Statement(share(), Source.detail("performanceShare")));
        blocks.add(new Block.Gap());
        blocks.add(ContingencyTable.of(plan, edition));
        return new SheetReport(words.sheet(), blocks);
    }

    /** The share that hangs on targets, as typed, and what it makes of the pool. */
    private String share() {
        PerformanceMoney money = PerformanceMoney.of(
                plan, edition.years().getLast(), edition.finance().performanceShare());
        String typed = money.share().state() == Percentage.State.KNOWN
                ? ""
                : money.share().raw().strip();
        return (words.share() + " " + typed + (typed.isEmpty() ? "" : " – ") + money.words()).strip();
    }

    private Table contributions() {
        boolean remarked = organisations().stream()
                .anyMatch(each -> !remarks(contribution(each)).isEmpty());
        List<Column> columns =
                new ArrayList<>(words.columns().stream().map(this::column).toList());
        if (remarked) {
            columns.add(
                    Column.of(edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, 2 * WIDTH));
        }
        Body body = new Body(FIGURES, columns.size());
        for (Organisation organisation : organisations()) {
            Contribution contribution = contribution(organisation);
            body.data(
                    List.of(Value.words(organisation.name()), Value.words(answer(contribution.holdsPool()))),
                    amounts(contribution),
                    remarked ? remarks(contribution) : "");
            shows(body, organisation, contribution);
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            body.data(List.of(Value.empty(), Value.empty()), Collections.nCopies(FIGURES, Amount.BLANK), "");
        }
        Span all = new Span(0, body.size() - 1);
        body.sums(Row.Kind.TOTAL, List.of(Value.words(words.total()), Value.empty()), all);
        for (int figure = 0; figure < FIGURES; figure++) {
            body.shows(NAMING + figure, Source.column("contribution", COMPONENTS.get(figure)));
        }
        body.exclusions(List.of(Value.words(edition.workbook().exclusions()), Value.empty()), all);
        return new Table("Contributions", 1, columns, body.rows());
    }

    private static void shows(Body body, Organisation organisation, Contribution contribution) {
        body.shows(0, Source.of("organisation", organisation.id(), "name"));
        body.shows(0, Source.column("organisation", organisation.kind().name()));
        body.shows(1, Source.of("contribution", contribution.id(), "holdsPool"));
        for (int figure = 0; figure < FIGURES; figure++) {
            body.shows(NAMING + figure, Source.of("contribution", contribution.id(), COMPONENTS.get(figure)));
        }
    }

    private Column column(Part2Words.KeyedHeading column) {
        return switch (column.key()) {
            case "organisation" -> Column.of(column.heading(), new Column.Kind.Words(), Column.Entry.INPUT, NAME_WIDTH);
            case "holds-pool" ->
                Column.of(column.heading(), new Column.Kind.Choice(words.choices()), Column.Entry.INPUT, WIDTH);
            default ->
                Column.of(column.heading(), new Column.Kind.MoneyOrState(edition.unit()), Column.Entry.INPUT, WIDTH);
        };
    }

    private String answer(YesNo answer) {
        return switch (answer) {
            case YES -> words.choices().getFirst();
            case NO -> words.choices().getLast();
            case NOT_STATED -> "";
        };
    }

    private List<Organisation> organisations() {
        return plan.organisations().stream().sorted(Organisation.order()).toList();
    }

    private Contribution contribution(Organisation organisation) {
        return plan.contributions()
                .find(Contribution.idOf(organisation.id()))
                .orElseGet(() -> Contribution.blank(organisation.id()));
    }

    private static List<Amount> amounts(Contribution contribution) {
        return List.of(contribution.spending(), contribution.minimum(), contribution.actual());
    }

    private String remarks(Contribution contribution) {
        Remarks remarks = new Remarks();
        List<Amount> amounts = amounts(contribution);
        for (int i = 0; i < amounts.size(); i++) {
            remarks.add(
                    words.columns().get(words.columns().size() - FIGURES + i).heading(), amounts.get(i));
        }
        return remarks.words();
    }
}
