package org.bcfplanner.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
        if (isThere(row.entity(), row.id())) {
            String inPlan = PlaceWords.of(new Place.Cell(row.entity(), row.id(), ""), plan);
            if (!inPlan.isBlank()) {
                return inPlan;
            }
        }
        return NAMING.stream()
                .flatMap(name ->
                        row.fields().stream().filter(field -> field.column().equals(name)))
                .flatMap(field -> said(field).stream())
                .findFirst()
                .map(Excerpts::whole)
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
