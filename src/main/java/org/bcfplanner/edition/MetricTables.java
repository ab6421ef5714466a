package org.bcfplanner.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;

/**
 * What the table of metrics of an edition holds before anybody fills it in.
 *
 * @param heading       of the first column
 * @param parts         how the lines of a metric's block are called
 * @param columns       the baseline, then the targets
 * @param notApplicable what a cell holds where its column does not apply
 * @param local         how many metrics of the authors' own are asked for at least
 * @param asAt          the words in the heading of the baseline that its date replaces
 * @param boxes         the text boxes
 * @param definitions   the metrics that are printed in advance, in order
 */
public record MetricTables(
        String heading,
        Map<Part, String> parts,
        List<Column> columns,
        String notApplicable,
        int local,
        String asAt,
        List<Box> boxes,
        List<Definition> definitions) {
    /** Of an edition without metrics; it has no columns, a baseline neither. */
    static final MetricTables NONE = new MetricTables("", Map.of(), List.of(), "", 0, "", List.of(), List.of());

    public MetricTables {
        parts = Map.copyOf(parts);
        columns = List.copyOf(columns);
        boxes = List.copyOf(boxes);
        definitions = List.copyOf(definitions);
    }

    /** The key of the box for the date of the baseline. */
    public static final String AS_AT = "as-at";

    /**
     * A column of the table.
     *
     * @param key     by which plans know it
     * @param heading as printed
     * @param title   for narrow places
     */
    public record Column(String key, String heading, String title) {}

    /**
     * A text box.
     *
     * @param key    by which plans know it
     * @param prompt what to write into it
     */
    public record Box(String key, String label, String prompt) {}

    /** The column of the year that is started from. */
    public Column baseline() {
        return columns.getFirst();
    }

    /** The columns of the years that are aimed at. */
    public List<Column> targets() {
        return columns.subList(1, columns.size());
    }

    /** The metrics that are printed in advance, as rows. */
    public List<Metric> printed() {
        List<Rank> places = Rank.sequence(definitions.size());
        List<Metric> printed = new ArrayList<>();
        for (Definition each : definitions) {
            printed.add(Metric.named(each.id(), places.get(printed.size()), each.name()));
        }
        return printed;
    }

    /** What a metric of a plan counts: as printed, or as a local metric says itself. */
    public Definition definition(Metric metric) {
        return definition(metric.id()).orElseGet(() -> Definition.local(metric));
    }

    /** The definition of a metric that is printed in advance. */
    public Optional<Definition> definition(Id<Metric> id) {
        return definitions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The heading of a column when the date of the baseline is known. */
    public String heading(Column column, String asAtDate) {
        return asAtDate.isBlank() ? column.heading() : column.heading().replace(asAt, "as at " + asAtDate.strip());
    }
}
