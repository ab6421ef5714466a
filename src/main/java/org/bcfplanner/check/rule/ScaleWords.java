package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Scale;

/** What a scale has, as sentences say it. */
record ScaleWords(Scale scale) {

    /** {@code Probability is 1 Low, 2 Medium or 3 High.}, for each of {@code probability}, {@code impact}, {@code score}. */
    String steps(List<String> parts) {
        List<String> sentences = new ArrayList<>();
        for (String part : parts) {
            String name =
                    part.equals("score") ? "A rating" : part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1);
            sentences.add(name + " is " + Words.either(numbered(labels(part))) + ".");
        }
        return String.join(" ", sentences);
    }

    /** {@code Scores of 3 by 3 are 1, 2, 3, 4, 6 and 9.} */
    String scores() {
        List<String> scores =
                scale.possibleScores().stream().map(String::valueOf).toList();
        return "Scores of " + scale.name() + " are " + String.join(", ", scores.subList(0, scores.size() - 1)) + " and "
                + scores.getLast() + ".";
    }

    private List<String> labels(String part) {
        return switch (part) {
            case "probability" -> scale.probability();
            case "impact" -> scale.impact();
            default -> scale.bands().stream().map(Band::label).toList();
        };
    }

    private static List<String> numbered(List<String> labels) {
        List<String> numbered = new ArrayList<>();
        for (String label : labels) {
            numbered.add((numbered.size() + 1) + " " + label);
        }
        return numbered;
    }
}
