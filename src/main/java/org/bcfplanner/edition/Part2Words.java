package org.bcfplanner.edition;

import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.RiskField;

/**
 * The words that Part 2 prints.
 *
 * @param subject    what kind of document it is, for its properties
 * @param legend     how to read the sheets
 * @param remarks    the heading of the column of remarks
 * @param exclusions the label of the row that says what a total leaves out
 */
public record Part2Words(
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
        FindingsSheet findings) {
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
