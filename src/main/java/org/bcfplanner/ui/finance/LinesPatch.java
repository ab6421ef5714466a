package org.bcfplanner.ui.finance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of the table of investment lines that an edit changes. Used once. */
final class LinesPatch {
    private final Sheet<LinesRow> sheet;
    private final Plan after;
    private final List<MoneyColumn> columns;
    private final Map<String, Row<LinesRow>> changed = new HashMap<>();

    /**
     * @param sheet the table before the edit
     * @param after the plan after it
     */
    LinesPatch(Sheet<LinesRow> sheet, Plan after, List<MoneyColumn> columns) {
        this.sheet = sheet;
        this.after = after;
        this.columns = columns;
    }

    /** The rows that now say something else; empty where rows come, go or move, or where all of them change. */
    Optional<Collection<Row<LinesRow>>> of(Diff diff) {
        if (diff.detailsBefore().shownIn() != diff.detailsAfter().shownIn()) {
            return Optional.empty();
        }
        for (Change<?> change : diff.changes()) {
            if (!take(change.before(), change.after())) {
                return Optional.empty();
            }
        }
        List<Row<LinesRow>> rows = new ArrayList<>(changed.values());
        groups().forEach(place -> regroup(place).ifPresent(rows::add));
        return Optional.of(rows);
    }

    /** Takes note of a change; false where it is more than other contents of the same rows. */
    private boolean take(@Nullable Entity<?> before, @Nullable Entity<?> now) {
        return switch (now == null ? requireNonNull(before) : now) {
            case Line line -> takeLine(line, (Line) before, (Line) now);
            case Scheme ignored -> before instanceof Scheme was && now instanceof Scheme is && takeScheme(was, is);
            case Theme ignored -> false;
            default -> true; // rows are made of these three alone
        };
    }

    private boolean takeLine(Line line, @Nullable Line before, @Nullable Line now) {
        boolean moves = before != null && now != null && !isInPlaceOf(now, before);
        LinesRow.OfScheme row = find(LinesSheet.rowId(line.scheme(), line.investmentType()));
        if (moves || row == null || (now == null && !isOwnType(line))) {
            return false;
        }
        Amount[] amounts = row.amounts().toArray(Amount[]::new);
        Line blank = Line.blank(line.scheme(), line.fy(), line.kind(), line.investmentType());
        MoneyColumn.put(now == null ? blank : now, columns, amounts);
        put(row.with(List.of(amounts)));
        return true;
    }

    private static boolean isInPlaceOf(Line line, Line other) {
        return line.scheme().equals(other.scheme())
                && line.fy().equals(other.fy())
                && line.kind() == other.kind()
                && line.investmentType() == other.investmentType();
    }

    /** Whether the row stays when the line is gone: a scheme has one for its own type whether or not it has a line. */
    private boolean isOwnType(Line line) {
        return after.schemes()
                .find(line.scheme())
                .filter(scheme -> scheme.investmentType() == line.investmentType())
                .isPresent();
    }

    private boolean takeScheme(Scheme was, Scheme is) {
        if (!was.theme().equals(is.theme())
                || !Objects.equals(was.parent(), is.parent())
                || !was.position().equals(is.position())
                || was.investmentType() != is.investmentType()) {
            return false;
        }
        for (InvestmentType type : InvestmentType.values()) {
            LinesRow.OfScheme row = find(LinesSheet.rowId(is.id(), type));
            if (row != null && !row.with(is).equals(row)) {
                put(row.with(is));
            }
        }
        return true;
    }

    private LinesRow.@Nullable OfScheme find(String id) {
        Row<LinesRow> row = changed.get(id);
        int place = row == null ? sheet.placeOf(id) : -1;
        if (place >= 0) {
            row = sheet.rows().get(place);
        }
        return row != null && row.value() instanceof LinesRow.OfScheme found ? found : null;
    }

    private void put(LinesRow.OfScheme row) {
        String id = LinesSheet.rowId(row.scheme(), row.type());
        changed.put(id, new Row<>(id, Row.Kind.LINE, row));
    }

    /** Where the groups of the changed rows begin. */
    private Set<Integer> groups() {
        TreeSet<Integer> groups = new TreeSet<>();
        TreeSet<Integer> places = new TreeSet<>();
        changed.keySet().forEach(id -> places.add(sheet.placeOf(id)));
        int end = 0;
        for (int place : places) {
            if (place >= end) {
                int group = place;
                while (sheet.rows().get(group).kind() != Row.Kind.GROUP) {
                    group--;
                }
                groups.add(group);
                end = endOf(group);
            }
        }
        return groups;
    }

    private int endOf(int group) {
        int end = group + 1;
        while (end < sheet.rows().size() && sheet.rows().get(end).kind() != Row.Kind.GROUP) {
            end++;
        }
        return end;
    }

    /** The row that leads a group with its subtotals, if they changed. */
    private Optional<Row<LinesRow>> regroup(int place) {
        Row<LinesRow> row = sheet.rows().get(place);
        List<Row<LinesRow>> lines = sheet.rows().subList(place + 1, endOf(place)).stream()
                .map(line -> changed.getOrDefault(line.id(), line))
                .toList();
        List<Total> totals = LinesLayout.totals(lines, columns.size());
        return row.value() instanceof LinesRow.OfTheme theme && !theme.totals().equals(totals)
                ? Optional.of(new Row<>(row.id(), row.kind(), theme.with(totals)))
                : Optional.empty();
    }
}
