package org.bcfplanner.ui.actions;

/** What an action can be linked with. */
enum LinkKind {
    INDICATOR("Indicators", "indicator", "bi-bullseye"),
    SCHEME("Schemes", "scheme", "bi-diagram-3"),
    METRIC("Metrics", "metric", "bi-graph-down"),
    RISK("Risks", "risk", "bi-shield-exclamation");

    private final String plural;
    private final String one;
    private final String icon;

    LinkKind(String plural, String one, String icon) {
        this.plural = plural;
        this.one = one;
        this.icon = icon;
    }

    String plural() {
        return plural;
    }

    /** One of them, and its table in the plan. */
    String one() {
        return one;
    }

    String icon() {
        return icon;
    }
}
