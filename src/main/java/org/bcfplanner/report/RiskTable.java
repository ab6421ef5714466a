package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;

/**
 * The risks under the headings of a set of columns. What a set leaves out is added where the risks say something of it;
 * categories have a column, so that rows can be sorted and filtered.
 */
final class RiskTable {
    private static final int LONG_TEXT = 38;

    private final Edition edition;
    private final Register register;
    private final Scale scale;
    private final List<RiskTables.Heading> headings;
    private final boolean categorised;
    private final RiskCells cells;

    private RiskTable(Plan plan, Edition edition, List<RiskTables.Heading> headings, List<RiskCategory> categories) {
        this.edition = edition;
        this.register = Register.of(plan.riskCategories(), plan.risks());
        this.scale = RiskWords.scale(plan, edition);
        this.headings = new ArrayList<>(headings);
        this.categorised = !categories.isEmpty();
        this.cells =
                new RiskCells(plan, register, scale, edition.workbook().risks().notScored(), this::column);
    }

    /** The register of a plan: its own set of columns, what scores are made of, and all that is said besides. */
    static RiskTable register(Plan plan, Edition edition) {
        Register register = Register.of(plan.riskCategories(), plan.risks());
        RiskTable table =
                new RiskTable(plan, edition, RiskWords.set(plan, edition).columns(), register.categories());
        table.addScores();
        for (RiskField field : RiskField.values()) {
            if (!table.has(field) && table.isSaid(field)) {
                table.headings.add(table.ours(field));
            }
        }
        return table;
    }

    /** The columns that another template prints, with the money that it asks for in words beside the impact. */
    static RiskTable log(Plan plan, Edition edition, RiskTables.ColumnSet set) {
        RiskTable table = new RiskTable(plan, edition, set.columns(), List.of());
        for (RiskField field : List.of(RiskField.FINANCIAL_IMPACT, RiskField.BORNE_BY)) {
            if (!table.has(field) && table.isSaid(field)) {
                table.headings.add(table.ours(field));
            }
        }
        return table;
    }

    /** Where a field stands, counted from 0; -1 where it does not. */
    int column(RiskField field) {
        int at = headings.stream().map(RiskTables.Heading::field).toList().indexOf(field);
        return at < 0 ? at : at + (categorised ? 1 : 0);
    }

    /** How many rows there are: an empty register has one to fill in. */
    int rows() {
        return Math.max(1, register.risks().size());
    }

    Table table(String name) {
        RiskRemarks remarks = new RiskRemarks(register, scale, this::heading);
        boolean remarked =
                register.risks().stream().anyMatch(risk -> !remarks.of(risk).isEmpty());
        List<Column> columns = new ArrayList<>();
        if (categorised) {
            columns.add(words(edition.workbook().risks().category(), 16));
        }
        headings.forEach(heading -> columns.add(column(heading)));
        if (remarked) {
            columns.add(words(edition.workbook().remarks(), 30));
        }
        List<Row> rows = new ArrayList<>();
        register.risks().forEach(risk -> rows.add(row(risk, remarked ? List.of(remarks.of(risk)) : List.of())));
        if (rows.isEmpty()) {
            rows.add(toFillIn(columns.size()));
        }
        return new Table(name, (categorised ? 1 : 0) + 1, columns, rows);
    }

    private Row row(Risk risk, List<String> remarks) {
        List<Value> values = new ArrayList<>();
        List<Row.Origin> origins = new ArrayList<>();
        if (categorised) {
            register.category(risk)
                    .ifPresent(each -> origins.add(new Row.Origin(0, Source.of("risk_category", each.id(), "name"))));
            values.add(
                    Value.words(register.category(risk).map(RiskCategory::name).orElse("")));
        }
        for (RiskTables.Heading heading : headings) {
            origins.add(new Row.Origin(
                    values.size(), Source.of("risk", risk.id(), heading.field().component())));
            values.add(cells.of(heading.field(), risk));
        }
        remarks.forEach(remark -> values.add(Value.words(remark)));
        return new Row(Row.Kind.DATA, values, origins);
    }

    /** A row without a risk: its score and its band follow what is typed, and it counts nowhere until then. */
    private Row toFillIn(int width) {
        List<Value> values = new ArrayList<>(Collections.nCopies(width, Value.empty()));
        for (RiskField field : List.of(RiskField.SCORE, RiskField.BAND)) {
            if (has(field)) {
                values.set(column(field), cells.toFillIn(field));
            }
        }
        return new Row(Row.Kind.DATA, values);
    }

    /** Puts in what a score is made of and what it means, behind what the set has of it. */
    private void addScores() {
        List<RiskField> needed = scale.isSingle()
                ? List.of(RiskField.SCORE, RiskField.BAND)
                : List.of(RiskField.PROBABILITY, RiskField.IMPACT, RiskField.SCORE, RiskField.BAND);
        int at = 0;
        for (int i = 0; i < headings.size(); i++) {
            at = needed.contains(headings.get(i).field()) ? i + 1 : at;
        }
        at = at == 0 ? headings.size() : at;
        for (RiskField field : needed) {
            if (!has(field)) {
                headings.add(at++, ours(field));
            }
        }
    }

    private boolean has(RiskField field) {
        return headings.stream().anyMatch(heading -> heading.field() == field);
    }

    private boolean isSaid(RiskField field) {
        return register.risks().stream().anyMatch(risk -> switch (field) {
            case SCORE, BAND -> false;
            default -> cells.isSaid(field, risk);
        });
    }

    private RiskTables.Heading ours(RiskField field) {
        return new RiskTables.Heading(
                field, edition.workbook().risks().headings().getOrDefault(field, field.name()));
    }

    private String heading(RiskField field) {
        return edition.workbook().risks().headings().getOrDefault(field, field.name());
    }

    private Column column(RiskTables.Heading heading) {
        return switch (heading.field()) {
            case RISK, CAUSE, CONSEQUENCE, CONTROLS, FURTHER_ACTIONS -> words(heading.heading(), LONG_TEXT);
            case PROBABILITY -> step(heading, scale.probability().size());
            case IMPACT -> step(heading, scale.impact().size());
            case SCORE ->
                scale.isSingle()
                        ? step(heading, scale.bands().size())
                        : Column.of(heading.heading(), new Column.Kind.Step(1), Column.Entry.GIVEN, narrow(heading));
            case BAND -> Column.of(heading.heading(), new Column.Kind.Step(1), Column.Entry.GIVEN, 12);
            case FINANCIAL_IMPACT ->
                Column.of(heading.heading(), new Column.Kind.MoneyOrState(Unit.THOUSANDS), Column.Entry.INPUT, 16);
            case NUMBER -> words(heading.heading(), 7);
            case TRAVEL, STATUS, RAISED, REVIEW -> words(heading.heading(), 13);
            case RESIDUAL, TARGET -> words(heading.heading(), 16);
            case OWNER, BORNE_BY -> words(heading.heading(), 18);
            case SCHEMES -> words(heading.heading(), 24);
        };
    }

    private static Column step(RiskTables.Heading heading, int most) {
        return Column.of(
                heading.heading(), new Column.Kind.Step(Math.max(1, most)), Column.Entry.INPUT, narrow(heading));
    }

    /** Long headings need room of their own. */
    private static int narrow(RiskTables.Heading heading) {
        return heading.heading().length() > 20 ? 28 : 13;
    }

    private static Column words(String heading, int width) {
        return Column.of(heading, new Column.Kind.Words(), Column.Entry.INPUT, width);
    }
}
