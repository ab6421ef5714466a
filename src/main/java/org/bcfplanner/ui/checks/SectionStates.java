package org.bcfplanner.ui.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;

/**
 * How far each section is, by what the checks find in it and nobody has accepted; by its own word where there is nothing
 * of that kind.
 */
public final class SectionStates {
    private final ChecksModel checks;
    private Map<String, List<Finding>> bySection = Map.of();

    public SectionStates(ChecksModel checks) {
        this.checks = checks;
    }

    /** Takes up what the checks now say. */
    public void checked() {
        bySection = checks.open().stream()
                .collect(Collectors.groupingBy(finding -> finding.section().label()));
    }

    /** What is to be done in a section. */
    public List<Finding> findings(Section section) {
        return bySection.getOrDefault(section.name(), List.of());
    }

    /** {@code 4 errors} where there are any, else {@code 2 warnings}, else what the section says of itself. */
    public Progress of(Section section) {
        long errors = count(section, Severity.ERROR);
        long warnings = count(section, Severity.WARNING);
        if (errors > 0) {
            return new Progress(errors + (errors == 1 ? " error" : " errors"), Progress.Shape.WRONG);
        }
        return warnings > 0
                ? new Progress(warnings + (warnings == 1 ? " warning" : " warnings"), Progress.Shape.WARNING)
                : section.progress();
    }

    /** How many findings are to be done in all. */
    public int total() {
        return checks.open().size();
    }

    /** How much of all that is asked for is there, from 0 to 100. */
    public int percent() {
        return checks.checks()
                .map(said -> said.completeness().values().stream()
                        .reduce(org.bcfplanner.check.Progress.NOTHING, org.bcfplanner.check.Progress::plus)
                        .percent())
                .orElse(0);
    }

    private long count(Section section, Severity severity) {
        return findings(section).stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
