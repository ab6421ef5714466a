package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/** Our own sheet: both ends of every range by theme, and how the total compares with the minimum required. */
final class RangesSheet {
    /** How many columns say what a row is about. */
    static final int NAMING = 3;

    private final Plan plan;
    private final Edition edition;
    private final Part2Words.RangesSheet words;
    private final List<Figure> figures;
    private final List<String> headings;
    private final Body body;
    private final Investment investment;

    private RangesSheet(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.words = edition.workbook().ranges();
        this.figures = figures(plan, edition);
        this.headings = figures.stream()
                .map(figure -> edition.label(figure.fy(), figure.kind()) + ", " + edition.label(figure.bound()))
                .toList();
        this.body = new Body(figures.size(), columns().size());
        this.investment = Investment.of(plan.lines());
    }

    /** What one column of figures shows. */
    record Figure(FinancialYear fy, Kind kind, Bound bound) {}

    static SheetReport of(Plan plan, Edition edition, Standing standing) {
        return new RangesSheet(plan, edition).report(standing);
    }

    private SheetReport report(Standing standing) {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        int number = 0;
        for (Theme theme : tree.themes()) {
            number++;
            add(theme, number, tree.allOf(theme));
        }
        if (body.size() == 0) {
            body.add(Row.Kind.DATA, List.of());
        }
        Span all = new Span(0, body.size() - 1);
        body.sums(Row.Kind.TOTAL, naming(Value.empty(), words.total()), all);
        for (int i = 0; i < figures.size(); i++) {
            body.shows(
                    NAMING + i,
                    Source.totals(figures.get(i).fy(), figures.get(i).kind()));
        }
        int total = body.size() - 1;
        body.exclusions(naming(Value.empty(), edition.workbook().exclusions()), all);
        new PoolComparison(plan, edition, figures).addTo(body, total, all);
        List<Block> blocks = new ArrayList<>(Part2.head(plan, edition, standing, words.sheet(), List.of(words.note())));
        blocks.add(new Table("Ranges", 2, columns(), body.rows()));
        return new SheetReport(words.sheet(), blocks);
    }

    private void add(Theme theme, int number, List<Scheme> schemes) {
        Value place = new Value.Count(number);
        body.add(Row.Kind.HEADING, List.of(place, Value.words(theme.name())));
        body.shows(1, Source.of("theme", theme.id(), "name"));
        int first = body.size();
        for (Scheme scheme : schemes) {
            types(scheme).forEach(type -> add(place, scheme, type));
        }
        if (body.size() == first) {
            return;
        }
        Span span = new Span(first, body.size() - 1);
        body.sums(Row.Kind.SUBTOTAL, naming(place, words.subtotal()), span);
        if (body.isIncomplete(span)) {
            body.exclusions(naming(place, edition.workbook().exclusions()), span);
        }
    }

    private void add(Value theme, Scheme scheme, InvestmentType type) {
        Remarks remarks = new Remarks();
        List<Amount> row = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Amount amount = investment.amount(scheme.id(), type, figure.fy(), figure.kind(), figure.bound());
            row.add(amount);
            remarks.add(headings.get(i), amount);
        }
        investment.of(scheme.id()).stream()
                .filter(line -> line.investmentType() == type)
                .forEach(remarks::add);
        body.data(
                List.of(
                        theme,
                        new Value.Words(Part2.label(scheme), Part2.depth(plan, scheme)),
                        Value.words(edition.label(type))),
                row,
                Value.words(scheme.fundingSource()),
                remarks.words());
        shows(scheme, type);
    }

    private void shows(Scheme scheme, InvestmentType type) {
        body.shows(1, Source.of("scheme", scheme.id(), "name"));
        if (type == scheme.investmentType()) {
            body.shows(2, Source.of("scheme", scheme.id(), "investmentType"));
        }
        body.shows(NAMING + figures.size(), Source.of("scheme", scheme.id(), "fundingSource"));
        investment.of(scheme.id()).stream()
                .filter(line -> line.investmentType() == type)
                .forEach(this::shows);
    }

    private void shows(Line line) {
        body.shows(2, Source.of("line", line.id(), "investmentType"));
        body.shows(NAMING + figures.size() + 1, Source.of("line", line.id(), "remark"));
        for (Bound bound : Bound.values()) {
            int column = figures.indexOf(new Figure(line.fy(), line.kind(), bound));
            if (column >= 0) {
                body.shows(NAMING + column, Source.of("line", line.id(), component(bound)));
            }
        }
    }

    /** The component of a line that holds an end of its range. */
    static String component(Bound bound) {
        return switch (bound) {
            case MIN -> "min";
            case MAX -> "max";
        };
    }

    /** The types that need a row: the scheme's own only if it has a line, or if no other has. */
    private List<InvestmentType> types(Scheme scheme) {
        List<InvestmentType> types = investment.typesOf(scheme);
        boolean ownIsEmpty =
                investment.of(scheme.id()).stream().noneMatch(line -> line.investmentType() == scheme.investmentType());
        return types.size() > 1 && ownIsEmpty ? types.subList(1, types.size()) : types;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.theme(), new Column.Kind.Count(), Column.Entry.GIVEN, 8));
        columns.add(Column.of(words.scheme(), new Column.Kind.Words(), Column.Entry.GIVEN, 36));
        columns.add(Column.of(words.type(), new Column.Kind.Words(), Column.Entry.GIVEN, 17));
        for (Figure figure : figures) {
            columns.add(new Column(
                    edition.label(figure.fy(), figure.kind()),
                    edition.label(figure.bound()),
                    new Column.Kind.MoneyOrState(edition.unit()),
                    Column.Entry.INPUT,
                    15));
        }
        columns.add(Column.of(words.fundingSource(), new Column.Kind.Words(), Column.Entry.INPUT, 24));
        columns.add(Column.of(edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, 42));
        return columns;
    }

    /** The years of the edition, and any other that the plan has lines of. */
    private static List<Figure> figures(Plan plan, Edition edition) {
        TreeSet<FinancialYear> years = new TreeSet<>(edition.years());
        plan.lines().stream().filter(line -> !line.isBlank()).map(Line::fy).forEach(years::add);
        List<Figure> figures = new ArrayList<>();
        for (FinancialYear fy : years) {
            for (Kind kind : Kind.values()) {
                for (Bound bound : Bound.values()) {
                    figures.add(new Figure(fy, kind, bound));
                }
            }
        }
        return figures;
    }

    static List<Value> naming(Value theme, String label) {
        return List.of(theme, Value.words(label), Value.empty());
    }
}
