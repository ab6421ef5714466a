package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is remembered of a table's columns, as one line that can be read: {@code title=310; type=hidden; min; max=90
 * hidden}. The order of the columns is theirs in the table; a number is the width somebody chose, in pixels at a text
 * size of 100 %.
 */
record ColumnMemory(List<Kept> columns) {
    private static final String HIDDEN = "hidden";

    /** What is remembered of one column. */
    record Kept(String id, Optional<Double> width, boolean hidden) {
        String text() {
            String state = width.map(each -> Long.toString(Math.round(each))).orElse("") + (hidden ? " " + HIDDEN : "");
            return state.isEmpty() ? id : id + "=" + state.strip();
        }
    }

    /** Reads such a line. What it does not understand of a column is as if it were not there. */
    static ColumnMemory read(String text) {
        List<Kept> kept = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            int equals = part.lastIndexOf('=');
            String id = (equals < 0 ? part : part.substring(0, equals)).strip();
            List<String> states = equals < 0
                    ? List.of()
                    : List.of(part.substring(equals + 1).strip().split(" "));
            if (!id.isEmpty()) {
                Optional<Double> width = states.stream()
                        .filter(state -> state.matches("\\d{1,5}"))
                        .map(Double::valueOf)
                        .findFirst();
                kept.add(new Kept(id, width, states.contains(HIDDEN)));
            }
        }
        return new ColumnMemory(kept);
    }

    String text() {
        return columns.stream().map(Kept::text).collect(Collectors.joining("; "));
    }
}
