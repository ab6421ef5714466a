package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** Which figures refer to which footnotes. */
final class References {
    private static final List<Part> FIGURES = List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR);

    private References() {}

    /**
     * A figure that refers to a footnote.
     *
     * @param words where it is: {@code Care home admissions, 65+: value, October 2015 payment}
     */
    record Reference(Id<Metric> metric, String column, Part part, String number, String words) {
        Cell cell() {
            return new Cell(MetricRows.id(metric, part), column);
        }
    }

    static List<Reference> of(MetricBlock block) {
        List<Reference> references = new ArrayList<>();
        for (MetricTables.Column column : block.columns()) {
            for (Part part : FIGURES) {
                String number = new Quantity(block.figure(column.key()).typed(part)).footnote();
                if (!number.isEmpty()) {
                    references.add(new Reference(
                            block.id(),
                            column.key(),
                            part,
                            number,
                            block.title() + ": " + MetricRows.label(part) + ", " + column.title()));
                }
            }
        }
        return references;
    }

    static List<Reference> of(List<MetricBlock> blocks) {
        return blocks.stream().flatMap(block -> of(block).stream()).toList();
    }

    /** The plan with every figure that refers to one of these numbers referring to the one it becomes, all at once. */
    static Plan renumbered(Plan plan, MetricTables tables, Map<String, String> numbers) {
        Plan result = plan;
        for (Reference each : of(MetricBlock.all(plan, tables))) {
            String to = numbers.get(each.number());
            if (to != null) {
                result = referring(result, tables, each, to);
            }
        }
        return result;
    }

    private static Plan referring(Plan plan, MetricTables tables, Reference reference, String number) {
        return plan.metricFigures()
                .find(MetricFigure.idOf(reference.metric(), reference.column()))
                .map(figure -> MetricEdits.type(
                        plan,
                        tables.printed(),
                        reference.metric(),
                        reference.column(),
                        reference.part(),
                        new Quantity(figure.typed(reference.part()))
                                .referringTo(number)
                                .raw()))
                .orElse(plan);
    }
}
