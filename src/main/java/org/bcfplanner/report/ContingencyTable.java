package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.PreparedRows;

/** For each outcome, what is saved if its targets are met and what is needed elsewhere if they are not. */
final class ContingencyTable {
    private ContingencyTable() {}

    static Table of(Plan plan, Edition edition) {
        Part2Words.ContingencyTable words = edition.workbook().summary().contingency();
        List<Contingency> outcomes =
                PreparedRows.shown(plan.contingency(), edition.finance().outcomes());
        boolean remarked = outcomes.stream()
                .flatMap(outcome ->
                        List.of(Contingency.Figure.values()).stream().map(figure -> remarks(words, outcome, figure)))
                .anyMatch(remark -> !remark.isEmpty());
        List<Column> columns = columns(words, edition, remarked);
        Body body = new Body(Contingency.Period.values().length, columns.size());
        for (Contingency outcome : outcomes) {
            body.add(Row.Kind.HEADING, List.of(Value.words(outcome.outcome())));
            body.shows(0, Source.of("contingency", outcome.id(), "outcome"));
            for (Contingency.Figure figure : Contingency.Figure.values()) {
                body.data(
                        List.of(Value.words(words.rows().getOrDefault(figure, ""))),
                        amounts(outcome, figure),
                        remarked ? remarks(words, outcome, figure) : "");
                shows(body, 1, outcome, component(figure, Contingency.Period.YEAR));
                shows(body, 2, outcome, component(figure, Contingency.Period.ONGOING));
            }
        }
        return new Table("Contingency", 1, columns, body.rows());
    }

    private static List<Column> columns(Part2Words.ContingencyTable words, Edition edition, boolean remarked) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.heading(), new Column.Kind.Words(), Column.Entry.GIVEN, SummarySheet.NAME_WIDTH));
        for (Contingency.Period period : Contingency.Period.values()) {
            columns.add(Column.of(
                    words.columns().getOrDefault(period, ""),
                    new Column.Kind.MoneyOrState(edition.unit()),
                    Column.Entry.INPUT,
                    SummarySheet.WIDTH));
        }
        if (remarked) {
            columns.add(Column.of(
                    edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, SummarySheet.WIDTH));
        }
        return columns;
    }

    private static void shows(Body body, int column, Contingency outcome, String component) {
        body.shows(column, Source.of("contingency", outcome.id(), component));
    }

    private static String component(Contingency.Figure figure, Contingency.Period period) {
        return switch (figure) {
            case SAVINGS -> period == Contingency.Period.YEAR ? "savings" : "ongoingSavings";
            case SUPPORT -> period == Contingency.Period.YEAR ? "support" : "ongoingSupport";
        };
    }

    private static List<Amount> amounts(Contingency outcome, Contingency.Figure figure) {
        return List.of(
                outcome.amount(figure, Contingency.Period.YEAR), outcome.amount(figure, Contingency.Period.ONGOING));
    }

    private static String remarks(Part2Words.ContingencyTable words, Contingency outcome, Contingency.Figure figure) {
        Remarks remarks = new Remarks();
        for (Contingency.Period period : Contingency.Period.values()) {
            remarks.add(words.columns().getOrDefault(period, ""), outcome.amount(figure, period));
        }
        return remarks.words();
    }
}
