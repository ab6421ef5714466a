package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.report.document.Table;

/** The schemes of a theme with both ends of what they spend, in each year for which anything is said of that. */
final class SchemesTable {
    private final Frame frame;
    private final Part1Words.Schemes words;
    private final SchemeTree tree;
    private final Investment investment;
    private final List<FinancialYear> years;

    SchemesTable(Frame frame, SchemeTree tree) {
        this.frame = frame;
        this.words = frame.words().schemes();
        this.tree = tree;
        this.investment = Investment.of(frame.plan().lines());
        this.years = frame.plan().lines().stream()
                .filter(line -> line.kind() == Kind.SPEND && !line.isBlank())
                .map(Line::fy)
                .distinct()
                .sorted()
                .toList();
    }

    Table of(Theme theme) {
        List<Table.Row> rows = new ArrayList<>(headings());
        for (Scheme scheme : tree.allOf(theme)) {
            List<Table.Cell> naming = List.of(
                    Table.Cell.of(scheme.number()), Table.Cell.of(scheme.name()), Table.Cell.of(scheme.description()));
            for (InvestmentType type : investment.typesOf(scheme)) {
                rows.add(row(naming, scheme, type));
                naming = Collections.nCopies(naming.size(), Table.Cell.EMPTY);
            }
        }
        if (!years.isEmpty()) {
            rows.add(total(tree.allOf(theme)));
        }
        return new Table(caption(theme), columns(), rows);
    }

    private String caption(Theme theme) {
        String spent = years.stream()
                .map(fy -> words.spend().replace("{year}", fy.toString()))
                .collect(Collectors.joining(", "));
        return theme.title() + (spent.isEmpty() ? "" : " – " + spent);
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(
                List.of(Table.Column.words(3), Table.Column.words(10), Table.Column.words(14), Table.Column.words(6)));
        years.forEach(fy -> columns.addAll(List.of(Table.Column.figures(8), Table.Column.figures(8))));
        return columns;
    }

    /** One row, or two where the years have to be told apart. */
    private List<Table.Row> headings() {
        List<String> naming = List.of(words.number(), words.scheme(), words.description(), words.type());
        List<Table.Cell> names = new ArrayList<>();
        naming.forEach(name -> names.add(Table.Cell.of(name)));
        List<Table.Cell> ends = new ArrayList<>();
        years.forEach(fy -> {
            ends.add(Table.Cell.of(frame.edition().label(Bound.MIN)));
            ends.add(Table.Cell.of(frame.edition().label(Bound.MAX)));
        });
        if (years.size() < 2) {
            names.addAll(ends);
            return List.of(new Table.Row(Table.Row.Kind.HEADING, names));
        }
        List<Table.Cell> above = new ArrayList<>();
        names.forEach(name -> above.add(name.merged(Table.Merge.BEGINS)));
        years.forEach(fy -> above.add(
                Table.Cell.of(words.spend().replace("{year}", fy.toString())).across(2)));
        List<Table.Cell> below = new ArrayList<>();
        names.forEach(name -> below.add(Table.Cell.EMPTY.merged(Table.Merge.CONTINUES)));
        below.addAll(ends);
        return List.of(new Table.Row(Table.Row.Kind.HEADING, above), new Table.Row(Table.Row.Kind.HEADING, below));
    }

    private Table.Row row(List<Table.Cell> naming, Scheme scheme, InvestmentType type) {
        List<Table.Cell> cells = new ArrayList<>(naming);
        cells.add(Table.Cell.of(frame.edition().label(type)));
        for (FinancialYear fy : years) {
            for (Bound bound : Bound.values()) {
                cells.add(Table.Cell.of(MoneyWords.of(investment.amount(scheme.id(), type, fy, Kind.SPEND, bound))));
            }
        }
        return new Table.Row(Table.Row.Kind.DATA, cells);
    }

    private Table.Row total(List<Scheme> schemes) {
        List<Table.Cell> cells =
                new ArrayList<>(List.of(Table.Cell.of(words.total()).across(4)));
        for (FinancialYear fy : years) {
            for (Bound bound : Bound.values()) {
                cells.add(Table.Cell.of(MoneyWords.of(investment.total(schemes, fy, Kind.SPEND, bound))));
            }
        }
        return new Table.Row(Table.Row.Kind.TOTAL, cells);
    }
}
