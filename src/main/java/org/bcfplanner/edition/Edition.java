package org.bcfplanner.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.scheme.InvestmentType;

/**
 * What one year's template asks for, and the words it prints. Read from a data file of the edition's name, so that an
 * edition can be corrected against a blank template without touching code.
 *
 * <p>An edition need not have all of it: a part that its file leaves out holds nothing, and a plan has no section for it.
 *
 * @param code  the name of the edition, as plans carry it
 * @param name  for people
 * @param sections what a plan of it has
 * @param years the financial years it plans for
 * @param unit  the unit in which its workbook states money
 * @param finance what its finance tables hold before anybody fills them in
 * @param risks   what its risk register is scored on
 * @param metrics what its table of metrics holds before anybody fills it in
 * @param narrative what Part 1 asks to be told in words
 * @param strategy  what its action plans and its outcome framework hold
 * @param report    what the report to the board holds
 * @param part2     the words of Part 2; empty where there is none
 * @param part1     what Part 1 prints around the plan's own words; empty where there is none
 * @param demands what a complete plan must hold
 */
public record Edition(
        String code,
        String name,
        PlanSections sections,
        List<FinancialYear> years,
        Unit unit,
        Map<InvestmentType, String> investmentTypes,
        Map<OrganisationKind, String> organisations,
        DetailLabels details,
        Map<PoolMeasure, String> pool,
        Map<Kind, String> kinds,
        Map<Bound, String> bounds,
        FinanceTables finance,
        RiskTables risks,
        MetricTables metrics,
        NarrativeTables narrative,
        StrategyTables strategy,
        ReportTables report,
        Optional<Workbook> part2,
        Optional<Part1Words> part1,
        Demands demands) {

    /** The words of Part 2, which the edition must have. */
    public Workbook workbook() {
        return part2.orElseThrow(() -> new IllegalStateException("The edition " + code + " has no Part 2"));
    }

    /** The words of Part 1, which the edition must have. */
    public Part1Words document() {
        return part1.orElseThrow(() -> new IllegalStateException("The edition " + code + " has no Part 1"));
    }

    /** Everything that is told in words: Part 1, then the report to the board. */
    public NarrativeTables texts() {
        List<NarrativeTables.Part> parts = new ArrayList<>(narrative.parts());
        parts.addAll(report.sections().parts());
        return new NarrativeTables(narrative.title(), parts);
    }

    /** How an investment type is printed; empty for one that is not stated. */
    public String label(InvestmentType type) {
        return investmentTypes.getOrDefault(type, "");
    }

    public String label(OrganisationKind kind) {
        return organisations.getOrDefault(kind, kind.name());
    }

    public String label(PoolMeasure measure) {
        return pool.getOrDefault(measure, measure.name());
    }

    /** The heading of a group of amounts: {@code 2014/15 spend}. */
    public String label(FinancialYear year, Kind kind) {
        return year + " " + kinds.getOrDefault(kind, kind.name());
    }

    public String label(Bound bound) {
        return bounds.getOrDefault(bound, bound.name());
    }

    /** Labels of the table “Summary of Plan”. */
    public record DetailLabels(String boundaryDifferences, String agreedByBoard, String submitted) {
        /** Of an edition that prints none. */
        static final DetailLabels USUAL = new DetailLabels("Boundary differences", "Agreed by the board", "Submitted");
    }

    /**
     * Part 2.
     *
     * @param subject    what kind of document it is, for its properties
     * @param legend     how to read the sheets
     * @param remarks    the heading of the column of remarks
     * @param exclusions the label of the row that says what a total leaves out
     */
    public record Workbook(
            String title,
            String subject,
            String legend,
            String remarks,
            String exclusions,
            SummarySheet summary,
            SchemesSheet schemes,
            RangesSheet ranges,
            SpendSheet spend,
            RisksSheet risks,
            OutcomesSheet outcomes,
            ChecklistSheet checklist,
            FindingsSheet findings) {}

    /**
     * The contributions by organisation and the contingency plan.
     *
     * @param choices     the answers to whether an organisation holds the pool
     * @param performance what to write about money that is not earned
     * @param share       what stands before the share that hangs on targets
     */
    public record SummarySheet(
            String sheet,
            String instruction,
            List<KeyedHeading> columns,
            List<String> choices,
            String total,
            String performance,
            String share,
            ContingencyTable contingency) {}

    /** A heading with the name by which code knows its column. */
    public record KeyedHeading(String key, String heading) {}

    /**
     * The contingency plan.
     *
     * @param columns the headings of the last year and of the years after it
     * @param rows    by what each figure of an outcome is
     */
    public record ContingencyTable(
            String heading, Map<Contingency.Period, String> columns, Map<Contingency.Figure, String> rows) {}

    /**
     * The schemes with one figure for each year, kind and recurrence.
     *
     * @param basis      the sentence that says which end of each range the figures are
     * @param otherYears the sentence that says where to find what this sheet has no columns for
     */
    public record SchemesSheet(
            String sheet,
            Map<Bound, String> basis,
            String scheme,
            String leadProvider,
            List<Group> groups,
            String recurrent,
            String nonRecurrent,
            String total,
            String otherYears) {}

    /** A pair of columns under one heading. */
    public record Group(FinancialYear year, Kind kind, String heading) {}

    /** Our own sheet with both ends of every range. */
    public record RangesSheet(
            String sheet,
            String note,
            String theme,
            String scheme,
            String type,
            String fundingSource,
            String subtotal,
            String total,
            String difference) {}

    /**
     * All that is spent on health and care.
     *
     * @param year the heading of a year's column, with {@code {year}} where the year stands
     */
    public record SpendSheet(
            String sheet, String instruction, Unit unit, String commissioner, String year, String total) {}

    /**
     * The risk register.
     *
     * @param notScored what stands in place of a band
     * @param headings  of what a set of columns does not have
     */
    public record RisksSheet(
            String sheet,
            String instruction,
            String category,
            String notScored,
            Map<RiskField, String> headings,
            MatrixSheet matrix,
            LogSheet log) {}

    /**
     * Risks by probability and impact.
     *
     * @param method how to read it
     * @param single the same where the register has one rating only
     */
    public record MatrixSheet(
            String sheet,
            String probability,
            String impact,
            String method,
            String single,
            String band,
            String scores,
            String risks,
            String scored,
            String sum) {}

    /**
     * The register as another template prints it.
     *
     * @param set        the key of its columns
     * @param otherScale what is said where ratings are on another scale than it asks for
     */
    public record LogSheet(String sheet, String set, String note, String otherScale) {}

    /**
     * Outcomes and metrics.
     *
     * @param kinds     what stands beside the lines of a metric
     * @param worked    the line of what numerator and denominator give where another value is stated
     * @param noValue   the remark where the denominator is 0
     * @param explained the remark where rounded counts explain what is stated
     * @param differs   the remark where they do not
     * @param columns   the headings of the table about the metrics
     */
    public record OutcomesSheet(
            String sheet,
            String instruction,
            String baseline,
            Map<Definition.Kind, String> kinds,
            String worked,
            String noValue,
            String explained,
            String differs,
            String kept,
            String footnotes,
            String compared,
            List<String> comparisons,
            Map<Direction, String> directions,
            String above,
            String below,
            String same,
            String better,
            String worse,
            String about,
            List<String> columns) {
        public OutcomesSheet {
            comparisons = List.copyOf(comparisons);
            directions = Map.copyOf(directions);
        }
    }

    /**
     * Our own sheet of what is filled in, laid out as the checklists of later templates.
     *
     * @param complete   the banner when all is filled in
     * @param incomplete the banner until then
     * @param elsewhere  what it means where no cell is named
     */
    public record ChecklistSheet(
            String sheet,
            String description,
            String reference,
            String checker,
            String yes,
            String no,
            String sectionComplete,
            String complete,
            String incomplete,
            String elsewhere) {}

    /** Our own sheet of what the checks found. */
    public record FindingsSheet(
            String sheet,
            String severity,
            String rule,
            String where,
            String what,
            String accepted,
            String none,
            String error,
            String warning,
            String note) {}
}
