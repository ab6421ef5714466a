package org.bcfplanner.change.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** The conflicts found so far, one for each place. */
final class Found {
    private final Map<Id<MergeConflict>, MergeConflict> conflicts = new LinkedHashMap<>();
    private final Sides sides;

    Found(Sides sides) {
        this.sides = sides;
    }

    List<MergeConflict> all() {
        return List.copyOf(conflicts.values());
    }

    boolean has(String entity, Id<?> row, String field) {
        return conflicts.containsKey(MergeConflict.idOf(entity, row.toString(), field));
    }

    /** One value that was changed to two. */
    <R> void field(Class<R> type, String entity, Id<?> row, Field field, @Nullable R base, R mine, R theirs) {
        add(
                MergeConflict.Kind.FIELD,
                entity,
                row,
                field.name(),
                base == null ? "" : Flat.write(type, field, base),
                Flat.write(type, field, mine),
                Flat.write(type, field, theirs));
    }

    /** A row that was removed on one side. */
    void removed(String entity, Id<?> row, boolean here) {
        MergeConflict.Kind kind = here ? MergeConflict.Kind.REMOVED_HERE : MergeConflict.Kind.REMOVED_THERE;
        add(kind, entity, row, "", "", "", "");
    }

    void twins(String entity, Id<?> mine, Id<?> theirs) {
        add(MergeConflict.Kind.TWINS, entity, mine, "", "", "", theirs.toString());
    }

    private void add(
            MergeConflict.Kind kind, String entity, Id<?> row, String field, String base, String mine, String theirs) {
        Id<MergeConflict> id = MergeConflict.idOf(entity, row.toString(), field);
        conflicts.putIfAbsent(
                id,
                new MergeConflict(
                        id, kind, entity, row.toString(), field, base, mine, theirs, sides.mine(), sides.theirs()));
    }
}
