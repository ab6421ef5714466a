package org.bcfplanner.cli;

import java.util.Optional;
import org.bcfplanner.plan.table.PrintedDate;

/** Cells of a date: the day for programs, and the words printed for it, which people read. */
final class Dates {
    private Dates() {}

    /** The day, {@code 2014-02-03}; people read the words where there are any. Nothing where no day is known. */
    static Cell day(PrintedDate date) {
        String day = Optional.ofNullable(date.date()).map(Object::toString).orElse("");
        return new Cell.Said(day, date.words().isBlank() ? day : date.words());
    }

    /** The words, for programs alone: people have them in the cell of the day. */
    static Cell words(PrintedDate date) {
        return new Cell.Said(date.words(), "");
    }
}
