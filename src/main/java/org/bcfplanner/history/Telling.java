package org.bcfplanner.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.session.FieldChange;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastRow;
import org.jspecify.annotations.Nullable;

/** Tells what past edits did, in the words of the plan as it is now. */
public final class Telling {
    /** Values that are written for the program and say nothing to people. */
    private static final Set<String> ENCODED =
            Set.of("marks", "profile", "risk_scale", "risk_columns", "metrics", "fingerprint");

    /** What was typed; the other columns of the component follow from it. */
    private static final List<String> TYPED = List.of("_raw", "_words");

    private static final Set<String> FOLLOWING = Set.of("meaning", "pence", "estimate", "derived", "date");

    private final Plan plan;
    private final RowNames names;
    private final ValueWords values;

    /** @param plan as it is now */
    public Telling(Plan plan) {
        this.plan = plan;
        this.names = new RowNames(plan);
        this.values = new ValueWords(names);
    }

    /** What the edit did, as far as its rows were read. A row of a table that there is no longer says nothing. */
    public List<Told> of(PastEdit edit) {
        List<Told> told = new ArrayList<>();
        for (PastRow row : edit.first()) {
            if (row.entity().equals(PastRow.DETAILS)) {
                details(row, told);
            } else {
                Optional.ofNullable(Table.named(row.entity())).ifPresent(table -> ofTable(table, row, told));
            }
        }
        return told;
    }

    private void details(PastRow row, List<Told> told) {
        if (row.action() == Change.Action.ADDED) {
            told.add(new Told(
                    "Plan",
                    row.action(),
                    "",
                    names.of(row),
                    new Place.Detail("title"),
                    Section.DETAILS,
                    true,
                    row.origin()));
            return;
        }
        fields(Details.class, row, told);
    }

    private void ofTable(Table<?> table, PastRow row, List<Told> told) {
        if (row.action() == Change.Action.CHANGED) {
            fields(table.row(), row, told);
            return;
        }
        boolean added = row.action() == Change.Action.ADDED;
        String name = names.of(row);
        told.add(new Told(
                RowNames.ofTable(table.name()),
                row.action(),
                added ? "" : name,
                added ? name : "",
                new Place.Cell(table.name(), row.id(), first(table)),
                section(table, row),
                names.isThere(table.name(), row.id()),
                row.origin()));
    }

    /** Of a text that is gone by what the history has of it. */
    private Section section(Table<?> table, PastRow row) {
        if (table.row() != Passage.class) {
            return Section.of(table);
        }
        return plan.passages()
                .find(new Id<Passage>(row.id()))
                .map(Passage::section)
                .or(() -> Optional.of(RowNames.said(row, "section")).filter(key -> !key.isEmpty()))
                .map(Section::ofText)
                .orElseGet(() -> Section.of(table));
    }

    /** The component behind the references by which a row is placed, at which people begin to read it. */
    private static String first(Table<?> table) {
        return Shape.of(table.row()).components().stream()
                .map(Shape.Component::name)
                .filter(Set.of("name", "title", "min", "amount", "label", "risk", "outcome", "words")::contains)
                .findFirst()
                .orElse("");
    }

    private void fields(Class<?> type, PastRow row, List<Told> told) {
        Map<String, FieldChange> changed =
                row.fields().stream().collect(Collectors.toMap(FieldChange::column, each -> each));
        List<Shape.Component> components = Shape.of(type).components();
        for (int i = 0; i < components.size(); i++) {
            Shape.Component component = components.get(i);
            List<Column> columns = Columns.of(type).columnsOf(i);
            List<Column> said = columns.stream()
                    .filter(column -> changed.containsKey(column.name()))
                    .toList();
            speaking(said)
                    .forEach(column -> told.add(field(
                            row,
                            component,
                            column,
                            columns.size(),
                            Objects.requireNonNull(changed.get(column.name())))));
        }
    }

    /** Of the changed columns of a component those that people know. */
    private static List<Column> speaking(List<Column> changed) {
        List<Column> typed = changed.stream()
                .filter(column -> TYPED.stream().anyMatch(column.name()::endsWith))
                .toList();
        if (!typed.isEmpty() || changed.size() < 2) {
            return typed.isEmpty() ? changed : typed;
        }
        List<Column> plain = changed.stream()
                .filter(column -> !FOLLOWING.contains(
                        column.name().substring(column.name().lastIndexOf('_') + 1)))
                .toList();
        return plain.isEmpty() ? changed.subList(0, 1) : plain;
    }

    private Told field(PastRow row, Shape.Component component, Column column, int columns, FieldChange change) {
        boolean details = row.entity().equals(PastRow.DETAILS);
        Place place =
                details ? new Place.Detail(component.name()) : new Place.Cell(row.entity(), row.id(), component.name());
        boolean there = details || names.isThere(row.entity(), row.id());
        boolean silent = component.type() == Rank.class || ENCODED.contains(column.name());
        String before = silent ? "" : said(row, component, column, change.before(), FieldChange::before);
        String after = silent ? "" : said(row, component, column, change.after(), FieldChange::after);
        return new Told(
                what(row, place, there, component.type() == Rank.class) + (columns > 1 ? part(component, column) : ""),
                Change.Action.CHANGED,
                Excerpts.differing(before, after),
                Excerpts.differing(after, before),
                place,
                details
                        ? Section.ofDetail(component.name())
                        : section(Objects.requireNonNull(Table.named(row.entity())), row),
                there,
                row.origin());
    }

    /** An amount typed as a bare number, whose unit depended on how the table was shown, is said in pounds. */
    private String said(
            PastRow row,
            Shape.Component component,
            Column column,
            @Nullable String value,
            Function<FieldChange, @Nullable String> side) {
        boolean bare = component.type() == Amount.class
                && column.name().endsWith("_raw")
                && value != null
                && value.matches("[\\d,. ]*\\d");
        String pence = column.name().replaceFirst("_raw$", "_pence");
        return Optional.of(bare)
                .filter(is -> is)
                .flatMap(is -> row.fields().stream()
                        .filter(field -> field.column().equals(pence))
                        .findFirst())
                .map(side)
                .map(known -> MoneyFormat.pounds(Long.parseLong(known)))
                .orElseGet(() -> values.of(component, column, value));
    }

    private String what(PastRow row, Place place, boolean there, boolean order) {
        String words = there || !(place instanceof Place.Cell) ? PlaceWords.of(place, plan) : "";
        if (order) {
            words = there ? PlaceWords.of(new Place.Cell(row.entity(), row.id(), ""), plan) + ", place" : "";
        }
        if (words.isBlank()) {
            words = RowNames.ofTable(row.entity());
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Which part of a component, where it is not the one that all know: {@code , remark}. */
    private static String part(Shape.Component component, Column column) {
        if (TYPED.stream().anyMatch(column.name()::endsWith)) {
            return "";
        }
        String name = component.name().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT) + "_";
        return column.name().startsWith(name)
                ? ", " + column.name().substring(name.length()).replace('_', ' ')
                : "";
    }
}
