package org.bcfplanner.samples;

import java.util.List;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.Text;

/** The section “RISKS” of the sample: the ratings as printed, everything else in words of our own. */
final class ThanetRisks {
    private ThanetRisks() {}

    static Plan addTo(Plan plan) {
        Plan result = plan.withDetails(plan.details().withRiskScale("single").withRiskColumns("rating"));
        for (Row row : rows()) {
            int place = result.risks().size() + 1;
            Risk risk = Risk.blank(ThanetPlan.id("risk", place), null)
                    .with(draft -> draft.risk(new Text(row.risk()))
                            .rating(Rating.single("High"))
                            .controls(new Text(row.mitigation())));
            result = RiskEdits.add(result, risk, Integer.MAX_VALUE);
        }
        return result;
    }

    private static List<Row> rows() {
        return List.of(
                new Row(
                        "Staff in the community and in hospitals have to be organised anew on a large scale, so that"
                                + " all parts of each scheme have the skills they take, 24/7.",
                        "Every organisation writes a workforce plan in detail for the schemes it answers for."),
                new Row(
                        "Many professions and organisations need skills and training that differ.",
                        "What each scheme takes in skills and training is tied to the workforce plan."),
                new Row(
                        "Governance of the plans, and of a system that is wholly integrated, has to be clear and led by"
                                + " clinicians.",
                        "The CCG's Primary Care Strategy sets out how all of it is governed, perhaps by an Integrated"
                                + " Care Organisation."),
                new Row(
                        "Communication: people and organisations have to know how to get to services in the new system,"
                                + " or services are used in the wrong way.",
                        "Each scheme has a sound communication plan."),
                new Row(
                        "IT systems stand apart, so that care plans cannot be shared nor outcomes measured together.",
                        "A system that shares care plans comes first. Performance is watched and reported as one, for"
                                + " all schemes."),
                new Row(
                        "Changes in capacity have to be planned and made in stages, or the system is thrown off"
                                + " balance.",
                        "Modelling in detail of hospital and community capacity guides the change over a set time, what"
                                + " is invested and what is given up included."),
                new Row(
                        "The plan pays off in full only with investment in primary care that lies outside the pooled"
                                + " budget, with NHS England.",
                        "This is taken up with NHS England."),
                new Row(
                        "Culture: systems will have to work in ways that differ greatly from today's.",
                        "Health and social care share a vision and values for the change. The communication plan covers"
                                + " organisations, staff and the people who use services."),
                new Row(
                        "Regulation and law do not always look at how the whole system works.",
                        "NHS England is told of this through the Kent Pioneer Programme."));
    }

    /** A row of the table. */
    private record Row(String risk, String mitigation) {}
}
