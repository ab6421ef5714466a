package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Rank;
import org.jspecify.annotations.Nullable;

/** Tells what happened to rows, one at a time, in words of the states they are from. */
final class RowComparison {
    /** What names a row; of a row that came or went it need not be said again. */
    private static final Set<String> SAID_BY_NAME =
            Set.of("String", "Text", "Id", "FinancialYear", "Kind", "PoolMeasure");

    private final Side before;
    private final Side after;

    RowComparison(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** What happened to a row; empty where its place in the order is written otherwise and is the same. */
    <T extends Entity<T>> Optional<RowChange> of(Change<T> change, Families<T> families) {
        Table<T> table = change.table();
        T row = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        Side side = change.after() == null ? before : after;
        String name = side.names().of(table.name(), row.id().value());
        Place place = Place.Cell.of(table, row, shown(table));
        List<FieldChange> all = new ArrayList<>();
        for (Shape.Component component : Components.said(table.row())) {
            FieldChange field = component.type() == Rank.class
                    ? moved(change, families, place)
                    : field(table.name(), component, change.before(), change.after(), place(change, component, place));
            if (field.kind() != ChangeKind.SAME || !field.after().isEmpty()) {
                all.add(field);
            }
        }
        ChangeKind kind = kind(change, all);
        if (kind == ChangeKind.SAME) {
            return Optional.empty();
        }
        if (change.action() != Change.Action.CHANGED) {
            all.removeIf(isSaidBy(name, table));
        }
        return Optional.of(new RowChange(kind, topic(table, row), place, Labels.of(table.name()), name, all));
    }

    /** What is said of a scheme's own text belongs to the schemes. */
    static Topic topic(Table<?> table, Object row) {
        boolean ofScheme = (row instanceof ReviewNote note && Scheme.isSection(note.section()))
                || (row instanceof Chapter chapter && Scheme.isSection(chapter.section()));
        return ofScheme ? Topic.SCHEMES : Topic.of(table);
    }

    /** One component of two records of one type, of which either may be missing. */
    FieldChange field(
            String table, Shape.Component component, @Nullable Object old, @Nullable Object now, Place place) {
        String was = old == null ? "" : before.words().of(table, component, old);
        String is = now == null ? "" : after.words().of(table, component, now);
        ChangeKind kind = kind(component, old, now);
        if (kind == ChangeKind.CHANGED && was.equals(is)) {
            was = typed(component.of(Objects.requireNonNull(old)), was);
            is = typed(component.of(Objects.requireNonNull(now)), is);
        }
        boolean tells = kind == ChangeKind.SAME || kind == ChangeKind.CHANGED || !(was + is).isEmpty();
        return new FieldChange(
                tells ? kind : ChangeKind.SAME,
                place,
                Labels.of(table, component.name(), after.words().edition()),
                was,
                is);
    }

    private static ChangeKind kind(Shape.Component component, @Nullable Object old, @Nullable Object now) {
        if (old == null) {
            return ChangeKind.ADDED;
        }
        if (now == null) {
            return ChangeKind.REMOVED;
        }
        return Objects.equals(component.of(old), component.of(now)) ? ChangeKind.SAME : ChangeKind.CHANGED;
    }

    /** Two values that mean the same are told apart by what was typed. */
    private static String typed(@Nullable Object value, String words) {
        return value instanceof Amount amount ? AmountWords.typed(amount) : words;
    }

    private <T extends Entity<T>> FieldChange moved(Change<T> change, Families<T> families, Place place) {
        String label = Labels.of(change.table().name(), "position");
        return families.isMoved(change.id())
                ? new FieldChange(
                        ChangeKind.MOVED, place, label, families.before(change.id()), families.after(change.id()))
                : new FieldChange(ChangeKind.SAME, place, label, "", "");
    }

    private static ChangeKind kind(Change<?> change, List<FieldChange> fields) {
        if (change.action() == Change.Action.ADDED) {
            return ChangeKind.ADDED;
        }
        if (change.action() == Change.Action.REMOVED) {
            return ChangeKind.REMOVED;
        }
        boolean moved = fields.stream().anyMatch(field -> field.kind() == ChangeKind.MOVED);
        boolean changed = fields.stream().anyMatch(field -> field.kind() == ChangeKind.CHANGED);
        return changed ? ChangeKind.CHANGED : moved ? ChangeKind.MOVED : ChangeKind.SAME;
    }

    private static Place place(Change<?> change, Shape.Component component, Place row) {
        return change.after() == null
                ? row
                : new Place.Cell(change.table().name(), change.id().value(), component.name());
    }

    /** The component at which a row of a table is gone to. */
    static String shown(Table<?> table) {
        List<String> names = Shape.of(table.row()).components().stream()
                .map(Shape.Component::name)
                .toList();
        for (String usual :
                List.of("name", "title", "risk", "max", "amount", "stated", "words", "written", "outcome")) {
            if (names.contains(usual)) {
                return usual;
            }
        }
        return names.getLast();
    }

    private static Predicate<FieldChange> isSaidBy(String name, Table<?> table) {
        Set<String> naming = new HashSet<>();
        for (Shape.Component each : Components.said(table.row())) {
            if (SAID_BY_NAME.contains(each.type().getSimpleName())) {
                naming.add(Labels.of(table.name(), each.name()));
            }
        }
        return field -> naming.contains(field.label()) && name.contains(field.before() + field.after());
    }
}
