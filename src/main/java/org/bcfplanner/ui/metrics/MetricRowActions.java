package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.RowActions;

/**
 * Whole metrics added, removed, moved and duplicated. Only local ones: those that the template prints stay, in its
 * order, which a {@link Problem} says.
 */
final class MetricRowActions implements RowActions {
    private static final String NEW = "New local metric";
    private static final long PER = 100_000;

    private final MetricsModel model;

    MetricRowActions(MetricsModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "metric";
    }

    /** Behind a local metric, or last. */
    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        Id<Metric> id = model.ids().create();
        List<MetricBlock> all = model.blocks();
        int behind = row.map(MetricRows::metric)
                .filter(metric ->
                        model.block(metric).filter(MetricBlock::isLocal).isPresent())
                .map(metric -> all.stream().map(MetricBlock::id).toList().indexOf(metric) + 1)
                .orElse(all.size());
        Metric metric = new Metric(id, Rank.first(), NEW, "", "", PER, Direction.NOT_STATED, Text.EMPTY, Text.EMPTY);
        model.change("add a local metric", plan -> MetricEdits.add(plan, model.printed(), metric, behind));
        return Optional.of(MetricRows.id(id));
    }

    @Override
    public void remove(List<String> rows) {
        List<MetricBlock> metrics = local(rows, "cannot be removed", "Its figures can be cleared with Delete.");
        model.change("remove " + words(metrics), plan -> {
            Plan result = plan;
            for (MetricBlock metric : metrics) {
                result = MetricEdits.remove(result, metric.id());
            }
            return result;
        });
    }

    /** Never among the printed ones, which come first. */
    @Override
    public void move(List<String> rows, int places) {
        List<MetricBlock> metrics =
                new ArrayList<>(local(rows, "keeps its place", "Local metrics can be moved behind the printed ones."));
        if (places > 0) {
            Collections.reverse(metrics);
        }
        List<MetricBlock> all = model.blocks();
        int first = (int) all.stream().filter(each -> !each.isLocal()).count();
        model.change("move " + words(metrics), plan -> {
            Plan result = plan;
            for (MetricBlock metric : metrics) {
                int at = all.indexOf(metric);
                result = MetricEdits.move(result, model.printed(), metric.id(), Math.max(places, first - at));
            }
            return result;
        });
    }

    @Override
    public void duplicate(List<String> rows) {
        List<MetricBlock> metrics = local(rows, "is there once", "Add a local metric to measure something like it.");
        model.change("duplicate " + words(metrics), plan -> {
            Plan result = plan;
            for (MetricBlock metric : metrics) {
                result = copied(result, metric);
            }
            return result;
        });
    }

    private Plan copied(Plan plan, MetricBlock block) {
        Metric from = block.metric();
        Metric copy = new Metric(
                model.ids().create(),
                from.position(),
                from.name() + " (copy)",
                from.numerator(),
                from.denominator(),
                from.multiplier(),
                from.direction(),
                from.outcomes(),
                from.measurement());
        int behind = MetricBlock.all(plan, model.tables()).stream()
                        .map(MetricBlock::id)
                        .toList()
                        .indexOf(from.id())
                + 1;
        Plan result = MetricEdits.add(plan, model.printed(), copy, behind);
        for (MetricFigure figure : block.figures().values()) {
            for (Part part : Part.values()) {
                result = MetricEdits.type(
                        result, model.printed(), copy.id(), figure.measuredIn(), part, figure.typed(part));
            }
        }
        return result;
    }

    private List<MetricBlock> local(List<String> rows, String refusal, String next) {
        LinkedHashSet<Id<Metric>> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(MetricRows.metric(row)));
        List<MetricBlock> blocks =
                ids.stream().map(model::block).flatMap(Optional::stream).toList();
        blocks.stream().filter(block -> !block.isLocal()).findFirst().ifPresent(printed -> {
            throw new Problem(
                    "“" + printed.title() + "” is printed in the template and " + refusal + ".",
                    "Nothing was changed.",
                    next);
        });
        return blocks;
    }

    private static String words(List<MetricBlock> metrics) {
        return metrics.size() == 1 ? metrics.getFirst().title() : metrics.size() + " metrics";
    }
}
