package org.bcfplanner.samples;

import java.util.List;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** “Outcomes and metrics” of the sample: figures as printed, texts in words of our own. */
final class ThurrockMetrics {
    private static final List<Metric> PRINTED =
            Editions.get("bcf-2014").metrics().printed();

    private ThurrockMetrics() {}

    static Plan addTo(Plan plan) {
        return withBenchmarks(withFootnotes(withTexts(withFigures(plan))));
    }

    private static Plan withFigures(Plan plan) {
        Plan result = plan;
        result = figures(result, "residential-admissions", "baseline", "899", "180", "21,090");
        result = figures(result, "residential-admissions", "october-2015", "597 (1)", "135", "22,600 (2)");
        result = figures(result, "reablement", "baseline", "89.8", "95", "110");
        result = figures(result, "reablement", "october-2015", "93 (3)", "205", "220 (4)");
        result = figures(result, "satisfaction-users", "baseline", "59.6", "", "");
        result = figures(result, "satisfaction-users", "october-2015", "64.5% (5)", "", "");
        result = figures(result, "satisfaction-carers", "baseline", "45.4", "", "");
        result = figures(result, "satisfaction-carers", "october-2015", "48.5% (6)", "", "");
        result = figures(result, "quality-of-life", "baseline", "18.7", "", "");
        return figures(result, "quality-of-life", "october-2015", "19 (7)", "", "");
    }

    private static Plan figures(
            Plan plan, String metric, String column, String value, String numerator, String denominator) {
        Plan result = MetricEdits.type(plan, PRINTED, Metric.idOf(metric), column, Part.VALUE, value);
        result = MetricEdits.type(result, PRINTED, Metric.idOf(metric), column, Part.NUMERATOR, numerator);
        return MetricEdits.type(result, PRINTED, Metric.idOf(metric), column, Part.DENOMINATOR, denominator);
    }

    private static Plan withTexts(Plan plan) {
        Plan result = plan;
        result = texts(
                result,
                "residential-admissions",
                "Fewer older people move into residential or nursing care for good.\n"
                        + "More live independently elsewhere, in supported living or extra care.\n"
                        + "Local work is seen to put off dependency and to make short-term support count.\n"
                        + "Budgets of social care go further, towards prevention and care in the community.",
                "By the national definition of the Adult Social Care Outcomes Framework.\n"
                        + "Looked at every month by the bodies that govern council and CCG.\n"
                        + "Reported to the board every quarter.");
        result = texts(
                result,
                "reablement",
                "Reablement and rehabilitation help more people back to independence, and to keep it.\n"
                        + "The share of people to whom they are offered does not fall.\n"
                        + "Prevention and short-term services are seen to put off dependency and to avoid admissions.",
                "By the national definition of the Adult Social Care Outcomes Framework.\n"
                        + "Looked at every quarter by the bodies that govern council and CCG.\n"
                        + "Reported to the board every quarter by a proxy measure.\n"
                        + "A local survey of satisfaction and experience helps to tell how well it works.");
        result = texts(
                result,
                "delayed-transfers",
                "Discharges from all hospitals are managed together, in time and to the right place.\n"
                        + "Delayed transfers fall to as few as can be.\n"
                        + "Joint work and planning are seen to help people live independently at home.\n"
                        + "Care continues before, during and after a stay in hospital.",
                "By NHS England's national definition.\n"
                        + "Looked at every quarter by the bodies that govern council and CCG.\n"
                        + "Followed in regular meetings of several agencies.\n"
                        + "Reported to the board every quarter by a proxy measure.");
        return MetricEdits.write(
                result,
                "assurance",
                new Text(
                        "Metrics, targets and plans are signed off by the group that leads integration and by the board,"
                                + " by Cabinet and by the CCG's board; the plan has been to the council's scrutiny of health.\n"
                                + "Council and CCG watch them in their own management of performance, with regular reports to"
                                + " the groups on finance, performance and leadership.\n"
                                + "Targets rest on comparison with the nation and similar places and on past trends, the local"
                                + " metric on local priorities."));
    }

    private static Plan texts(Plan plan, String metric, String outcomes, String measurement) {
        return MetricEdits.change(
                plan,
                PRINTED,
                Metric.idOf(metric),
                each -> each.withOutcomes(new Text(outcomes)).withMeasurement(new Text(measurement)));
    }

    /** What the footnotes compare with. */
    private static Plan withBenchmarks(Plan plan) {
        Plan result = england(plan, "residential-admissions", "708");
        result = england(result, "satisfaction-users", "63.7");
        result = england(result, "satisfaction-carers", "42.7");
        return england(result, "quality-of-life", "18.8");
    }

    private static Plan england(Plan plan, String metric, String value) {
        Id<Benchmark> id = ThurrockPlan.id("benchmark", plan.benchmarks().size() + 1);
        return MetricEdits.addBenchmark(
                plan, PRINTED, new Benchmark(id, Metric.idOf(metric), Rank.first(), "England", value, "2012/13"));
    }

    private static Plan withFootnotes(Plan plan) {
        List<String> notes = List.of(
                "From 180 placements at March 2013 to 135 by March 2015. Allows for the trend of improvement and for"
                        + " exact reporting of continuing health care and of people who pay in full through 2013-14;"
                        + " Thurrock would come below the national average of 2012/13, 708.",
                "22,600 is an estimate, from the sub-national population projections of ONS, September 2012.",
                "205 of 220 people are to be settled and independent 91 days after discharge into reablement or"
                        + " rehabilitation.",
                "Twice as many people are to be offered these services on discharge: 220 in 2014/15 after 110 in"
                        + " 2012/13. That is 7.7% of people discharged, compared with 3.8% in 2012/13 and 3.3%"
                        + " nationally.",
                "Assumes that a significant change takes a confidence interval of 3.5%, and a trend that passes the"
                        + " national average of 2012/13, 63.7%.",
                "Assumes that a significant change takes a confidence interval of 3.5%, and a trend upwards from 45.4"
                        + " in 2012/13, which is above the national average of 42.7% already.",
                "Better than the national average of 2012/13, 18.8. The figure adds up how satisfied people are with"
                        + " several parts of life, so a large shift is hard to bring about.");
        Plan result = plan;
        for (int i = 0; i < notes.size(); i++) {
            Footnote footnote = new Footnote(
                    ThurrockPlan.id("footnote", i + 1), Rank.first(), String.valueOf(i + 1), new Text(notes.get(i)));
            result = MetricEdits.addFootnote(result, footnote, i);
        }
        return result;
    }
}
