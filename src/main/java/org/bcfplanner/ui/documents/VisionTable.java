package org.bcfplanner.ui.documents;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.tables.TableWords;

/** The grid of the vision: principles, what will change, and what difference that makes. */
final class VisionTable implements TextTable<VisionRow> {
    private static final TableWords WORDS =
            new TableWords("vision-grid", "Vision", "principle", "principles", "Add principle");

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public Table<VisionRow> table() {
        return TextTable.of(VisionRow.class);
    }

    @Override
    public List<Column<TextRow<VisionRow>>> columns() {
        return List.of(
                TextTable.place(),
                TextTable.text("principle", "Principles", 240, VisionRow::principle),
                TextTable.text("change", "What will change over the next 5 years", 320, VisionRow::change),
                TextTable.text("difference", "What difference this will make", 320, VisionRow::difference));
    }

    @Override
    public String first() {
        return "principle";
    }

    @Override
    public VisionRow blank(Id<VisionRow> id) {
        return new VisionRow(id, Rank.first(), Text.EMPTY, Text.EMPTY, Text.EMPTY);
    }

    @Override
    public VisionRow copy(VisionRow row, Id<VisionRow> id) {
        return new VisionRow(id, row.position(), row.principle(), row.change(), row.difference());
    }

    @Override
    public VisionRow with(VisionRow row, String column, String typed) {
        Text text = TextTable.read(typed);
        return switch (column) {
            case "principle" -> row.saying(text, row.change(), row.difference());
            case "change" -> row.saying(row.principle(), text, row.difference());
            case "difference" -> row.saying(row.principle(), row.change(), text);
            default -> row;
        };
    }

    @Override
    public String name(VisionRow row) {
        return row.principle().written().lines().findFirst().orElse("");
    }
}
