package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** Merges what two people made of one row, value by value. */
final class RowMerge<R> {
    private final Class<R> type;
    private final String entity;
    private final Id<?> id;
    private final @Nullable R base;
    private final R mine;
    private final R theirs;

    /** @param base the row that both come from; null where each added it */
    RowMerge(Class<R> type, String entity, Id<?> id, @Nullable R base, R mine, R theirs) {
        this.type = type;
        this.entity = entity;
        this.id = id;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The row that both changes make. What they do not agree on is told, and stands as it is here. */
    R merged(Found found) {
        Shape<R> shape = Shape.of(type);
        @Nullable Object[] was = base == null ? null : shape.values(base);
        @Nullable Object[] here = shape.values(mine);
        @Nullable Object[] there = shape.values(theirs);
        @Nullable Object[] result = shape.values(mine);
        List<Field> open = new ArrayList<>();
        for (Field field : Field.of(type)) {
            List<@Nullable Object> before = was == null ? null : field.values(was);
            List<@Nullable Object> settled = settled(field, before, field.values(here), field.values(there));
            if (settled == null) {
                open.add(field);
                if (before != null && field.isReference(type)) {
                    field.put(result, before);
                }
            } else {
                field.put(result, settled);
            }
        }
        settlePlaces(open, result, here, there);
        try {
            R made = shape.make(result);
            open.forEach(field -> found.field(type, entity, id, field, base, mine, theirs));
            return made;
        } catch (RuntimeException noSuchRow) { // each half is right and both together are not
            return asHere(found);
        }
    }

    /** Where a row stands among others is not asked while it is asked which others. */
    private void settlePlaces(
            List<Field> open, @Nullable Object[] result, @Nullable Object[] here, @Nullable Object[] there) {
        if (open.stream().anyMatch(field -> field.isReference(type))) {
            for (Field each : open) {
                if (each.isPosition(type)) {
                    each.put(result, first(each.values(here), each.values(there)));
                }
            }
            open.removeIf(field -> field.isPosition(type));
        }
    }

    private R asHere(Found found) {
        Shape<R> shape = Shape.of(type);
        for (Field field : Field.of(type)) {
            List<@Nullable Object> there = field.values(shape.values(theirs));
            boolean theirsAlone = base != null && there.equals(field.values(shape.values(base)));
            if (!theirsAlone && !there.equals(field.values(shape.values(mine)))) {
                found.field(type, entity, id, field, base, mine, theirs);
            }
        }
        return mine;
    }

    /** What both sides can agree on; null where they do not. */
    private @Nullable List<@Nullable Object> settled(
            Field field,
            @Nullable List<@Nullable Object> before,
            List<@Nullable Object> here,
            List<@Nullable Object> there) {
        if (field.isSame(type, here, there)) {
            return here;
        }
        if (before != null) {
            return field.isSame(type, there, before)
                    ? here
                    : field.isSame(type, here, before) ? there : texts(before, here, there);
        }
        if (field.isPosition(type)) {
            return first(here, there);
        }
        return Field.isBlank(there) ? here : Field.isBlank(here) ? there : null;
    }

    /** Longer texts, of which each side changed other sentences. */
    private static @Nullable List<@Nullable Object> texts(
            List<@Nullable Object> before, List<@Nullable Object> here, List<@Nullable Object> there) {
        return before.getFirst() instanceof Text was
                        && here.getFirst() instanceof Text mine
                        && there.getFirst() instanceof Text theirs
                ? TextMerge.merged(was.written(), mine.written(), theirs.written())
                        .map(RowMerge::text)
                        .orElse(null)
                : null;
    }

    private static List<@Nullable Object> text(String written) {
        return List.of(Text.parse(written));
    }

    /** Where something that each added stands is not worth a question. */
    private static List<@Nullable Object> first(List<@Nullable Object> here, List<@Nullable Object> there) {
        return here.getFirst() instanceof Rank one && there.getFirst() instanceof Rank other && other.compareTo(one) < 0
                ? there
                : here;
    }
}
