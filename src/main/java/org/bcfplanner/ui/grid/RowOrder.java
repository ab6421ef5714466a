package org.bcfplanner.ui.grid;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a sheet are shown, and in which order: filtered, sorted within their groups, groups folded. Sorting and
 * filtering happen when they are asked for; afterwards rows keep their places while they are edited, and new ones
 * appear behind the row they stand behind in the plan.
 */
final class RowOrder<R> {
    private final List<Column<R>> columns;
    private final Set<String> folded = new HashSet<>();
    private String filter = "";
    private Set<String> leftOut = Set.of();
    private @Nullable Sort sort;
    private Map<String, Integer> ranks = Map.of();

    /** Sorted by this column. */
    record Sort(String column, boolean descending) {}

    RowOrder(List<Column<R>> columns) {
        this.columns = columns;
    }

    Optional<Sort> sort() {
        return Optional.ofNullable(sort);
    }

    /** Whether every row of the sheet is shown. */
    boolean showsAll() {
        return filter.isEmpty() && folded.isEmpty();
    }

    /** Keeps the lines in which some column shows this text, whatever its case; empty text keeps all. */
    void filter(String text, Sheet<R> sheet) {
        filter = text.strip();
        leftOut = new HashSet<>();
        if (filter.isEmpty()) {
            return;
        }
        String wanted = filter.toLowerCase(Locale.UK);
        String group = "";
        for (Row<R> row : sheet.rows()) {
            if (row.kind() == Row.Kind.GROUP) {
                group = row.id();
                leftOut.add(group);
            } else if (shows(row, wanted)) {
                leftOut.remove(group);
            } else {
                leftOut.add(row.id());
            }
        }
    }

    /** Whether a line, or a group with all its lines, did not pass the filter. */
    boolean leavesOut(String row) {
        return leftOut.contains(row);
    }

    boolean isFolded(String group) {
        return folded.contains(group);
    }

    /** Sorts ascending, then descending, then as the plan has it. */
    void sortBy(String column, Sheet<R> sheet) {
        if (sort == null || !sort.column().equals(column)) {
            sort(new Sort(column, false), sheet);
        } else {
            sort(sort.descending() ? null : new Sort(column, true), sheet);
        }
    }

    /** Sorts in this way; null for the order of the plan. */
    void sort(@Nullable Sort by, Sheet<R> sheet) {
        sort = by;
        ranks = new HashMap<>();
        if (by == null) {
            return;
        }
        Comparator<Row<R>> order = columns.stream()
                .filter(each -> each.id().equals(by.column()))
                .findFirst()
                .map(each -> Comparator.<Row<R>, R>comparing(Row::value, ordering(each)))
                .orElseThrow();
        List<Row<R>> sorted = new ArrayList<>(sheet.rows());
        sorted.sort(by.descending() ? order.reversed() : order);
        for (int i = 0; i < sorted.size(); i++) {
            ranks.put(sorted.get(i).id(), i);
        }
    }

    /** Folds or unfolds the lines of a group. */
    void fold(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
    }

    /**
     * The rows to show; the very list given where all are shown as they stand. A group without a line that passes the
     * filter is not shown.
     */
    List<Row<R>> arrange(List<Row<R>> rows) {
        if (showsAll() && sort == null) {
            return rows;
        }
        List<Row<R>> arranged = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Row<R> first = rows.get(at);
            boolean leads = first.kind() == Row.Kind.GROUP;
            int end = leads ? at + 1 : at;
            while (end < rows.size() && rows.get(end).kind() != Row.Kind.GROUP) {
                end++;
            }
            List<Row<R>> lines = new ArrayList<>(rows.subList(leads ? at + 1 : at, end));
            lines.removeIf(row -> leftOut.contains(row.id()));
            if (!lines.isEmpty() || filter.isEmpty()) {
                boolean away = leads && folded.contains(first.id());
                if (leads) {
                    arranged.add(away ? new Row<>(first.id(), Row.Kind.FOLDED, first.value()) : first);
                }
                if (!away) {
                    arranged.addAll(sorted(lines));
                }
            }
            at = end;
        }
        return arranged;
    }

    private List<Row<R>> sorted(List<Row<R>> lines) {
        if (sort == null) {
            return lines;
        }
        Map<String, Double> places = new HashMap<>();
        double last = -1;
        for (Row<R> line : lines) {
            Integer rank = ranks.get(line.id());
            last = rank == null ? last + 1e-6 : rank;
            places.put(line.id(), last);
        }
        List<Row<R>> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(line -> places.getOrDefault(line.id(), 0.0)));
        return sorted;
    }

    private boolean shows(Row<R> row, String wanted) {
        return columns.stream()
                .anyMatch(column -> column.look()
                        .apply(row.value())
                        .text()
                        .toLowerCase(Locale.UK)
                        .contains(wanted));
    }

    private static <R> Comparator<R> ordering(Column<R> column) {
        if (column.order() != null) {
            return column.order();
        }
        Collator collator = Collator.getInstance(Locale.UK);
        return (one, other) -> collator.compare(
                column.look().apply(one).text(), column.look().apply(other).text());
    }
}
