package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.MoneyFormat;

/** What changed in one sentence: money first, then risks and texts, whatever else in few words. */
final class Sentence {
    private static final int MOST_PARTS = 6;

    private final List<RowChange> rows;
    private final Plan before;
    private final Plan after;
    private final List<String> parts = new ArrayList<>();
    private final Set<RowChange> told = Collections.newSetFromMap(new IdentityHashMap<>());

    Sentence(List<RowChange> rows, Plan before, Plan after) {
        this.rows = rows;
        this.before = before;
        this.after = after;
    }

    String words() {
        if (rows.isEmpty()) {
            return "No difference";
        }
        addLines();
        addMoney();
        addRisks();
        addTexts();
        addRows("scheme", "scheme", "schemes");
        addRows("metric_figure", "figure of a metric", "figures of metrics");
        addRows("signature", "signature", "signatures");
        addDetails();
        int others = (int) rows.stream().filter(row -> !told.contains(row)).count();
        if (others > 0) {
            parts.add(count(
                    others,
                    parts.isEmpty() ? "change" : "other change",
                    parts.isEmpty() ? "changes" : "other changes"));
        }
        return String.join("; ", parts);
    }

    /** {@code 12 lines, +£138k}: by how much the known maximum of all spend is another. */
    private void addLines() {
        List<RowChange> lines = take(row -> isOf(row, "line"));
        if (lines.isEmpty()) {
            return;
        }
        long by = Math.subtractExact(spend(after), spend(before));
        parts.add(count(lines.size(), "line", "lines") + (by == 0 ? "" : ", " + money(by)));
    }

    private void addMoney() {
        addRows("pool_amount", "amount of the pool", "amounts of the pool");
        addRows("contribution", "contribution", "contributions");
    }

    private void addRisks() {
        Predicate<RowChange> scored = row -> row.kind() == ChangeKind.CHANGED
                && row.fields().stream()
                        .anyMatch(field -> field.place() instanceof Place.Cell cell
                                && Set.of("rating", "residual", "target").contains(cell.component()));
        List<RowChange> rescored = take(row -> isOf(row, "risk") && scored.test(row));
        if (!rescored.isEmpty()) {
            parts.add(count(rescored.size(), "risk", "risks") + " re-scored");
        }
        addRows("risk", "risk", "risks");
    }

    /** A section counts once, however many of its questions are answered anew. */
    private void addTexts() {
        for (ChangeKind kind : List.of(ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.MOVED)) {
            Set<String> names = new LinkedHashSet<>();
            take(row -> row.kind() == kind && row.what().equals(Labels.of("passage")))
                    .forEach(row -> names.add(row.name().replaceFirst(" [a-z]\\)$", "")));
            if (!names.isEmpty()) {
                parts.add(count(names.size(), "section", "sections") + written(kind));
            }
        }
    }

    private static String written(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> " written";
            case REMOVED -> " emptied";
            case MOVED -> " put in another order";
            case CHANGED, SAME -> " rewritten";
        };
    }

    private void addDetails() {
        if (!take(row -> row.place() instanceof Place.Detail).isEmpty()) {
            parts.add("plan details");
        }
    }

    /** {@code 2 schemes added, 1 scheme changed}. */
    private void addRows(String table, String one, String many) {
        if (parts.size() >= MOST_PARTS) {
            return;
        }
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        take(row -> isOf(row, table)).forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        counts.forEach((kind, count) ->
                parts.add(count(count, one, many) + " " + kind.label().toLowerCase(Locale.UK)));
    }

    private List<RowChange> take(Predicate<RowChange> which) {
        List<RowChange> taken = rows.stream()
                .filter(row -> which.test(row) && !told.contains(row))
                .toList();
        told.addAll(taken);
        return taken;
    }

    private static boolean isOf(RowChange row, String table) {
        return row.what().equals(Labels.of(table));
    }

    private static long spend(Plan plan) {
        long pence = 0;
        for (Line line : plan.lines()) {
            if (line.kind() == Kind.SPEND) {
                Amount most = line.max().counted().isPresent() ? line.max() : line.min();
                pence = Math.addExact(pence, most.counted().orElse(0));
            }
        }
        return pence;
    }

    /** {@code +£138k}; below a thousand pounds, and where there are odd pence, in pounds. */
    private static String money(long pence) {
        long size = Math.abs(pence);
        boolean thousands = size >= 100_000 && size % 10_000 == 0;
        return (pence > 0 ? "+" : "-") + (thousands ? MoneyFormat.thousands(size) : MoneyFormat.pounds(size));
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
