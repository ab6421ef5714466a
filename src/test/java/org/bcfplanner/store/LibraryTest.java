package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;

    @Test
    void randomPlansSurviveAddingAndLoadingAndReopening() {
        List<Plan> plans = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            for (int seed = 0; seed < 10; seed++) {
                Plan plan = new RandomPlans(seed).plan();
                plans.add(plan);
                library.add(plan, "", "test").join();
                assertThat(library.load(plan.id())).isEqualTo(plan);
            }
            assertThat(library.plans()).extracting(PlanSummary::id).containsExactlyInAnyOrderElementsOf(ids(plans));
        }
        try (Library library = Library.open(folder)) {
            plans.forEach(plan -> assertThat(library.load(plan.id())).isEqualTo(plan));
        }
    }

    @Test
    void randomEditsAndTheirUndoingAreWhatIsLoaded() {
        RandomPlans random = new RandomPlans(17);
        List<Plan> states = new ArrayList<>(List.of(random.plan()));
        Id<Plan> id = states.getFirst().id();
        try (Library library = Library.open(folder)) {
            library.add(states.getFirst(), "", "test").join();
            while (states.size() <= 500) {
                Plan before = states.getLast();
                Plan after = random.edit(before);
                if (!after.equals(before)) {
                    states.add(after);
                    library.write(Edits.entry(before, after, "edit")).join();
                    assertThat(library.load(id)).isEqualTo(after);
                }
            }
            for (int i = states.size() - 1; i > 0; i--) {
                library.write(Edits.entry(states.get(i), states.get(i - 1), "undo"));
                if (i % 50 == 1) {
                    assertThat(library.load(id)).isEqualTo(states.get(i - 1));
                }
            }
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.load(id)).isEqualTo(states.getFirst());
        }
    }

    @Test
    void wholePlansAppearAndVanishInOneEdit() {
        Plan full = new RandomPlans(23).plan();
        Plan other = new RandomPlans(24).plan();
        Plan renamed = other.copy(full.id());
        try (Library library = Library.open(folder)) {
            library.add(full, "", "test").join();
            library.write(Edits.entry(full, renamed, "replace")).join();
            assertThat(library.load(full.id())).isEqualTo(renamed);
            library.write(Edits.entry(renamed, full, "undo")).join();
            assertThat(library.load(full.id())).isEqualTo(full);
        }
    }

    @Test
    void listsPlansLastChangedFirst() {
        Plan one = new RandomPlans(1).plan();
        Plan two = new RandomPlans(2).plan();
        try (Library library = Library.open(folder)) {
            library.add(one, "", "test").join();
            library.add(two, "", "test").join();
            assertThat(library.plans()).extracting(PlanSummary::id).containsExactly(two.id(), one.id());
            Instant added = library.plans().getLast().added();
            Entry later = new Entry(
                    one.id(),
                    Instant.now().plusSeconds(60),
                    Author.of(""),
                    "change title",
                    Diff.between(one, one.withDetails(one.details().withTitle("Newest"))));
            library.write(later).join();
            assertThat(library.plans())
                    .first()
                    .isEqualTo(new PlanSummary(
                            one.id(),
                            "bcf-2014",
                            "Newest",
                            one.details().version(),
                            one.details().state(),
                            added,
                            later.at().truncatedTo(ChronoUnit.MICROS),
                            null));
        }
    }

    @Test
    void aRemovedPlanIsGoneWithItsHistoryAndOthersStay() {
        Plan one = new RandomPlans(1).plan();
        Plan two = new RandomPlans(2).plan();
        try (Library library = Library.open(folder)) {
            library.add(one, "", "test").join();
            library.add(two, "", "test").join();
            library.remove(one.id()).join();
            assertThatThrownBy(() -> library.load(one.id()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("not in the library");
            assertThat(library.history(one.id(), 10)).isEmpty();
            assertThat(library.load(two.id())).isEqualTo(two);
            library.add(one, "", "again").join();
            assertThat(library.load(one.id())).isEqualTo(one);
        }
    }

    @Test
    void refusesToAddAPlanTwiceAndToWriteToOneThatIsGone() {
        Plan plan = new RandomPlans(1).plan();
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
            assertThatThrownBy(() -> library.add(plan, "", "test").join())
                    .cause()
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("already holds this plan");
            Plan stranger = new RandomPlans(2).plan();
            assertThatThrownBy(() -> library.write(Edits.title(stranger, "x")).join())
                    .cause()
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("not in the library");
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void anEditThatTheTablesRefuseLeavesNothingAndTheNextIsWritten() {
        Plan plan = new RandomPlans(3).plan();
        Scheme scheme = plan.schemes().iterator().next();
        Plan tooLong = plan.withDetails(plan.details().withTitle("Half"))
                .withSchemes(rows -> rows.with(scheme.withNotes(new Text("x".repeat(100_001)))));
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
            int before = library.history(plan.id(), 10_000).size();
            assertThatThrownBy(() ->
                            library.write(Edits.entry(plan, tooLong, "paste")).join())
                    .cause()
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("100,000 characters");
            assertThat(library.load(plan.id())).isEqualTo(plan);
            Plan longest = plan.withSchemes(rows -> rows.with(scheme.withNotes(new Text("é".repeat(100_000)))));
            library.write(Edits.entry(plan, longest, "paste")).join();
            assertThat(library.load(plan.id())).isEqualTo(longest);
            assertThat(library.history(plan.id(), 10_000)).hasSize(before + 1);
        }
    }

    @Test
    void anEditThatWouldLeaveALooseReferenceIsRefusedWhole() {
        Plan plan = new RandomPlans(3).plan();
        Id<org.bcfplanner.plan.scheme.Theme> nowhere = IdSource.seeded(99).create();
        Scheme scheme = plan.schemes().iterator().next();
        Plan loose = plan.withSchemes(rows -> rows.with(scheme.withTheme(nowhere)));
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
            assertThatThrownBy(() ->
                            library.write(Edits.entry(plan, loose, "move")).join())
                    .cause()
                    .isInstanceOf(Problem.class);
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void compactingGivesBackRoomAndKeepsEverything() {
        Plan plan = new RandomPlans(5).plan();
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
            Plan now = plan;
            for (int i = 0; i < 100; i++) {
                Entry entry = Edits.title(now, "Title " + i);
                now = entry.diff().apply(now);
                library.write(entry);
            }
            library.history(plan.id(), 1);
            long before = library.size();
            library.compact().join();
            assertThat(library.size()).isLessThan(before / 2);
            assertThat(library.load(plan.id())).isEqualTo(now);
            library.write(Edits.title(now, "After")).join();
        }
    }

    @Test
    void theFileOfALibraryThatStaysOpenGivesBackRoomByItself() {
        Plan plan = new RandomPlans(5).plan();
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
            Plan now = plan;
            long largest = 0;
            for (int i = 0; i < 200; i++) {
                // A long text that packs badly, so that a few edits take as much room as thousands of short ones.
                String written = new Random(i)
                        .ints(100_000, 0x4E00, 0x9FFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                Plan next = now.withDetails(now.details().withProfile(new Text(written)));
                library.write(Edits.entry(now, next, "edit " + i)).join();
                now = next;
                largest = Math.max(largest, library.size());
                if (library.size() < largest / 2) {
                    break;
                }
            }
            assertThat(library.size()).isLessThan(largest / 2);
            assertThat(library.load(plan.id())).isEqualTo(now);
            library.write(Edits.title(now, "After")).join();
        }
    }

    @Test
    void whatIsAskedOfAClosedLibraryEndsInAProblem() {
        Library library = Library.open(folder);
        library.close();
        library.close();
        assertThatThrownBy(library::plans).isInstanceOf(Problem.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> library.write(Edits.title(new RandomPlans(1).plan(), "x"))
                        .join())
                .cause()
                .isInstanceOf(Problem.class);
    }

    private static List<Id<Plan>> ids(List<Plan> plans) {
        return plans.stream().map(Plan::id).toList();
    }
}
