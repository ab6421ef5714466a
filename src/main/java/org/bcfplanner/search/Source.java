package org.bcfplanner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.table.Entity;

/**
 * A table of the plan as a source of what can be found.
 *
 * @param section where its rows are worked on
 * @param kind    what its rows are
 * @param name    the component at which a row is found by what it is called; empty where that leads nowhere
 */
record Source<T extends Entity<T>>(
        Table<T> table, Section section, Kind kind, String name, List<Components.Speaking> speaking) {

    /** @param table by name */
    @SuppressWarnings("unchecked") // the table is asked for by the name of its rows
    static <T extends Entity<T>> Source<T> of(String table, Kind kind, String name) {
        Table<T> found = (Table<T>) Objects.requireNonNull(Table.named(table));
        return new Source<>(found, Section.of(found), kind, name, Components.of(table, found.row()));
    }

    /** The same, of rows that are worked on elsewhere. */
    Source<T> in(Section other) {
        return new Source<>(table, other, kind, name, speaking);
    }

    /** The same without a way to find rows by what they are called. */
    Source<T> nameless() {
        return new Source<>(table, section, kind, "", speaking);
    }

    /** What a row says, its name first. */
    List<Saying> sayings(T row, String title, String detail) {
        List<Saying> sayings = new ArrayList<>();
        if (!name.isEmpty() && !title.isBlank()) {
            sayings.add(Saying.of(
                    place(row, name),
                    section,
                    kind,
                    new Saying.Named(true, title, detail),
                    Saying.Spoken.of(ownName(row, title))));
        }
        for (Components.Speaking each : speaking) {
            if (!isNamedBy(each)) {
                each.in(row)
                        .ifPresent(spoken -> sayings.add(Saying.of(
                                place(row, each.name()),
                                section,
                                each.isAmount() ? Kind.AMOUNT : kind,
                                new Saying.Named(false, title, joined(detail, each.label())),
                                spoken)));
            }
        }
        return sayings;
    }

    /** Whether a component is what its rows are called; an amount is a thing of its own even where a name leads to it. */
    private boolean isNamedBy(Components.Speaking component) {
        return component.name().equals(name) && !component.isAmount();
    }

    private Place place(T row, String component) {
        return Place.Cell.of(table, row, component);
    }

    /** The name as it stands in the row where it is called otherwise, as a theme with a short name is. */
    private String ownName(T row, String title) {
        return speaking.stream()
                .filter(this::isNamedBy)
                .flatMap(each -> each.in(row).stream())
                .map(Saying.Spoken::text)
                .filter(own -> !title.endsWith(own))
                .findFirst()
                .orElse("");
    }

    static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }
}
