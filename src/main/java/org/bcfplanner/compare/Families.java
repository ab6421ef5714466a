package org.bcfplanner.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;

/**
 * The rows of one table in their order, before and after, family by family: rows that hang on the same others have one
 * order among them. Tells which were moved, and not which have other places because their neighbours were.
 */
final class Families<T extends Entity<T>> {
    private final Map<Id<T>, String> placesBefore = new HashMap<>();
    private final Map<Id<T>, String> placesAfter = new HashMap<>();
    private final Set<Id<T>> moved = new HashSet<>();

    /** @param table of ranked rows; of any other no row is ever moved */
    Families(Table<T> table, Plan before, Plan after) {
        if (!Ranked.class.isAssignableFrom(table.row())) {
            return;
        }
        Map<List<Object>, List<Id<T>>> old = ordered(table, before);
        Map<List<Object>, List<Id<T>>> now = ordered(table, after);
        place(old, placesBefore);
        place(now, placesAfter);
        now.forEach((family, rows) -> collectMoved(old.getOrDefault(family, List.of()), rows));
    }

    /** Whether a row that both states have, in the same family, was taken to another place in it. */
    boolean isMoved(Id<T> row) {
        return moved.contains(row);
    }

    /** {@code 3 of 10}: the place of a row among its family as it was; empty where it was not there. */
    String before(Id<T> row) {
        return placesBefore.getOrDefault(row, "");
    }

    String after(Id<T> row) {
        return placesAfter.getOrDefault(row, "");
    }

    private void collectMoved(List<Id<T>> old, List<Id<T>> now) {
        Set<Id<T>> both = new HashSet<>(old);
        both.retainAll(new HashSet<>(now));
        List<Id<T>> was = old.stream().filter(both::contains).toList();
        List<Id<T>> is = now.stream().filter(both::contains).toList();
        if (was.equals(is)) {
            return;
        }
        for (Change change : new MyersDiffWithLinearSpace<Id<T>>().computeDiff(was, is, null)) {
            moved.addAll(is.subList(change.startRevised, change.endRevised));
        }
    }

    private static <T extends Entity<T>> void place(Map<List<Object>, List<Id<T>>> rows, Map<Id<T>, String> places) {
        rows.values().forEach(family -> {
            for (int i = 0; i < family.size(); i++) {
                places.put(family.get(i), (i + 1) + " of " + family.size());
            }
        });
    }

    private static <T extends Entity<T>> Map<List<Object>, List<Id<T>>> ordered(Table<T> table, Plan plan) {
        List<T> rows = new ArrayList<>();
        table.of(plan).forEach(rows::add);
        rows.sort((one, other) -> {
            int byPlace = ((Ranked<?>) one).position().compareTo(((Ranked<?>) other).position());
            return byPlace != 0 ? byPlace : one.id().compareTo(other.id());
        });
        Map<List<Object>, List<Id<T>>> families = new HashMap<>();
        for (T row : rows) {
            families.computeIfAbsent(family(table, row), none -> new ArrayList<>())
                    .add(row.id());
        }
        return families;
    }

    /** What rows have in common that have one order among them. */
    static <T extends Entity<T>> List<Object> family(Table<T> table, T row) {
        List<Object> owners = new ArrayList<>();
        for (Shape.Component each : Shape.of(table.row()).components()) {
            boolean owner = (each.type() == Id.class && !each.name().equals("id"))
                    || each.name().equals("section")
                    || each.name().equals("measure")
                    || each.name().equals("fy");
            if (owner) {
                Object value = each.of(row);
                owners.add(value == null ? "" : value);
            }
        }
        return owners;
    }
}
