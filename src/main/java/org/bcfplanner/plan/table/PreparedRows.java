package org.bcfplanner.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that a template prints in advance. They are shown from the beginning and become rows of the plan when something
 * is first said of them; removed, they are shown empty again.
 */
public final class PreparedRows {
    private PreparedRows() {}

    /** The rows of the plan and whatever prepared ones it has not got, in order. */
    public static <T extends Ranked<T>> List<T> shown(Rows<T> rows, List<T> prepared) {
        List<T> shown = new ArrayList<>();
        rows.forEach(shown::add);
        prepared.stream().filter(row -> !rows.contains(row.id())).forEach(shown::add);
        shown.sort(Ranked.order());
        return List.copyOf(shown);
    }

    /** The row of this id as the plan has it, or else as it is prepared. */
    public static <T extends Ranked<T>> Optional<T> find(Rows<T> rows, List<T> prepared, Id<T> id) {
        return rows.find(id)
                .or(() -> prepared.stream().filter(row -> row.id().equals(id)).findFirst());
    }
}
