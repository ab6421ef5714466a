package org.bcfplanner.check.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The parts of a plan by which findings are grouped, as the window's navigation names them. */
public enum Section {
    DETAILS("Plan details"),
    NARRATIVE("Narrative"),
    SCHEMES("Schemes"),
    FINANCE("Finance"),
    STRATEGY("Strategy"),
    ACTIONS("Actions"),
    OUTCOMES("Outcome framework"),
    REPORT("Board report"),
    RISKS("Risks"),
    METRICS("Metrics"),
    SIGN_OFF("Sign-off");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** The heading of the section. */
    public String label() {
        return label;
    }

    /** By which editions name it: {@code sign-off}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section that editions name so; empty where there is none. */
    public static Optional<Section> keyed(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Where one of the plan's own fields, named as the component of its details, is worked on. */
    public static Section ofDetail(String component) {
        return switch (component) {
            case "performance", "performanceShare" -> FINANCE;
            case "riskScale" -> RISKS;
            default -> DETAILS;
        };
    }

    /** Where the text of a section, by its key, is worked on: a scheme's with the scheme. */
    public static Section ofText(String key) {
        if (BoardReport.isSection(key)) {
            return REPORT;
        }
        return Scheme.isSection(key) ? SCHEMES : NARRATIVE;
    }

    /** Where a row is worked on: of a text by its section, of any other by its table. */
    public static Section of(Table<?> table, @Nullable Object row) {
        return row instanceof Passage passage ? ofText(passage.section()) : of(table);
    }

    /** Where the rows of a table are worked on. What no other section has is money. */
    public static Section of(Table<?> table) {
        return switch (table.name()) {
            case "organisation", "acceptance", "merge_conflict" -> DETAILS;
            case "passage", "chapter", "review_note", "vision_row", "related_document", "condition_answer" -> NARRATIVE;
            case "theme", "scheme" -> SCHEMES;
            case "risk_category", "risk", "risk_link", "risk_review" -> RISKS;
            case "metric", "metric_figure", "metric_box", "benchmark", "footnote" -> METRICS;
            case "goal", "objective" -> STRATEGY;
            case "action", "action_progress", "action_indicator", "action_scheme", "action_metric", "action_risk" ->
                ACTIONS;
            case "indicator", "indicator_value" -> OUTCOMES;
            case "board_report", "implication", "appendix" -> REPORT;
            case "signature" -> SIGN_OFF;
            default -> FINANCE;
        };
    }
}
