package org.bcfplanner.ui.finance;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;

/** A table of figures of the sample plan without a toolkit; its rows are found by what they are called. */
final class OpenTable {
    final PlanSession session = new PlanSession(
            ThurrockPlan.plan(),
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.systemUTC(),
            "");
    final Edition edition = Editions.get(session.plan().details().edition());
    final FiguresModel model;

    OpenTable(BiFunction<Edition, IdSource, FigureTable> table) {
        IdSource ids = IdSource.seeded(7);
        model = new FiguresModel(session, ids, table.apply(edition, ids));
    }

    Plan plan() {
        return session.plan();
    }

    /** Types a text into a cell. */
    void type(String row, String column, String text) {
        model.change(List.of(change(row, column, text)));
    }

    CellChange change(String row, String column, String text) {
        return new CellChange(new Cell(row(row).id(), column), text);
    }

    /** The names of the rows, totals among them. */
    List<String> names() {
        return all().map(row -> row.value().name()).toList();
    }

    String shown(String row, String column) {
        return look(row, column).text();
    }

    Look look(String row, String column) {
        return column(column).look().apply(row(row).value());
    }

    /** The texts of a row in these columns. */
    List<String> shown(String row, String... columns) {
        return Arrays.stream(columns).map(column -> shown(row, column)).toList();
    }

    Entry entry(String row, String column, String text) {
        return column(column).entry().apply(row(row).value(), text);
    }

    List<String> headings() {
        return model.columns().stream().map(Column::fullTitle).toList();
    }

    Row<FigureRow> row(String name) {
        return all().filter(row -> row.value().name().equals(name)).findFirst().orElseThrow();
    }

    Column<FigureRow> column(String id) {
        return model.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Row<FigureRow>> all() {
        return Stream.concat(model.sheet().rows().stream(), model.sheet().totals().stream());
    }
}
