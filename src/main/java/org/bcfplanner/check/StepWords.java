package org.bcfplanner.check;

import java.util.List;
import org.bcfplanner.check.outcome.Finding;

/** What a step is called. One finding is told in its own words, several are counted. */
final class StepWords {
    private static final int NAMED = 2;

    private StepWords() {}

    static Step.Kind kind(String code) {
        return switch (code) {
            case "A1", "A2", "A3", "F7", "V1", "V2" -> Step.Kind.REPAIR;
            case "P1", "P2", "P3", "S1", "S2", "S3" -> Step.Kind.BALANCE;
            case "C1", "G1", "G3", "M4", "M5", "M6", "N1", "R1", "R3", "S4", "S5", "S7", "S11" -> Step.Kind.FILL;
            default -> Step.Kind.REVIEW;
        };
    }

    static String heading(String code, List<Finding> findings) {
        int count = findings.size();
        if (count == 1) {
            return findings.getFirst().heading();
        }
        return switch (code) {
            case "A1" -> "Repair " + count + " amounts that cannot be read";
            case "C1" ->
                "Fill in " + findings.stream().mapToLong(Steps::missing).sum() + " fields";
            case "G4" -> "Clear " + count + " left-over notes and placeholders";
            case "M1" -> "Look at " + count + " values that their counts do not give";
            case "M4" -> "Give " + count + " dates and periods of metrics";
            case "M5" -> "Fill in " + count + " metrics";
            case "R1" -> "Score " + count + " risks";
            case "S4" -> "Confirm " + count + " amounts that are TBC";
            default -> findings.getFirst().heading() + ", and " + (count - 1) + " more like it";
        };
    }

    static String reason(List<Finding> findings) {
        List<String> headings =
                findings.stream().map(Finding::heading).distinct().toList();
        if (headings.size() == 1) {
            return findings.getFirst().reason();
        }
        int more = headings.size() - NAMED;
        return String.join("; ", headings.subList(0, NAMED)) + (more > 0 ? "; and " + more + " more." : ".");
    }
}
