package org.bcfplanner.compare;

import java.util.Arrays;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Section;

/** The parts of a plan under which differences are told, in the order of the window; finance by its tables. */
public enum Topic {
    DETAILS("Plan details", Section.DETAILS),
    NARRATIVE("Narrative", Section.NARRATIVE),
    SCHEMES("Schemes", Section.SCHEMES),
    LINES("Investment lines", Section.FINANCE),
    POOL("Pooled budget", Section.FINANCE),
    CONTRIBUTIONS("Contributions", Section.FINANCE),
    CONTINGENCY("Contingency plan", Section.FINANCE),
    SPEND("Total spend", Section.FINANCE),
    STRATEGY("Strategy", Section.STRATEGY),
    ACTIONS("Actions", Section.ACTIONS),
    OUTCOMES("Outcome framework", Section.OUTCOMES),
    REPORT("Board report", Section.REPORT),
    RISKS("Risks", Section.RISKS),
    METRICS("Metrics", Section.METRICS),
    SIGN_OFF("Sign-off", Section.SIGN_OFF);

    private final String label;
    private final Section section;

    Topic(String label, Section section) {
        this.label = label;
        this.section = section;
    }

    /** The heading. */
    public String label() {
        return label;
    }

    /** Where it is worked on. */
    public Section section() {
        return section;
    }

    /** The part that the rows of a table belong to. */
    static Topic of(Table<?> table) {
        return switch (table.name()) {
            case "line", "stated_amount" -> LINES;
            case "pool_amount" -> POOL;
            case "contribution" -> CONTRIBUTIONS;
            case "contingency" -> CONTINGENCY;
            case "commissioner", "commissioner_spend" -> SPEND;
            default -> only(Section.of(table));
        };
    }

    /** The part that one of the plan's own fields belongs to. */
    static Topic ofDetail(String component) {
        return switch (component) {
            case "performance", "performanceShare" -> CONTINGENCY;
            case "riskScale", "riskColumns" -> RISKS;
            default -> DETAILS;
        };
    }

    private static Topic only(Section section) {
        return Arrays.stream(values())
                .filter(topic -> topic.section == section)
                .findFirst()
                .orElseThrow();
    }
}
