package org.bcfplanner.change.merge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.References;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of every merge, over random plans that two people edit. A case that fails is cut down before it is told.
 * {@code -Dmerge.triples=100000} tries more, {@code -Dmerge.from=10000} others.
 */
class MergeLawsTest {
    private static final int TRIPLES = Integer.getInteger("merge.triples", 10_000);
    private static final int FROM = Integer.getInteger("merge.from", 0);
    private static final int TRIPLES_OF_A_PLAN = 50;

    @Test
    void everyLawHoldsOfRandomTriples() {
        int conflicting = 0;
        Plan base = new RandomPlans(FROM).plan();
        for (int seed = FROM; seed < FROM + TRIPLES; seed++) {
            base = seed % TRIPLES_OF_A_PLAN == 0 ? new RandomPlans(seed).plan() : base;
            Triple triple = Triple.of(base, seed);
            Optional<String> broken = broken(triple);
            if (broken.isPresent()) {
                Triple smallest = shrunk(triple);
                fail("seed %d: %s%n%s", seed, broken(smallest).orElse("?"), smallest.told());
            }
            conflicting += merge(triple).isClean() ? 0 : 1;
        }
        assertThat(conflicting).as("triples with conflicts").isBetween(TRIPLES / 20, TRIPLES * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void plansThatShareNothingMergeToo(long seed) {
        Plan one = new RandomPlans(seed).plan();
        Plan other = new RandomPlans(seed + 1000).plan();
        Plan third = new RandomPlans(seed + 2000).plan();
        assertThat(References.firstBroken(
                        Merge.of(third, one, other, Sides.UNKNOWN).plan()))
                .isEmpty();
        assertThat(References.firstBroken(
                        Merge.withoutBase(one, other, Sides.UNKNOWN).plan()))
                .isEmpty();
        assertThat(unasked(Merge.of(one, one, other, Sides.UNKNOWN).plan()).details())
                .isEqualTo(other.details());
        assertThat(Merge.of(one, other, other, Sides.UNKNOWN).plan()).isEqualTo(other);
    }

    private static Merged merge(Triple triple) {
        return Merge.of(triple.base(), triple.mine(), triple.theirs(), Sides.UNKNOWN);
    }

    /** The first law that does not hold. */
    private static Optional<String> broken(Triple triple) {
        try {
            return laws().stream()
                    .map(law -> law.apply(triple))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (RuntimeException thrown) {
            return Optional.of("threw " + thrown + " at " + thrown.getStackTrace()[0]);
        }
    }

    private static Triple shrunk(Triple failing) {
        for (Triple smaller : failing.smaller()) {
            if (smaller.isWhole() && broken(smaller).isPresent()) {
                return shrunk(smaller);
            }
        }
        return failing;
    }

    private static List<Function<Triple, Optional<String>>> laws() {
        return List.of(
                MergeLawsTest::sidesThatDidNothing,
                MergeLawsTest::wholeness,
                MergeLawsTest::symmetry,
                MergeLawsTest::nothingLost,
                MergeLawsTest::differencesApply);
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
                there.conflicts().stream().map(MergeLawsTest::turned).collect(Collectors.toSet());
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

    private static Plan unasked(Plan plan) {
        return plan.withMergeConflicts(rows -> org.bcfplanner.plan.table.Rows.none());
    }

    private static Optional<String> said(boolean holds, String otherwise) {
        return said(holds, () -> otherwise);
    }

    private static Optional<String> said(boolean holds, java.util.function.Supplier<String> otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise.get());
    }

    @Test
    void changesOfDifferentValuesNeverConflict() {
        Plan base = new RandomPlans(5).plan();
        for (int seed = 0; seed < 2_000; seed++) {
            Triple triple = Triple.of(base, seed);
            Diff mine = Diff.between(triple.base(), triple.mine());
            Diff theirs = Diff.between(triple.base(), triple.theirs());
            List<Change<?>> updates = new ArrayList<>();
            for (Change<?> each : mine.changes()) {
                boolean apart = theirs.changes().stream()
                        .filter(other -> other.id().equals(each.id()))
                        .allMatch(other -> other.action() == Change.Action.CHANGED
                                && new HashSet<>(other.components()).stream().noneMatch(each.components()::contains));
                if (apart
                        && each.action() == Change.Action.CHANGED
                        && each.table().references().isEmpty()) {
                    updates.add(each);
                }
            }
            List<Change<?>> others = theirs.changes().stream()
                    .filter(each -> each.action() == Change.Action.CHANGED
                            && each.table().references().isEmpty())
                    .toList();
            Plan one = new Diff(triple.base().details(), triple.base().details(), updates).apply(triple.base());
            Plan other = new Diff(triple.base().details(), triple.base().details(), others).apply(triple.base());
            assertThat(Merge.of(triple.base(), one, other, Sides.UNKNOWN).conflicts())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}
