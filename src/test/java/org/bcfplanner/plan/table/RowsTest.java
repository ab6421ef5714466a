package org.bcfplanner.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final IdSource ids = IdSource.seeded(7);
    private final Random random = new Random(7);

    @Test
    void behavesAsASortedMapThroughTwentyThousandRandomChanges() {
        TreeMap<Id<Organisation>, Organisation> expected = new TreeMap<>();
        Rows<Organisation> rows = Rows.none();
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(3) > 0 || expected.isEmpty()) {
                Organisation row =
                        organisation(random.nextInt(5) == 0 && !expected.isEmpty() ? any(expected) : ids.create());
                expected.put(row.id(), row);
                rows = rows.with(row);
            } else {
                Id<Organisation> gone = any(expected);
                expected.remove(gone);
                rows = rows.without(gone);
            }
        }
        assertThat(rows).containsExactlyElementsOf(expected.values());
        assertThat(rows.size()).isEqualTo(expected.size());
        assertThat(rows).isEqualTo(Rows.of(expected.values()));
        assertThat(rows.hashCode()).isEqualTo(Rows.of(expected.values()).hashCode());
        for (Organisation row : expected.values()) {
            assertThat(rows.get(row.id())).isSameAs(row);
        }
        assertThat(rows.find(ids.create())).isEmpty();
    }

    @Test
    void tellsExactlyWhatDiffersWhetherOrNotChunksAreShared() {
        List<Organisation> made = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            made.add(organisation(ids.create()));
        }
        Rows<Organisation> before = Rows.of(made);
        Organisation added = organisation(ids.create());
        Organisation changed = organisation(made.get(500).id());
        Rows<Organisation> after = before.with(added).without(made.get(3).id()).with(changed);
        for (Rows<Organisation> other : List.of(after, Rows.of(after.stream().toList()))) {
            List<String> told = new ArrayList<>();
            before.differing(other, (was, is) -> told.add(name(was) + ">" + name(is)));
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            "->" + added.name(),
                            made.get(3).name() + ">-",
                            made.get(500).name() + ">" + changed.name());
        }
    }

    @Test
    void refusesTwoRowsOfOneIdAndKeepsItselfWhereNothingChanges() {
        Organisation row = organisation(ids.create());
        assertThatThrownBy(() -> Rows.of(List.of(row, row))).isInstanceOf(IllegalArgumentException.class);
        Rows<Organisation> rows = Rows.of(List.of(row));
        assertThat(rows.with(row)).isSameAs(rows);
        assertThat(rows.without(ids.create())).isSameAs(rows);
    }

    private static String name(Organisation row) {
        return row == null ? "-" : row.name();
    }

    private Organisation organisation(Id<Organisation> id) {
        return new Organisation(id, OrganisationKind.LOCAL_AUTHORITY, Rank.first(), "Council " + random.nextInt());
    }

    private Id<Organisation> any(TreeMap<Id<Organisation>, Organisation> map) {
        return map.keySet().stream()
                .skip(random.nextInt(map.size()))
                .findFirst()
                .orElseThrow();
    }
}
