package org.bcfplanner.ui.risks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;

/**
 * Which columns the register shows: those of its set; and owner, review date and movement as soon as one risk has
 * something there. What somebody brings in or leaves out beyond that stays until another set is chosen.
 */
final class RegisterColumns {
    private final RegisterModel model;
    private final Grid<RiskRow> grid;
    private String arrangedFor;
    private Set<String> said;

    RegisterColumns(RegisterModel model, Grid<RiskRow> grid) {
        this.model = model;
        this.grid = grid;
        this.arrangedFor = key();
        this.said = RiskColumns.said(model.plan());
    }

    /** Follows a change of the plan. */
    void follow() {
        Set<String> before = said;
        said = RiskColumns.said(model.plan());
        if (!key().equals(arrangedFor)) {
            arrangedFor = key();
            arrange();
        } else if (!said.equals(before)) {
            bringIn(without(said, before));
            takeAway(without(before, said));
        }
    }

    private String key() {
        return model.columnSet().key() + " " + model.scale().isSingle();
    }

    private void arrange() {
        Set<String> out = out();
        grid.showColumns(grid.allColumns().stream()
                .map(Column::id)
                .filter(id -> !out.contains(id))
                .toList());
        grid.hideColumns(out.stream()
                .filter(id -> id.equals(RiskColumns.MOVED)
                        || Stream.of(RiskField.values()).map(RiskColumns::id).anyMatch(id::equals))
                .toList());
    }

    /** A table that shows them already is left alone: somebody may be typing there. */
    private void bringIn(Set<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        grid.columns().forEach(column -> missing.remove(column.id()));
        if (!missing.isEmpty()) {
            grid.showColumns(missing);
        }
    }

    private void takeAway(Set<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        gone.retainAll(out());
        if (!gone.isEmpty()) {
            grid.hideColumns(gone);
        }
    }

    private Set<String> out() {
        return RiskColumns.leftOut(model.columnSet(), model.scale(), said);
    }

    private static Set<String> without(Set<String> ids, Set<String> taken) {
        Set<String> left = new HashSet<>(ids);
        left.removeAll(taken);
        return left;
    }
}
