package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/** The official sheet of schemes: one figure for each year, kind and recurrence. */
final class SchemesSheet {
    private static final int NAMING = 2;
    private static final int ROWS_OF_AN_EMPTY_PLAN = 5;

    private final Plan plan;
    private final Edition edition;
    private final Part2Words.SchemesSheet words;
    private final Bound basis;
    private final List<Column> columns;
    private final List<String> headings;
    private final Body body;
    private final Investment investment;

    private SchemesSheet(Plan plan, Edition edition, Bound basis) {
        this.plan = plan;
        this.edition = edition;
        this.words = edition.workbook().schemes();
        this.basis = basis;
        this.columns = columns(edition);
        this.headings = columns.stream()
                .map(column -> column.group() + ", " + column.heading())
                .toList();
        this.body = new Body(2 * words.groups().size(), columns.size());
        this.investment = Investment.of(plan.lines());
    }

    static SheetReport of(Plan plan, Edition edition, Submission submission) {
        return new SchemesSheet(plan, edition, submission.basis()).report(submission.standing());
    }

    private SheetReport report(Standing standing) {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        for (Theme theme : tree.themes()) {
            tree.allOf(theme).forEach(this::add);
        }
        for (int i = 0; i < ROWS_OF_AN_EMPTY_PLAN && plan.schemes().isEmpty(); i++) {
            body.add(Row.Kind.DATA, List.of());
        }
        Span all = new Span(0, body.size() - 1);
        body.sums(Row.Kind.TOTAL, List.of(Value.words(words.total()), Value.empty()), all);
        body.exclusions(List.of(Value.words(edition.workbook().exclusions()), Value.empty()), all);
        List<Block> blocks = new ArrayList<>(Part2.head(plan, edition, standing, words.sheet(), notes()));
        blocks.add(new Table("Schemes", 1, columns, body.rows()));
        return new SheetReport(words.sheet(), blocks);
    }

    private List<String> notes() {
        String figures = words.basis().getOrDefault(basis, "");
        return plan.lines().stream().anyMatch(line -> SchemeRows.group(words, line) < 0 && !line.isBlank())
                ? List.of(figures, words.otherYears())
                : List.of(figures);
    }

    private void add(Scheme scheme) {
        int depth = Part2.depth(plan, scheme);
        for (SchemeRows.Placed row : SchemeRows.of(scheme, investment, words)) {
            String type = row.isFirst() ? "" : edition.label(row.type());
            String label = Part2.label(scheme) + (type.isEmpty() ? "" : " (" + type + ")");
            body.data(
                    List.of(new Value.Words(label, depth), Value.words(scheme.leadProvider())),
                    figures(row.lines()),
                    remarks(row.lines()));
            shows(scheme, row.lines());
        }
    }

    private void shows(Scheme scheme, Map<Integer, Line> lines) {
        body.shows(0, Source.of("scheme", scheme.id(), "name"));
        body.shows(0, Source.of("scheme", scheme.id(), "number"));
        body.shows(1, Source.of("scheme", scheme.id(), "leadProvider"));
        for (int column = 0; column < 2 * words.groups().size(); column++) {
            Part2Words.Group group = words.groups().get(column / 2);
            body.shows(NAMING + column, Source.totals(group.year(), group.kind()));
        }
        lines.forEach((column, line) -> {
            body.shows(NAMING + column, Source.of("line", line.id(), RangesSheet.component(basis)));
            body.shows(columns.size() - 1, Source.of("line", line.id(), "remark"));
        });
    }

    private List<Amount> figures(Map<Integer, Line> lines) {
        List<Amount> figures = new ArrayList<>();
        for (int column = 0; column < 2 * words.groups().size(); column++) {
            Line line = lines.get(column);
            figures.add(line == null ? Amount.BLANK : line.amount(basis));
        }
        return figures;
    }

    private String remarks(Map<Integer, Line> lines) {
        Remarks remarks = new Remarks();
        lines.forEach((column, line) -> {
            remarks.add(headings.get(NAMING + column), line.amount(basis));
        });
        lines.values().forEach(remarks::add);
        return remarks.words();
    }

    private static List<Column> columns(Edition edition) {
        Part2Words.SchemesSheet words = edition.workbook().schemes();
        Column.Kind money = new Column.Kind.MoneyOrState(edition.unit());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.scheme(), new Column.Kind.Words(), Column.Entry.INPUT, 36));
        columns.add(Column.of(words.leadProvider(), new Column.Kind.Words(), Column.Entry.INPUT, 20));
        for (Part2Words.Group group : words.groups()) {
            columns.add(new Column(group.heading(), words.recurrent(), money, Column.Entry.INPUT, 15));
            columns.add(new Column(group.heading(), words.nonRecurrent(), money, Column.Entry.INPUT, 15));
        }
        columns.add(Column.of(edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, 42));
        return columns;
    }
}
