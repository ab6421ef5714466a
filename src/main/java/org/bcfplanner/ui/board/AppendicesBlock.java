package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.board.Appendices.Listed;
import org.bcfplanner.ui.kit.Parts;

/** The objectives that are or could be appended to the report. */
final class AppendicesBlock implements Block {
    private final Appendices model;
    private final Label none =
            Parts.label("The plan has no objectives to append yet. They are added in Strategy.", "fg-muted");
    private final VBox view = new VBox();
    private List<Listed> shown = List.of();
    private List<AppendixRow> rows = List.of();

    AppendicesBlock(Appendices model) {
        this.model = model;
        none.setWrapText(true);
        none.setFocusTraversable(true);
        view.setId("report-appendices-list");
        view.getStyleClass().addAll("panel", "appendices");
        view.getChildren().setAll(none);
    }

    @Override
    public Region view() {
        return view;
    }

    /** Rows are made anew when something of them changes; the focus stays with the objective it was on. */
    @Override
    public void show() {
        List<Listed> now = model.listed();
        if (now.equals(shown)) {
            return;
        }
        Optional<AppendixRow> before =
                rows.stream().filter(AppendixRow::isFocusWithin).findFirst();
        int control = before.map(AppendixRow::focused).orElse(0);
        shown = now;
        rows = now.stream()
                .map(each -> new AppendixRow(
                        each,
                        (row, chosen) -> choose(row.objective(), chosen),
                        (row, places) -> model.move(row.objective(), places)))
                .toList();
        view.getChildren().setAll(rows.isEmpty() ? List.of(none) : rows);
        before.map(AppendixRow::objective).flatMap(this::row).ifPresent(row -> row.enter(control));
    }

    private void choose(Id<Objective> objective, boolean chosen) {
        if (chosen) {
            model.append(objective);
        } else {
            model.leaveOut(objective);
        }
    }

    private Optional<AppendixRow> row(Id<Objective> objective) {
        return rows.stream().filter(each -> each.objective().equals(objective)).findFirst();
    }

    @Override
    public void enter() {
        rows.stream().findFirst().ifPresentOrElse(AppendixRow::enter, none::requestFocus);
    }

    @Override
    public boolean reveal(Place place) {
        if (place instanceof Place.Cell cell && cell.table().equals("appendix")) {
            Optional<AppendixRow> row =
                    model.objective(new Id<Appendix>(cell.row())).flatMap(this::row);
            row.ifPresent(AppendixRow::enter);
            return row.isPresent();
        }
        return false;
    }

    @Override
    public void commit() {
        // a check box has nothing under way
    }

    @Override
    public void mark(List<Finding> found) {
        // no check speaks of an appendix alone
    }
}
