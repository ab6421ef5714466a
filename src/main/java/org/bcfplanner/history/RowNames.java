package org.bcfplanner.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Labels;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.FieldChange;
import org.bcfplanner.session.PastRow;

/** What rows are called, those among them that are in the plan no longer. */
final class RowNames {
    /** Components by which people know a row, the first that a row has counts. */
    private static final List<String> NAMING = List.of(
            "name", "title", "outcome", "label", "risk", "body", "principle", "place", "note", "words", "written");

    private final Plan plan;

    RowNames(Plan plan) {
        this.plan = plan;
    }

    /** What kind of row it is: {@code Investment line}. */
    static String ofTable(String entity) {
        return Labels.of(entity.equals(PastRow.DETAILS) ? Labels.DETAILS : entity);
    }

    boolean isThere(String entity, UUID row) {
        Table<?> table = Table.named(entity);
        return table != null && find(table, row).isPresent();
    }

    /** What a row is called in the plan, or else by what the history has of it; may be empty. */
    String of(PastRow row) {
        if (row.entity().equals("merge_conflict")) {
            return whereOpen(row);
        }
        if (isThere(row.entity(), row.id())) {
            String inPlan = PlaceWords.of(new Place.Cell(row.entity(), row.id(), ""), plan);
            if (!inPlan.isBlank()) {
                return inPlan;
            }
        }
        List<Link> links = links(row);
        return NAMING.stream()
                .filter(name -> links.stream().noneMatch(link -> link.column().equals(name)))
                .map(name -> said(row, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Excerpts::whole)
                .orElseGet(() -> links.stream()
                        .map(this::target)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** A column of a row that points at a row of another kind. */
    private record Link(Class<?> target, String column, String row) {}

    private static List<Link> links(PastRow row) {
        Table<?> table = Table.named(row.entity());
        List<Link> links = new ArrayList<>();
        if (table == null) {
            return links;
        }
        for (Table.Reference each : table.references()) {
            String column =
                    table.columns().columnsOf(each.component()).getFirst().name();
            links.add(new Link(each.target(), column, said(row, column)));
        }
        return links;
    }

    private String target(Link link) {
        return Table.all().stream()
                .filter(table -> table.row() == link.target() && !link.row().isEmpty())
                .map(table -> new Place.Cell(table.name(), UUID.fromString(link.row()), ""))
                .filter(cell -> isThere(cell.table(), cell.row()))
                .map(cell -> PlaceWords.of(cell, plan))
                .findFirst()
                .orElse("");
    }

    /** Where the value stands that a merge left open; empty where that has gone. */
    private String whereOpen(PastRow row) {
        String entity = said(row, "entity");
        if (entity.equals(PastRow.DETAILS)) {
            return PlaceWords.of(new Place.Detail(said(row, "field")), plan);
        }
        UUID about = UUID.fromString(said(row, "entity_id"));
        return isThere(entity, about) ? PlaceWords.of(new Place.Cell(entity, about, said(row, "field")), plan) : "";
    }

    static String said(PastRow row, String column) {
        return row.fields().stream()
                .filter(field -> field.column().equals(column))
                .flatMap(field -> said(field).stream())
                .findFirst()
                .orElse("");
    }

    /** What the row is called that a reference points at; empty where it has gone. */
    String of(Class<?> target, UUID row) {
        return Table.all().stream()
                .filter(table -> table.row() == target)
                .flatMap(table -> find(table, row).stream())
                .flatMap(RowNames::own)
                .findFirst()
                .map(Excerpts::whole)
                .orElse("");
    }

    private static Stream<String> own(Object row) {
        return NAMING.stream()
                .flatMap(name -> Shape.of(row.getClass()).components().stream()
                        .filter(each -> each.name().equals(name)))
                .map(component -> component.of(row))
                .filter(Objects::nonNull)
                .map(value -> value instanceof Text text ? text.written() : String.valueOf(value))
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> said(FieldChange field) {
        return Stream.of(field.after(), field.before())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private <T extends Entity<T>> Optional<T> find(Table<T> table, UUID row) {
        return table.of(plan).find(new Id<>(row));
    }
}
