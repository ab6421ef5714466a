package org.bcfplanner.samples;

import java.util.List;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;

/** The outcome framework of the strategy: what is measured, and how far it is to get. */
final class ThurrockOutcomeFramework {
    private ThurrockOutcomeFramework() {}

    static Plan addTo(Plan plan) {
        Plan result = indicator(
                plan,
                "4A",
                "centres",
                "",
                "Number of IHLCs that are operational",
                "Four integrated healthy living centres are planned, one in each locality. Work has begun on what Tilbury and"
                        + " Purfleet need; the other two follow soon. They bring health, social care and services of the"
                        + " community together, so that causes of bad health are met along with urgent conditions.");
        result = value(result, "centres", 2016, ValueKind.BASELINE, "0 (2016)");
        result = value(result, "centres", 2019, ValueKind.TRAJECTORY, "2(?)");
        result = value(result, "centres", 2021, ValueKind.TARGET, "4");
        result = indicator(
                result,
                "4A",
                "attendances",
                "",
                "% of A&E attendances that are coded as no investigation with no significant treatment.",
                "Visits of Thurrock patients to A&E with the HRG code VB11Z, ‘no investigation with no significant treatment’."
                        + " Most of these people could have been helped nearer home; at A&E it is less convenient for them and"
                        + " costs the local health economy more. The centres should lower their number.");
        result = value(result, "attendances", 2016, ValueKind.BASELINE, "40.93% (2014/15)");
        result = value(
                result,
                "attendances",
                2017,
                ValueKind.TRAJECTORY,
                "How far it gets depends partly on changes that come later, such as the IHLCs");
        result = value(result, "attendances", 2019, ValueKind.TRAJECTORY, "38.8% [draft target]");
        return withIndicatorsOfCoordination(result);
    }

    private static Plan withIndicatorsOfCoordination(Plan plan) {
        Plan result = indicator(
                plan,
                "4B",
                "care-plans",
                "Outcome Framework Indicator 1",
                "% of the 2% highest risk frail elderly in Thurrock with a care plan and named accountable professional.",
                "Of the people registered with the practices taking part whom the Electronic Frailty Index (eFI) finds moderately"
                        + " or severely frail, how many have a Comprehensive Care Plan and a Named Accountable Community"
                        + " Professional. It should lower the number of emergency stays in hospital. It is a new indicator.");
        result = value(result, "care-plans", 2016, ValueKind.BASELINE, "Baseline not available as yet");
        result = value(result, "care-plans", 2021, ValueKind.TARGET, "95%");
        result = indicator(
                result,
                "4B",
                "data-system",
                "Outcome Framework Indicator 2",
                "Establish a data system linking records from primary, secondary, community, mental health and adult social care",
                "Records of patients lie in many systems that cannot be linked, so nobody sees who uses several services, or who"
                        + " will need costly ones. A solution has been approved that tells groups of the population apart,"
                        + " ranks risks across services and models what will be needed.");
        result = value(result, "data-system", 2016, ValueKind.BASELINE, "No system in place");
        result = value(result, "data-system", 2017, ValueKind.TRAJECTORY, "System in place");
        result = value(
                result,
                "data-system",
                2018,
                ValueKind.TRAJECTORY,
                "Indicators and targets to be set with what this system gives");
        result = indicator(
                result,
                "4B",
                "early-help",
                "Outcome Framework indicator 3.",
                "% of Early Offer of Help episodes completed within 6 months.",
                "Episodes of the Early Offer of Help that were completed within 180 days. It supports families and children who"
                        + " are close to statutory intervention, or keeps one from becoming care proceedings. Help at an earlier"
                        + " stage spares dearer help later.");
        result = value(result, "early-help", 2016, ValueKind.BASELINE, "76.5% (2015/16)");
        result = value(result, "early-help", 2017, ValueKind.TRAJECTORY, "95% (2016/17)");
        result = value(
                result, "early-help", 2018, ValueKind.TRAJECTORY, "Note that the indicator might change after 2016/17");
        for (String key : List.of("A", "B")) {
            result = ActionEdits.linkIndicator(
                    result, ThurrockStrategy.actionId("4B", key), ThurrockStrategy.id("indicator", "care-plans"));
        }
        for (String key : List.of("C", "D")) {
            result = ActionEdits.linkIndicator(
                    result, ThurrockStrategy.actionId("4B", key), ThurrockStrategy.id("indicator", "data-system"));
        }
        return result;
    }

    private static Plan indicator(
            Plan plan, String objective, String key, String code, String indicator, String definition) {
        return IndicatorEdits.add(
                plan,
                Indicator.named(
                                ThurrockStrategy.id("indicator", key),
                                ThurrockStrategy.objectiveId(objective),
                                code,
                                indicator)
                        .with(IndicatorField.DEFINITION, definition),
                Integer.MAX_VALUE);
    }

    private static Plan value(Plan plan, String key, int year, ValueKind kind, String stated) {
        return IndicatorEdits.type(plan, ThurrockStrategy.id("indicator", key), year, kind, ValuePart.VALUE, stated);
    }
}
