package org.bcfplanner.bench;

import java.util.List;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;

/** Edits of one cell each: another cell and another amount every time. */
final class CellEdits {
    private final List<Line> lines;
    private int made;

    CellEdits(Plan plan) {
        lines = plan.lines().stream().toList();
    }

    Edit next() {
        made++;
        Line line = lines.get((int) (made * 37L % lines.size()));
        LineEdits.Cell cell =
                new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), Bound.MAX);
        Amount amount = Amount.read("£" + (1_000_000 + made), Unit.POUNDS);
        return Edit.of("change a cell", before -> LineEdits.amount(before, cell, amount));
    }
}
