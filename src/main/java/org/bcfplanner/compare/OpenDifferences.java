package org.bcfplanner.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.change.merge.Sided;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.jspecify.annotations.Nullable;

/** Tells the open differences of one plan. */
final class OpenDifferences {
    private static final String REMOVED = "Removed";
    private static final String KEPT = "Changed or needed";

    private final Plan plan;
    private final Side side;

    OpenDifferences(Plan plan) {
        this.plan = plan;
        this.side = Side.of(plan);
    }

    List<OpenDifference> all() {
        return Settlement.open(plan).stream()
                .flatMap(conflict -> Sided.of(conflict, plan).map(sided -> told(conflict, sided)).stream())
                .sorted(Comparator.comparing(OpenDifference::topic)
                        .thenComparing(OpenDifference::name)
                        .thenComparingInt(each -> component(each.conflict())))
                .toList();
    }

    /** Fields of a row follow each other as it has them. */
    private static int component(MergeConflict conflict) {
        Table<?> table = Table.named(conflict.entity());
        Class<?> row = table == null ? Details.class : table.row();
        return Shape.of(row).components().stream()
                .map(Shape.Component::name)
                .toList()
                .indexOf(conflict.field());
    }

    private <R> OpenDifference told(MergeConflict conflict, Sided<R> sided) {
        Table<?> table = Table.named(conflict.entity());
        Object row = Objects.requireNonNull((Object) sided.mine());
        return switch (conflict.kind()) {
            case FIELD -> field(conflict, table, row, sided);
            case REMOVED_HERE -> whole(conflict, table, row, REMOVED, KEPT);
            case REMOVED_THERE -> whole(conflict, table, row, KEPT, REMOVED);
            case TWINS -> whole(conflict, table, row, name(table, conflict.entityId()), name(table, conflict.theirs()));
        };
    }

    private OpenDifference whole(
            MergeConflict conflict, @Nullable Table<?> table, Object row, String mine, String theirs) {
        return new OpenDifference(
                conflict,
                topic(conflict, table, row),
                new Place.Cell(conflict.entity(), Id.of(conflict.entityId()).value(), shown(table)),
                what(table),
                name(table, conflict.entityId()),
                "",
                "",
                mine,
                theirs);
    }

    private <R> OpenDifference field(MergeConflict conflict, @Nullable Table<?> table, Object row, Sided<R> sided) {
        String labels = table == null ? Labels.DETAILS : table.name();
        String mine = said(labels, sided, row);
        String theirs = said(labels, sided, Objects.requireNonNull((Object) sided.theirs()));
        boolean alike = mine.equals(theirs);
        R base = sided.base();
        return new OpenDifference(
                conflict,
                topic(conflict, table, row),
                table == null
                        ? new Place.Detail(conflict.field())
                        : new Place.Cell(
                                table.name(), Id.of(conflict.entityId()).value(), conflict.field()),
                what(table),
                name(table, conflict.entityId()),
                Labels.of(labels, conflict.field(), side.words().edition()),
                base == null ? "" : said(labels, sided, base),
                alike ? typed(sided, row, mine) : mine,
                alike ? typed(sided, Objects.requireNonNull((Object) sided.theirs()), theirs) : theirs);
    }

    /** What a row says of all that is asked about together; how words look is told only where something is said of it. */
    private String said(String table, Sided<?> sided, Object row) {
        return sided.components().stream()
                .map(each -> each.type() == Rank.class
                        ? behind(row, each)
                        : side.words().of(table, each, row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(sided.components().getLast().type() == Marks.class ? "\n" : ", "));
    }

    private static String typed(Sided<?> sided, Object row, String words) {
        return sided.components().getFirst().of(row) instanceof Amount amount ? AmountWords.typed(amount) : words;
    }

    /** A place in an order, by the row before it. */
    private String behind(Object row, Shape.Component place) {
        return Neighbours.before(row, place, plan)
                .map(id -> "Behind " + side.names().of(row.getClass(), id))
                .orElse("First");
    }

    private Topic topic(MergeConflict conflict, @Nullable Table<?> table, Object row) {
        return table == null ? Topic.ofDetail(conflict.field()) : RowComparison.topic(table, row);
    }

    private String name(@Nullable Table<?> table, String row) {
        return table == null
                ? "Plan details"
                : side.names().of(table.name(), Id.of(row).value());
    }

    private static String what(@Nullable Table<?> table) {
        return Labels.of(table == null ? Labels.DETAILS : table.name());
    }

    private static String shown(@Nullable Table<?> table) {
        return table == null ? "" : RowComparison.shown(table);
    }
}
