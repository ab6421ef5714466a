package org.bcfplanner.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.OrganisationKind;
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
        Optional<Part2Words> part2,
        Optional<Part1Words> part1,
        Demands demands) {

    /** The words of Part 2, which the edition must have. */
    public Part2Words workbook() {
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
}
