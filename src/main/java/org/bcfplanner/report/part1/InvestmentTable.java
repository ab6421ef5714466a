package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.report.document.Table;

/** Where the pooled budget is spent: every scheme with both ends of each range, in thousands of pounds. */
final class InvestmentTable {
    private final Frame frame;
    private final Part1Words.Finance words;
    private final Investment investment;
    private final List<Group> groups = new ArrayList<>();

    /** Two columns under one heading. */
    private record Group(FinancialYear year, Kind kind) {}

    InvestmentTable(Frame frame) {
        this.frame = frame;
        this.words = frame.words().finance();
        this.investment = Investment.of(frame.plan().lines());
        for (FinancialYear fy : frame.edition().years()) {
            for (Kind kind : Kind.values()) {
                groups.add(new Group(fy, kind));
            }
        }
    }

    Table table() {
        SchemeTree tree = SchemeTree.of(frame.plan().themes(), frame.plan().schemes());
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(5)));
        groups.forEach(group -> columns.addAll(List.of(Table.Column.figures(2), Table.Column.figures(2))));
        List<Table.Row> rows = new ArrayList<>(headings());
        tree.themes().stream().flatMap(theme -> tree.allOf(theme).stream()).forEach(scheme -> rows.add(row(scheme)));
        rows.add(sums(words.total(), total -> MoneyWords.of(total, Unit.THOUSANDS)));
        if (isIncomplete()) {
            rows.add(sums(words.excluded(), MoneyWords::excluded));
        }
        return new Table(words.investment(), columns, rows);
    }

    private List<Table.Row> headings() {
        List<Table.Cell> above =
                new ArrayList<>(List.of(Table.Cell.of(words.scheme()).merged(Table.Merge.BEGINS)));
        List<Table.Cell> below = new ArrayList<>(List.of(Table.Cell.EMPTY.merged(Table.Merge.CONTINUES)));
        for (Group group : groups) {
            above.add(Table.Cell.of(frame.edition().label(group.year(), group.kind()))
                    .across(2));
            for (Bound bound : Bound.values()) {
                below.add(Table.Cell.of(frame.edition().label(bound)));
            }
        }
        return List.of(new Table.Row(Table.Row.Kind.HEADING, above), new Table.Row(Table.Row.Kind.HEADING, below));
    }

    private Table.Row row(Scheme scheme) {
        String number = scheme.number().isBlank() ? "" : scheme.number() + " – ";
        List<String> cells = new ArrayList<>(List.of(number + scheme.name()));
        for (Group group : groups) {
            for (Bound bound : Bound.values()) {
                cells.add(amounts(scheme, group, bound));
            }
        }
        return Table.Row.of(Table.Row.Kind.DATA, cells);
    }

    /** A line to each amount: those of two types are never added up unasked. */
    private String amounts(Scheme scheme, Group group, Bound bound) {
        return investment.of(scheme.id()).stream()
                .filter(line -> line.fy().equals(group.year()) && line.kind() == group.kind())
                .sorted(Comparator.comparing(Line::investmentType))
                .map(line -> line.amount(bound).shownIn(Unit.THOUSANDS))
                .filter(amount -> !amount.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Table.Row sums(String name, Function<Total, String> said) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Group group : groups) {
            for (Bound bound : Bound.values()) {
                cells.add(said.apply(total(group, bound)));
            }
        }
        return Table.Row.of(Table.Row.Kind.TOTAL, cells);
    }

    private boolean isIncomplete() {
        return groups.stream()
                .anyMatch(group -> Arrays.stream(Bound.values())
                        .anyMatch(bound -> total(group, bound).isIncomplete()));
    }

    private Total total(Group group, Bound bound) {
        return investment.total(group.year(), group.kind(), bound);
    }
}
