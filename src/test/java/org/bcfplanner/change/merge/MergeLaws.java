package org.bcfplanner.change.merge;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** What holds of every merge. */
final class MergeLaws {
    private MergeLaws() {}

    static Merged merge(Triple triple) {
        return Merge.of(triple.base(), triple.mine(), triple.theirs(), Sides.UNKNOWN);
    }

    /** The first law that does not hold. */
    static Optional<String> broken(Triple triple) {
        try {
            return laws().stream()
                    .map(law -> law.apply(triple))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (RuntimeException thrown) {
            return Optional.of("threw " + thrown + " at " + thrown.getStackTrace()[0]);
        }
    }

    private static List<Function<Triple, Optional<String>>> laws() {
        return List.of(
                MergeLaws::sidesThatDidNothing,
                MergeLaws::wholeness,
                MergeLaws::symmetry,
                MergeLaws::nothingLost,
                MergeLaws::differencesApply);
    }

    private static Optional<String> sidesThatDidNothing(Triple triple) {
        Plan base = triple.base();
        Plan mine = triple.mine();
        return said(Merge.of(base, base, mine, Sides.UNKNOWN).plan().equals(mine), "merge(a,a,b) is not b")
                .or(() -> said(Merge.of(base, mine, base, Sides.UNKNOWN).plan().equals(mine), "merge(a,b,a) is not b"))
                .or(() -> said(Merge.of(base, mine, mine, Sides.UNKNOWN).plan().equals(mine), "merge(a,b,b) is not b"));
    }

    private static Optional<String> wholeness(Triple triple) {
        return Triple.firstBroken(merge(triple).plan());
    }

    /** Seen from the other side there are the same conflicts, and answered alike both merges are the same plan. */
    private static Optional<String> symmetry(Triple triple) {
        Merged here = merge(triple);
        Merged there = Merge.of(triple.base(), triple.theirs(), triple.mine(), Sides.UNKNOWN);
        Set<MergeConflict> turned =
                there.conflicts().stream().map(MergeLaws::turned).collect(Collectors.toSet());
        if (!new HashSet<>(here.conflicts()).equals(turned)) {
            return Optional.of("conflicts differ by side:\n" + here.conflicts() + "\n" + turned);
        }
        Plan mine = Settlement.allSettled(here.plan(), here.conflicts(), Answer.MINE);
        Plan theirs = Settlement.allSettled(there.plan(), there.conflicts(), Answer.THEIRS);
        return Triple.firstBroken(mine)
                .or(() -> said(
                        mine.equals(theirs.withDetails(mine.details()))
                                && mine.details().equals(theirs.details()),
                        () -> "answered for the same side the merges differ: "
                                + Diff.between(mine, theirs).changes()))
                .or(() -> said(mine.mergeConflicts().isEmpty(), "not all can be answered for one side"));
    }

    /** The same conflict as somebody at the other copy would see it. */
    private static MergeConflict turned(MergeConflict conflict) {
        MergeConflict.Kind kind = switch (conflict.kind()) {
            case FIELD, TWINS -> conflict.kind();
            case REMOVED_HERE -> MergeConflict.Kind.REMOVED_THERE;
            case REMOVED_THERE -> MergeConflict.Kind.REMOVED_HERE;
        };
        boolean twins = conflict.kind() == MergeConflict.Kind.TWINS;
        String row = twins ? conflict.theirs() : conflict.entityId();
        return new MergeConflict(
                MergeConflict.idOf(conflict.entity(), row, conflict.field()),
                kind,
                conflict.entity(),
                row,
                conflict.field(),
                conflict.base(),
                twins ? "" : conflict.theirs(),
                twins ? conflict.entityId() : conflict.mine(),
                /* mineBy= */ conflict.theirsBy(),
                /* theirsBy= */ conflict.mineBy());
    }

    /** Each value that one side changed is in the result, or asked about. */
    private static Optional<String> nothingLost(Triple triple) {
        Merged merged = merge(triple);
        return lost(triple.base(), triple.mine(), merged).or(() -> lost(triple.base(), triple.theirs(), merged));
    }

    private static Optional<String> lost(Plan base, Plan side, Merged merged) {
        Diff diff = Diff.between(base, side);
        for (Change<?> each : diff.changes()) {
            Optional<String> lost = lost(each, merged);
            if (lost.isPresent()) {
                return lost;
            }
        }
        Shape<Details> shape = Shape.of(Details.class);
        for (Shape.Component each : shape.components()) {
            Object now = each.of(merged.plan().details());
            if (!Objects.equals(each.of(diff.detailsBefore()), each.of(diff.detailsAfter()))
                    && !Objects.equals(now, each.of(diff.detailsAfter()))
                    && !asked(merged, MergeConflict.DETAILS, base.id(), each.name())) {
                return Optional.of("details: " + each.name() + " is lost");
            }
        }
        return Optional.empty();
    }

    private static <T extends Entity<T>> Optional<String> lost(Change<T> change, Merged merged) {
        Table<T> table = change.table();
        Optional<T> now = table.of(merged.plan()).find(change.id());
        if (change.after() == null) {
            return said(now.isEmpty() || isOfRemoved(table, now.get(), merged), () -> "removal is lost: " + change);
        }
        if (now.isEmpty()) {
            return Optional.of("row is lost: " + change);
        }
        for (int i : change.components()) {
            Shape.Component component = Shape.of(table.row()).components().get(i);
            Object wanted = component.of(change.after());
            boolean placed = wanted instanceof Rank && (change.before() == null || isMoveAsked(table, change, merged));
            boolean blank = change.before() == null && Field.isBlank(Collections.singletonList(wanted));
            if (!placed
                    && !blank
                    && !Objects.equals(component.of(now.get()), wanted)
                    && !isThemeOfPart(component, now.get())
                    && !isThemeOfPart(component, change.after())
                    && !isWoven(component, change, now.get())
                    && !asked(merged, table.name(), change.id(), fieldOf(table, i))) {
                return Optional.of(component.name() + " is lost: " + change + "\n now " + now.get());
            }
        }
        return Optional.empty();
    }

    private static String fieldOf(Table<?> table, int component) {
        return requireNonNull(Field.with(table.row(), component)).name();
    }

    /** Where a row stands is not asked while it is asked under what. */
    private static boolean isMoveAsked(Table<?> table, Change<?> change, Merged merged) {
        return Link.of(table).stream()
                .anyMatch(link -> asked(merged, table.name(), change.id(), fieldOf(table, link.component())));
    }

    /** The theme of a part is that of the scheme it is a part of. */
    private static boolean isThemeOfPart(Shape.Component component, Object row) {
        return row instanceof Scheme scheme
                && scheme.parent() != null
                && component.name().equals("theme");
    }

    /** Whether every sentence that was written is in a text that both wrote in. */
    private static boolean isWoven(Shape.Component component, Change<?> change, Object now) {
        if (component.type() != Text.class || change.before() == null || change.after() == null) {
            return false;
        }
        String before = String.valueOf(component.of(change.before()));
        String merged = String.valueOf(component.of(now));
        return Arrays.stream(String.valueOf(component.of(change.after())).split("\n"))
                .allMatch(line -> before.contains(line) || merged.contains(line));
    }

    /** A row that went along with one that is asked about, or is asked about itself. */
    private static <T extends Entity<T>> boolean isOfRemoved(Table<T> table, T row, Merged merged) {
        if (asked(merged, table.name(), row.id(), "")) {
            return true;
        }
        for (Link link : Link.of(table)) {
            Id<?> target = link.id(table, row);
            if (target != null && isOfRemoved(link.target(), target, merged)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Entity<T>> boolean isOfRemoved(Table<T> table, Id<?> id, Merged merged) {
        return table.of(merged.plan())
                .find(Rowed.in(table, id))
                .filter(row -> isOfRemoved(table, row, merged))
                .isPresent();
    }

    private static boolean asked(Merged merged, String entity, Id<?> row, String field) {
        Id<MergeConflict> id = MergeConflict.idOf(entity, row.toString(), field);
        return merged.conflicts().stream().anyMatch(each -> each.id().equals(id));
    }

    private static Optional<String> differencesApply(Triple triple) {
        Diff diff = Diff.between(triple.base(), triple.mine());
        return said(diff.apply(triple.base()).equals(triple.mine()), "applying a difference gives another plan")
                .or(() -> said(
                        diff.inverse().apply(triple.mine()).equals(triple.base()),
                        "taking a difference back gives another plan"));
    }

    private static Optional<String> said(boolean holds, String otherwise) {
        return said(holds, () -> otherwise);
    }

    private static Optional<String> said(boolean holds, java.util.function.Supplier<String> otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise.get());
    }
}
