package org.bcfplanner.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.tables.OneLine;
import org.bcfplanner.ui.tables.TableWords;

/** A table of the plan whose cells are texts. Its columns have the names of the components they show. */
interface TextTable<T extends Ranked<T>> {
    TableWords words();

    Table<T> table();

    List<Column<TextRow<T>>> columns();

    /** The column that is at the front where a row is gone to. */
    String first();

    T blank(Id<T> id);

    /** A row that says the same under another id. */
    T copy(T row, Id<T> id);

    T with(T row, String column, String typed);

    /** What people call a row; empty where it has no name yet. */
    String name(T row);

    static <T> Column<TextRow<T>> place() {
        return Column.<TextRow<T>>reading(
                        "place",
                        "",
                        36,
                        row -> Look.of(Integer.toString(row.place())).styled("number"))
                .kept();
    }

    /** A column of texts of one line. */
    static <T> Column<TextRow<T>> line(String id, String title, double width, Function<T, String> read) {
        return Column.<TextRow<T>>reading(
                        id, title, width, row -> Look.of(read.apply(row.row())).styled("wrapped"))
                .typed(row -> true, row -> read.apply(row.row()))
                .explained((row, typed) -> Entry.plain(row.title(), title, typed));
    }

    /** A column of longer texts. */
    static <T> Column<TextRow<T>> text(String id, String title, double width, Function<T, Text> read) {
        return Column.<TextRow<T>>reading(
                        id,
                        title,
                        width,
                        row -> Look.of(read.apply(row.row()).written()).styled("wrapped"))
                .typed(row -> true, row -> oneLine(read.apply(row.row())))
                .explained((row, typed) -> Entry.plain(row.title(), title, typed));
    }

    static String oneLine(Text text) {
        return OneLine.of(text);
    }

    /** The text of what {@link #oneLine} gives, or of what somebody typed or pasted. */
    static Text read(String typed) {
        return OneLine.read(typed);
    }

    /** The table of the plan whose rows are of this type. */
    @SuppressWarnings("unchecked") // the table's row type was compared
    static <T extends Ranked<T>> Table<T> of(Class<T> row) {
        Optional<Table<?>> found =
                Table.all().stream().filter(table -> table.row() == row).findFirst();
        return (Table<T>) found.orElseThrow();
    }
}
