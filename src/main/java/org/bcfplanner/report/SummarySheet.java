package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Ranked;

/** Contributions by organisation, and what happens if targets are missed. All of it is for the reader to fill in. */
final class SummarySheet {
    private static final int SPARE_ROWS = 3;
    private static final int NAME_WIDTH = 62;
    private static final int WIDTH = 18;

    private SummarySheet() {}

    static SheetReport of(Plan plan, Edition edition) {
        Edition.SummarySheet words = edition.workbook().summary();
        List<Block> blocks = new ArrayList<>(Part2.head(plan, edition, words.sheet(), List.of(words.instruction())));
        blocks.add(contributions(plan, edition, words));
        blocks.add(new Block.Gap());
        blocks.add(new Block.TextBox(words.performance()));
        blocks.add(new Block.Gap());
        blocks.add(contingency(edition, words.contingency()));
        return new SheetReport(words.sheet(), blocks);
    }

    private static Table contributions(Plan plan, Edition edition, Edition.SummarySheet words) {
        List<Column> columns = words.columns().stream()
                .map(column -> switch (column.key()) {
                    case "organisation" ->
                        Column.of(column.heading(), new Column.Kind.Words(), Column.Entry.INPUT, NAME_WIDTH);
                    case "holds-pool" ->
                        Column.of(column.heading(), new Column.Kind.Choice(words.choices()), Column.Entry.INPUT, WIDTH);
                    default ->
                        Column.of(column.heading(), new Column.Kind.Money(edition.unit()), Column.Entry.INPUT, WIDTH);
                })
                .toList();
        Body body = new Body(columns.size() - 2, columns.size());
        List<Amount> unknown = Collections.nCopies(columns.size() - 2, Amount.BLANK);
        for (Organisation organisation : organisations(plan)) {
            body.data(List.of(Value.words(organisation.name()), Value.empty()), unknown, "");
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            body.data(List.of(Value.empty(), Value.empty()), unknown, "");
        }
        body.sums(Row.Kind.TOTAL, List.of(Value.words(words.total()), Value.empty()), new Span(0, body.size() - 1));
        return new Table("Contributions", 1, columns, body.rows());
    }

    private static Table contingency(Edition edition, Edition.ContingencyTable words) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.heading(), new Column.Kind.Words(), Column.Entry.GIVEN, NAME_WIDTH));
        words.columns()
                .forEach(heading -> columns.add(
                        Column.of(heading, new Column.Kind.Money(edition.unit()), Column.Entry.INPUT, WIDTH)));
        Body body = new Body(words.columns().size(), columns.size());
        for (String outcome : words.outcomes()) {
            body.add(Row.Kind.HEADING, List.of(Value.words(outcome)));
            for (String row : words.rows()) {
                body.add(Row.Kind.DATA, List.of(Value.words(row)));
            }
        }
        return new Table("Contingency", 1, columns, body.rows());
    }

    private static List<Organisation> organisations(Plan plan) {
        return plan.organisations().stream()
                .sorted(Comparator.comparing(Organisation::kind).thenComparing(Ranked.order()))
                .toList();
    }
}
