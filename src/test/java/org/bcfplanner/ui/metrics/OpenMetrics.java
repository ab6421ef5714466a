package org.bcfplanner.ui.metrics;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;

/** The metrics of the sample plan without a toolkit; rows are found by what they are called. */
final class OpenMetrics {
    static final String ADMISSIONS = "Care home admissions, 65+";
    static final String TRANSFERS = "Delayed transfers of care, monthly";

    final PlanSession session = new PlanSession(
            ThurrockPlan.plan(),
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.systemUTC(),
            "Lead commissioner");
    final MetricsModel model = new MetricsModel(session, IdSource.seeded(11));
    final MetricsTable table = new MetricsTable(model);

    Plan plan() {
        return session.plan();
    }

    MetricBlock block(String title) {
        return model.blocks().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Id<Metric> id(String title) {
        return block(title).id();
    }

    List<String> titles() {
        return model.blocks().stream().map(MetricBlock::title).toList();
    }

    void type(String metric, String column, Part part, String text) {
        table.change(List.of(new CellChange(new Cell(MetricRows.id(id(metric), part), column), text)));
    }

    Row<MetricRow> row(String title) {
        return table.sheet().rows().stream()
                .filter(row -> row.value().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Look look(String row, String column) {
        return column(column).look().apply(row(row).value());
    }

    boolean isTyped(String row, String column) {
        return column(column).editable().test(row(row).value());
    }

    Entry entry(String row, String column, String text) {
        return column(column).entry().apply(row(row).value(), text);
    }

    private Column<MetricRow> column(String id) {
        return table.columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
