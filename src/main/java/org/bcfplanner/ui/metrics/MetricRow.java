package org.bcfplanner.ui.metrics;

import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.metric.Part;

/** A row of the table of metrics. */
sealed interface MetricRow {
    MetricBlock block();

    /** What it is called where it stands alone. */
    String title();

    /**
     * Leads the lines of a metric, and says how it stands.
     *
     * @param why more about how it stands; empty where the word says all
     */
    record Heading(String title, MetricBlock block, Verdict verdict, String why) implements MetricRow {}

    /**
     * One line of a metric's block.
     *
     * @param title the metric with the line: {@code Care home admissions, 65+: Value}
     * @param label the line alone
     */
    record Line(String title, String label, Part part, MetricBlock block) implements MetricRow {}
}
