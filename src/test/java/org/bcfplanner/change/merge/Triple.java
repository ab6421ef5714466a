package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.References;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A plan and what two people made of it, as lists of edits, so that a case that fails can be cut down to the few edits it
 * takes. Edits are differences that do to any plan what they did to the one they were made on, as far as it goes.
 */
record Triple(Plan base, List<Diff> mineEdits, List<Diff> theirEdits) {
    /** A few edits of each side. */
    static Triple of(Plan base, long seed) {
        Random random = new Random(seed);
        RandomPlans plans = new RandomPlans(~seed);
        List<Diff> mine = edits(base, plans, new Random(seed ^ 77), 1 + random.nextInt(6));
        List<Diff> theirs = edits(base, plans, new Random(seed ^ 99), 1 + random.nextInt(6));
        return new Triple(base, mine, theirs);
    }

    private static List<Diff> edits(Plan base, RandomPlans plans, Random random, int count) {
        List<Diff> edits = new ArrayList<>();
        Plan plan = base;
        for (int i = 0; i < count; i++) {
            Plan after = switch (random.nextInt(4)) {
                case 0 -> plans.edit(plan);
                case 1 -> removed(table(plan, random), plan, random);
                default -> swapped(table(plan, random), plan, random);
            };
            edits.add(Diff.between(plan, after));
            plan = after;
        }
        return edits;
    }

    /** One of the tables that have most rows to choose from: schemes twice as often, for they are under each other. */
    private static Table<?> table(Plan plan, Random random) {
        List<Table<?>> filled = Table.all().stream()
                .filter(each -> each.of(plan).size() > 1)
                .filter(each -> each.name().equals("scheme") || random.nextInt(3) == 0)
                .toList();
        return filled.isEmpty()
                ? Objects.requireNonNull(Table.named("scheme"))
                : filled.get(random.nextInt(filled.size()));
    }

    /** Without one of the first rows, and without what hangs on it. */
    private static <T extends Entity<T>> Plan removed(Table<T> table, Plan plan, Random random) {
        Rows<T> rows = table.of(plan);
        return rows.isEmpty()
                ? plan
                : Pointing.removed(
                        plan,
                        table,
                        row(rows, Math.min(1, rows.size() - 1), random).id());
    }

    /** One value of a row set to that of another row of its table, or a scheme put under another. */
    private static <T extends Entity<T>> Plan swapped(Table<T> table, Plan plan, Random random) {
        Rows<T> rows = table.of(plan);
        if (rows.isEmpty()) {
            return plan;
        }
        T to = row(rows, Math.min(2, rows.size() - 1), random);
        T from = row(rows, rows.size() - 1, random);
        Shape<T> shape = Shape.of(table.row());
        @Nullable Object[] values = shape.values(to);
        int place = 1 + random.nextInt(values.length - 1);
        boolean under = table.row() == Scheme.class && random.nextBoolean();
        values[under ? parent(shape) : place] =
                under ? from.id() : shape.components().get(place).of(from);
        try {
            Plan swapped = Nesting.kept(table.with(plan, rows.with(shape.make(values))));
            return firstBroken(swapped).isEmpty() ? swapped : plan;
        } catch (RuntimeException noSuchRow) {
            return plan;
        }
    }

    private static int parent(Shape<?> shape) {
        return shape.components().stream().map(Shape.Component::name).toList().indexOf("parent");
    }

    private static <T extends Entity<T>> T row(Rows<T> rows, int last, Random random) {
        return rows.stream().skip(random.nextInt(last + 1)).findFirst().orElseThrow();
    }

    Plan mine() {
        return applied(mineEdits);
    }

    Plan theirs() {
        return applied(theirEdits);
    }

    private Plan applied(List<Diff> edits) {
        Plan plan = base;
        for (Diff each : edits) {
            plan = each.apply(plan);
        }
        return plan;
    }

    /** Whether all three are whole, as plans are. */
    boolean isWhole() {
        return firstBroken(mine()).isEmpty() && firstBroken(theirs()).isEmpty();
    }

    /** What a plan file would refuse. */
    static Optional<String> firstBroken(Plan plan) {
        Optional<String> broken = References.firstBroken(plan);
        if (broken.isPresent()) {
            return broken;
        }
        if (Nesting.kept(plan) != plan) {
            return Optional.of("a part is not under the theme of its scheme");
        }
        return Table.all().stream()
                .flatMap(table -> table.of(plan).stream())
                .filter(row -> row instanceof Keyed<?> keyed && !keyed.ownId().equals(row.id()))
                .findFirst()
                .map(row -> "not under its own id: " + row);
    }

    /** The same case with one edit less, in every way there is. */
    List<Triple> smaller() {
        List<Triple> smaller = new ArrayList<>();
        for (int i = 0; i < mineEdits.size(); i++) {
            smaller.add(new Triple(base, without(mineEdits, i), theirEdits));
        }
        for (int i = 0; i < theirEdits.size(); i++) {
            smaller.add(new Triple(base, mineEdits, without(theirEdits, i)));
        }
        return smaller;
    }

    private static List<Diff> without(List<Diff> edits, int place) {
        List<Diff> fewer = new ArrayList<>(edits);
        fewer.remove(place);
        return fewer;
    }

    String told() {
        return "mine:\n" + told(mine()) + "theirs:\n" + told(theirs());
    }

    private String told(Plan plan) {
        StringBuilder told = new StringBuilder();
        Diff diff = Diff.between(base, plan);
        if (diff.changesDetails()) {
            told.append("  details ").append(diff.detailsAfter()).append('\n');
        }
        for (Change<?> each : diff.changes()) {
            told.append("  ")
                    .append(each.action())
                    .append(' ')
                    .append(each.before())
                    .append("\n    -> ")
                    .append(each.after())
                    .append('\n');
        }
        return told.toString();
    }
}
