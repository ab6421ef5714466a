package org.bcfplanner.edition;

import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.scheme.InvestmentType;

/** Makes an edition of its data file. */
final class EditionFile {
    private EditionFile() {}

    static Edition read(Fields file) {
        return new Edition(
                file.text("code"),
                file.text("name"),
                file.texts("years").stream().map(FinancialYear::parse).toList(),
                Unit.valueOf(file.text("unit")),
                file.byName("investment-types", InvestmentType.class),
                file.byName("organisations", OrganisationKind.class),
                details(file.fields("details")),
                file.byName("pool", PoolMeasure.class),
                file.byName("kinds", Kind.class),
                file.byName("bounds", Bound.class),
                FinanceTablesFile.read(file.fields("finance")),
                RiskTablesFile.read(file.fields("risks")),
                MetricTablesFile.read(file.fields("metrics")),
                NarrativeTablesFile.read(file.fields("narrative")),
                workbook(file.fields("workbook")),
                Part1WordsFile.read(file.fields("document")),
                DemandsFile.read(file.fields("checks")));
    }

    private static Edition.DetailLabels details(Fields details) {
        return new Edition.DetailLabels(
                details.text("boundary-differences"), details.text("agreed-by-board"), details.text("submitted"));
    }

    private static Edition.Workbook workbook(Fields workbook) {
        return new Edition.Workbook(
                workbook.text("title"),
                workbook.text("subject"),
                workbook.text("legend"),
                workbook.text("remarks"),
                workbook.text("exclusions"),
                summary(workbook.fields("summary")),
                schemes(workbook.fields("schemes")),
                ranges(workbook.fields("ranges")),
                SheetsFile.spend(workbook.fields("spend")),
                SheetsFile.risks(workbook.fields("risks")),
                SheetsFile.outcomes(workbook.fields("outcomes")),
                SheetsFile.checklist(workbook.fields("checklist")),
                SheetsFile.findings(workbook.fields("findings")));
    }

    private static Edition.SummarySheet summary(Fields summary) {
        return new Edition.SummarySheet(
                summary.text("sheet"),
                summary.text("instruction"),
                summary.listOfFields("columns").stream()
                        .map(column -> new Edition.KeyedHeading(column.text("key"), column.text("heading")))
                        .toList(),
                summary.texts("choices"),
                summary.text("total"),
                summary.text("performance"),
                summary.text("share"),
                contingency(summary.fields("contingency")));
    }

    private static Edition.ContingencyTable contingency(Fields table) {
        return new Edition.ContingencyTable(
                table.text("heading"),
                table.byName("columns", Contingency.Period.class),
                table.byName("rows", Contingency.Figure.class));
    }

    private static Edition.SchemesSheet schemes(Fields schemes) {
        return new Edition.SchemesSheet(
                schemes.text("sheet"),
                schemes.byName("basis", Bound.class),
                schemes.text("scheme"),
                schemes.text("lead-provider"),
                schemes.listOfFields("groups").stream()
                        .map(group -> new Edition.Group(
                                FinancialYear.parse(group.text("year")),
                                Kind.valueOf(group.text("kind")),
                                group.text("heading")))
                        .toList(),
                schemes.text("recurrent"),
                schemes.text("non-recurrent"),
                schemes.text("total"),
                schemes.text("other-years"));
    }

    private static Edition.RangesSheet ranges(Fields ranges) {
        return new Edition.RangesSheet(
                ranges.text("sheet"),
                ranges.text("note"),
                ranges.text("theme"),
                ranges.text("scheme"),
                ranges.text("type"),
                ranges.text("funding-source"),
                ranges.text("subtotal"),
                ranges.text("total"),
                ranges.text("difference"));
    }
}
