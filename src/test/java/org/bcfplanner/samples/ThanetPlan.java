package org.bcfplanner.samples;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.jspecify.annotations.Nullable;

/** Thanet's first draft of the template of early 2014; see sample-data.md. */
public final class ThanetPlan {
    private static final String SAMPLE = "thanet-2014";
    private static final String VERSION = "1st draft";

    private ThanetPlan() {}

    /** The plan, the same to the last id whenever it is asked for. */
    public static Plan plan() {
        Plan bare = withPool(withOrganisations(Plan.empty(id("plan"), details())));
        SampleNarrative narrative = new SampleNarrative(bare, SAMPLE)
                .texts()
                .documents(
                        "Developing the East Kent Strategic Plan 2014-19 – East Kent Federation",
                        "Thanet Clinical Commissioning Group Strategic – Working towards a healthier Thanet 2013-2018")
                .drafts()
                .answer("seven-days-commitment", Answer.YES)
                .answer("nhs-number", Answer.YES)
                .answer("nhs-number-commitment", Answer.NOT_APPLICABLE)
                .answer("open-standards", Answer.YES)
                .answer("information-governance", Answer.YES)
                .answer("lead-professional", Answer.YES);
        return ThanetRisks.addTo(withSignatures(withSchemes(narrative.plan(), narrative.text())));
    }

    private static Details details() {
        return Details.of("bcf-2014", "", Unit.POUNDS)
                .withTexts("Thanet BCF plan", VERSION, "Kent Health and Wellbeing Board", "")
                .withDates(
                        new PrintedDate(LocalDate.of(2014, 2, 12), "12 February (1st draft)"),
                        new PrintedDate(LocalDate.of(2014, 2, 3), "3 February (1st Draft for 12 Feb Kent HWB)"));
    }

    private static Plan withOrganisations(Plan plan) {
        List<Rank> places = Rank.sequence(2);
        return plan.withOrganisations(rows -> rows.with(new Organisation(
                        id("council"), OrganisationKind.LOCAL_AUTHORITY, places.get(0), "Kent County Council"))
                .with(new Organisation(
                        id("ccg"), OrganisationKind.CLINICAL_COMMISSIONING_GROUP, places.get(1), "NHS Thanet CCG")));
    }

    /** Four times nothing, as printed. */
    private static Plan withPool(Plan plan) {
        Plan result = plan;
        for (PoolMeasure measure : PoolMeasure.values()) {
            for (int year = 2014; year <= 2015; year++) {
                PoolAmount amount = new PoolAmount(
                        id("pool", year, measure),
                        new FinancialYear(year),
                        measure,
                        Rank.first(),
                        "",
                        Amount.read("£0.00", Unit.POUNDS));
                result = result.withPool(rows -> rows.with(amount));
            }
        }
        return result;
    }

    private static Plan withSignatures(Plan plan) {
        Signature ccg = Signature.of(
                        id("signature", 1),
                        Signatory.CLINICAL_COMMISSIONING_GROUP,
                        "Thanet Clinical Commissioning Group")
                .withPost("Accountable Officer", "Accountable Officer")
                .sign(new PrintedDate(LocalDate.of(2014, 2, 3), "3 rd February 2014"), VERSION, "");
        Signature council = Signature.of(id("signature", 2), Signatory.COUNCIL, "<Name of council>")
                .withPost("<Name of Signatory>", "<Job Title>");
        Signature board = Signature.of(id("signature", 3), Signatory.HEALTH_AND_WELLBEING_BOARD, "<Name of HWB>")
                .withPost("<Name of Signatory>", "");
        List<Rank> places = Rank.sequence(3);
        return plan.withSignatures(rows -> rows.with(ccg.withPosition(places.get(0)))
                .with(council.withPosition(places.get(1)))
                .with(board.withPosition(places.get(2))));
    }

    /** Schemes with sub-schemes, under the one heading there is. */
    private static Plan withSchemes(Plan plan, SampleText text) {
        Theme theme = new Theme(
                id("theme"),
                Rank.first(),
                "Integration – Thanet Current and Proposed Better Care Fund Schemes 2015/16",
                "Schemes 2015/16");
        Plan result = SchemeEdits.addTheme(plan, theme);
        for (Row row : rows()) {
            Id<Scheme> parent = row.number().length() == 1
                    ? null
                    : id("scheme", row.number().substring(0, 1));
            result = withScheme(result, theme, parent, row, text);
        }
        return result;
    }

    private static Plan withScheme(Plan plan, Theme theme, @Nullable Id<Scheme> parent, Row row, SampleText text) {
        Scheme scheme = Scheme.named(id("scheme", row.number()), theme.id(), parent, row.name())
                .withNumber(row.number())
                .withDescription(text.plain("description " + row.number()))
                .withOutcomes(text.plain("outcomes " + row.number()))
                .withMetrics(text.plain("metrics " + row.number()));
        return ProseEdits.write(
                SchemeEdits.addScheme(plan, scheme),
                scheme.section(),
                text.passages("narrative " + row.number(), scheme.section()));
    }

    private static List<Row> rows() {
        return List.of(
                new Row("1", "Integrated Teams and Reablement"),
                new Row("1a", "Admission avoidance"),
                new Row("1b", "Integrated rapid response team to support acute discharge and prevent readmission"),
                new Row("1c", "Flexible use of community beds and Westbrook House"),
                new Row("1d", "Falls prevention"),
                new Row("2", "Enhance Integrated Community Teams and Care Coordination"),
                new Row(
                        "2a",
                        "Risk Profiling to enable proactive care of patients who are at both high and low risk of"
                                + " hospital admission to deliver more coordinated patient care in the community"),
                new Row("2b", "Specialists to integrate into community based generalist roles"),
                new Row("3", "Enhanced Primary Care"),
                new Row(
                        "3a",
                        "Develop primary care based services with improved access and integrated with other community"
                                + " and specialist services"),
                new Row(
                        "3b",
                        "Primary care service will support and empower patients and carers to self-manage their"
                                + " conditions"),
                new Row("4", "Enhanced Support to Care Homes"),
                new Row("5", "Mental Health"),
                new Row("6", "Dementia"),
                new Row("7", "End of Life Care"));
    }

    static <T> Id<T> id(Object... parts) {
        return Id.derivedFrom(SAMPLE, List.of(parts));
    }

    /** A scheme, or with a letter in its number a part of the one before. */
    private record Row(String number, String name) {}
}
