package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinTest {
    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final Library.Settings settings = new Library.Settings(clock, "file:", Schema.CURRENT);
    private final Plan one = new RandomPlans(1).plan();
    private final Plan two = new RandomPlans(2).plan();
    private final Plan three = new RandomPlans(3).plan();

    @BeforeEach
    void addAll() {
        try (Library library = open()) {
            for (Plan plan : List.of(one, two, three)) {
                library.add(plan, "", "test").join();
                clock.advance(Duration.ofMinutes(1));
            }
        }
    }

    @Test
    void whatIsBinnedLiesInTheBinTheLastFirstOverAReopening() {
        Instant first = clock.instant();
        try (Library library = open()) {
            library.bin(two.id()).join();
            clock.advance(Duration.ofMinutes(1));
            library.bin(one.id()).join();
            assertThat(ids(library.plans())).containsExactly(three.id());
        }
        try (Library library = open()) {
            assertThat(ids(library.plans())).containsExactly(three.id());
            assertThat(ids(library.bin())).containsExactly(one.id(), two.id());
            assertThat(library.bin().getLast().binned()).isEqualTo(first);
            assertThat(library.load(two.id())).isEqualTo(two);
        }
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        try (Library library = open()) {
            List<PlanSummary> before = library.plans();
            int entries = library.history(two.id(), 10_000).size();
            library.nameVersion(two.id(), "v1", "", "").join();
            library.bin(two.id()).join();
            library.takeBack(two.id()).join();
            assertThat(library.plans()).isEqualTo(before);
            assertThat(library.bin()).isEmpty();
            assertThat(library.load(two.id())).isEqualTo(two);
            assertThat(library.history(two.id(), 10_000)).hasSize(entries);
            assertThat(library.versions(two.id())).hasSize(1);
            library.takeBack(two.id()).join();
            assertThat(library.plans()).isEqualTo(before);
        }
    }

    @Test
    void emptyingTheBinRemovesWhatIsInItAndNothingElse() {
        try (Library library = open()) {
            library.nameVersion(one.id(), "v1", "", "").join();
            library.bin(one.id()).join();
            library.bin(three.id()).join();
            library.emptyBin().join();
            assertThat(library.bin()).isEmpty();
            assertThat(ids(library.plans())).containsExactly(two.id());
            assertThat(library.history(one.id(), 10)).isEmpty();
            assertThat(library.versions(one.id())).isEmpty();
            assertThatThrownBy(() -> library.load(one.id()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("not in the library");
            library.emptyBin().join();
        }
        try (Library library = open()) {
            assertThat(library.load(two.id())).isEqualTo(two);
            assertThat(library.bin()).isEmpty();
        }
    }

    @Test
    void aPlanThatIsNotThereIsRefusedAndOneInTheBinIsNotAddedAgain() {
        Id<Plan> stranger = new RandomPlans(9).plan().id();
        try (Library library = open()) {
            assertThatThrownBy(() -> library.bin(stranger).join()).hasMessageContaining("not in the library");
            assertThatThrownBy(() -> library.takeBack(stranger).join()).hasMessageContaining("not in the library");
            library.bin(one.id()).join();
            assertThatThrownBy(() -> library.add(one, "", "test").join())
                    .hasMessageContaining("already holds this plan");
            library.remove(one.id()).join();
            assertThat(library.bin()).isEmpty();
            library.add(one, "", "test").join();
            assertThat(library.load(one.id())).isEqualTo(one);
        }
    }

    @Test
    void nothingIsWrittenToAPlanInTheBin() {
        try (Library library = open()) {
            library.bin(two.id()).join();
            assertThatThrownBy(() -> library.write(Edits.title(two, "Another")).join())
                    .hasMessageContaining("is in the bin");
            assertThat(library.load(two.id())).isEqualTo(two);
            library.takeBack(two.id()).join();
            library.write(Edits.title(two, "Another")).join();
            assertThat(library.load(two.id()).details().title()).isEqualTo("Another");
        }
    }

    @Test
    void aBackupHoldsTheBin() {
        try (Library library = open()) {
            library.bin(one.id()).join();
        }
        Backup backup = Library.backups(folder).getFirst();
        try (Library library = open()) {
            library.emptyBin().join();
        }
        Library.restore(folder, backup, settings);
        try (Library library = open()) {
            assertThat(ids(library.bin())).containsExactly(one.id());
            assertThat(library.load(one.id())).isEqualTo(one);
        }
    }

    @Test
    void aLibraryFromBeforeThereWasABinHasAnEmptyOne() throws Exception {
        Path earlier = folder.resolve("earlier");
        LibraryPaths paths = settings.paths(earlier);
        Files.createDirectories(earlier);
        Schema.CURRENT.migrate(new Access(paths, LibraryKey.NONE).making(paths.library()), 9);
        try (Connection connection = new Access(paths, LibraryKey.NONE).connect(paths.library());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into plan (id, edition, title, version, board, boundary_differences,"
                    + " agreed_by_board_words, submitted_words, shown_in, state, created_at, changed_at) values ('"
                    + one.id() + "', 'bcf-2014', 'Old', '1', '', '', '', '', 'POUNDS', 'AGREED', now(), now())");
        }
        try (Library library = Library.open(earlier, settings)) {
            assertThat(library.bin()).isEmpty();
            assertThat(library.plans()).singleElement().satisfies(plan -> {
                assertThat(plan.title()).isEqualTo("Old");
                assertThat(plan.state()).isEqualTo(PlanState.AGREED);
                assertThat(plan.binned()).isNull();
            });
            library.bin(one.id()).join();
            assertThat(ids(library.bin())).containsExactly(one.id());
        }
    }

    private Library open() {
        return Library.open(folder, settings);
    }

    private static List<Id<Plan>> ids(List<PlanSummary> plans) {
        return plans.stream().map(PlanSummary::id).toList();
    }
}
