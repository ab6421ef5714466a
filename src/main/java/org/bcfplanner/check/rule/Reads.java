package org.bcfplanner.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;

/**
 * Parts of a plan: components of tables, and the plan's own fields under {@link #DETAILS}. Rows that come and go touch
 * everything of their table.
 */
public record Reads(Map<String, Set<String>> components) {
    public static final Reads NOTHING = new Reads(Map.of());

    /** Stands for the plan's own fields where otherwise a table is named. */
    public static final String DETAILS = "details";

    private static final String ALL = "*";

    public Reads {
        components = Map.copyOf(components);
    }

    /** These and some components of a table. */
    public Reads and(String table, String... names) {
        Map<String, Set<String>> more = new HashMap<>(components);
        Set<String> all = new HashSet<>(more.getOrDefault(table, Set.of()));
        all.addAll(List.of(names));
        more.put(table, Set.copyOf(all));
        return new Reads(more);
    }

    /** These and a table as a whole, whatever changes in it. */
    public Reads andAllOf(String table) {
        return and(table, ALL);
    }

    /** The whole plan. */
    public static Reads everything() {
        Reads all = NOTHING.andAllOf(DETAILS);
        for (Table<?> table : Table.all()) {
            all = all.andAllOf(table.name());
        }
        return all;
    }

    /** What a difference between two plans touches. */
    public static Reads of(Diff diff) {
        Map<String, Set<String>> touched = new HashMap<>();
        if (diff.changesDetails()) {
            touched.put(DETAILS, differing(diff.detailsBefore(), diff.detailsAfter()));
        }
        for (Change<?> change : diff.changes()) {
            add(change, touched.computeIfAbsent(change.table().name(), ignored -> new HashSet<>()));
        }
        return new Reads(touched);
    }

    /** Whether the two have a part in common. */
    public boolean meets(Reads other) {
        for (Map.Entry<String, Set<String>> mine : components.entrySet()) {
            Set<String> theirs = other.components.getOrDefault(mine.getKey(), Set.of());
            if (!theirs.isEmpty() && meet(mine.getValue(), theirs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.contains(ALL) || others.contains(ALL) || some.stream().anyMatch(others::contains);
    }

    private static void add(Change<?> change, Set<String> touched) {
        if (change.action() != Change.Action.CHANGED) {
            touched.add(ALL);
        } else if (!touched.contains(ALL)) {
            List<Shape.Component> all = Shape.of(change.table().row()).components();
            change.components().forEach(place -> touched.add(all.get(place).name()));
        }
    }

    private static Set<String> differing(Details before, Details after) {
        Set<String> names = new HashSet<>();
        for (Shape.Component component : Shape.of(Details.class).components()) {
            if (!java.util.Objects.equals(component.of(before), component.of(after))) {
                names.add(component.name());
            }
        }
        return names;
    }
}
