package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Scale;

/** The scale of a register in words. */
final class RiskWords {
    private RiskWords() {}

    /** The scale that a plan's ratings are read on. */
    static Scale scale(Plan plan, Edition edition) {
        return edition.risks()
                .scale(plan.details().riskScale())
                .orElse(edition.risks().usualScale());
    }

    /** The columns that a plan's register has. */
    static RiskTables.ColumnSet set(Plan plan, Edition edition) {
        return edition.risks()
                .set(plan.details().riskColumns())
                .orElse(edition.risks().sets().getFirst());
    }

    /** How to read ratings, and which scale was taken where the plan names one that the edition has not. */
    static List<String> legend(Plan plan, Edition edition) {
        Scale scale = scale(plan, edition);
        List<String> legend = new ArrayList<>();
        if (edition.risks().scale(plan.details().riskScale()).isEmpty()) {
            legend.add("The plan names the scale “" + plan.details().riskScale()
                    + "”, which this template has not; ratings are read on “" + scale.name() + "”.");
        }
        if (scale.isSingle()) {
            legend.add(
                    "Rating: " + steps(scale.bands().stream().map(Band::label).toList()) + ".");
        } else {
            legend.add("Probability: " + steps(scale.probability()) + ". Impact: " + steps(scale.impact())
                    + ". A score is probability times impact. Bands: "
                    + scale.bands().stream()
                            .map(band -> band.label() + " " + scores(band))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return legend;
    }

    /** {@code 3–4}. */
    static String scores(Band band) {
        return band.lowest() == band.highest() ? String.valueOf(band.lowest()) : band.lowest() + "–" + band.highest();
    }

    private static String steps(List<String> labels) {
        List<String> steps = new ArrayList<>();
        for (String label : labels) {
            steps.add((steps.size() + 1) + " " + label);
        }
        return String.join(", ", steps);
    }
}
