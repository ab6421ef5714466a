package org.bcfplanner.edition;

import java.util.Set;
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

    /** @param strategies where the strategy and the report are declared: the file itself, or one that it names */
    static Edition read(Fields file, Fields strategies) {
        PlanSections sections =
                new PlanSections(file.texts("sections"), Set.copyOf(file.textsIfAny("optional-sections")));
        if (sections.has("finance") && !file.has("workbook")) {
            throw new IllegalStateException(
                    file.text("code")
                            + ": the section finance takes the headings of its tables from the group workbook, which is missing");
        }
        return new Edition(
                file.text("code"),
                file.text("name"),
                sections,
                file.texts("years").stream().map(FinancialYear::parse).toList(),
                file.has("unit") ? Unit.valueOf(file.text("unit")) : Unit.POUNDS,
                file.byNameIfAny("investment-types", InvestmentType.class),
                file.byNameIfAny("organisations", OrganisationKind.class),
                file.fieldsIfAny("details").map(EditionFile::details).orElse(Edition.DetailLabels.USUAL),
                file.byNameIfAny("pool", PoolMeasure.class),
                file.byNameIfAny("kinds", Kind.class),
                file.byNameIfAny("bounds", Bound.class),
                file.fieldsIfAny("finance").map(FinanceTablesFile::read).orElse(FinanceTables.NONE),
                file.fieldsIfAny("risks").map(RiskTablesFile::read).orElse(RiskTables.NONE),
                file.fieldsIfAny("metrics").map(MetricTablesFile::read).orElse(MetricTables.NONE),
                file.fieldsIfAny("narrative").map(NarrativeTablesFile::read).orElse(NarrativeTables.NONE),
                strategies.fieldsIfAny("strategy").map(StrategyTablesFile::read).orElse(StrategyTables.NONE),
                strategies.fieldsIfAny("report").map(ReportTablesFile::read).orElse(ReportTables.NONE),
                file.fieldsIfAny("workbook").map(EditionFile::workbook),
                file.fieldsIfAny("document").map(Part1WordsFile::read),
                file.fieldsIfAny("checks").map(DemandsFile::read).orElse(Demands.NONE));
    }

    private static Edition.DetailLabels details(Fields details) {
        return new Edition.DetailLabels(
                details.text("boundary-differences"), details.text("agreed-by-board"), details.text("submitted"));
    }

    private static Part2Words workbook(Fields workbook) {
        return new Part2Words(
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

    private static Part2Words.SummarySheet summary(Fields summary) {
        return new Part2Words.SummarySheet(
                summary.text("sheet"),
                summary.text("instruction"),
                summary.listOfFields("columns").stream()
                        .map(column -> new Part2Words.KeyedHeading(column.text("key"), column.text("heading")))
                        .toList(),
                summary.texts("choices"),
                summary.text("total"),
                summary.text("performance"),
                summary.text("share"),
                contingency(summary.fields("contingency")));
    }

    private static Part2Words.ContingencyTable contingency(Fields table) {
        return new Part2Words.ContingencyTable(
                table.text("heading"),
                table.byName("columns", Contingency.Period.class),
                table.byName("rows", Contingency.Figure.class));
    }

    private static Part2Words.SchemesSheet schemes(Fields schemes) {
        return new Part2Words.SchemesSheet(
                schemes.text("sheet"),
                schemes.byName("basis", Bound.class),
                schemes.text("scheme"),
                schemes.text("lead-provider"),
                schemes.listOfFields("groups").stream()
                        .map(group -> new Part2Words.Group(
                                FinancialYear.parse(group.text("year")),
                                Kind.valueOf(group.text("kind")),
                                group.text("heading")))
                        .toList(),
                schemes.text("recurrent"),
                schemes.text("non-recurrent"),
                schemes.text("total"),
                schemes.text("other-years"));
    }

    private static Part2Words.RangesSheet ranges(Fields ranges) {
        return new Part2Words.RangesSheet(
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
