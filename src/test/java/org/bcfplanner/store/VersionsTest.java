package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.NamedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private final SettableClock clock = new SettableClock();
    private final Library.Settings settings = new Library.Settings(clock, "file:", Schema.CURRENT);
    private final Plan plan = new RandomPlans(71).plan();
    private final Plan other = new RandomPlans(72).plan();

    @TempDir
    Path folder;

    @Test
    void aVersionIncludesTheEditsWrittenBeforeItAndIsThereTheNextTime() {
        NamedVersion first;
        NamedVersion second;
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "new plan").join();
            library.add(other, "", "new plan").join();
            library.write(Edits.title(plan, "Second title")).join();
            first = library.nameVersion(plan.id(), " v0.6 ", " For the board\n", "Commissioner")
                    .join();
            clock.advance(Duration.ofHours(1));
            library.write(Edits.title(plan.withDetails(plan.details().withTitle("Second title")), "Third title"))
                    .join();
            second = library.nameVersion(plan.id(), "v0.7", "", "Commissioner").join();
            assertThat(first.name()).isEqualTo("v0.6");
            assertThat(first.note()).isEqualTo("For the board");
            assertThat(first.author()).isEqualTo("Commissioner");
            assertThat(second.editNumber())
                    .isEqualTo(library.history(plan.id(), 1).getFirst().edit())
                    .isGreaterThan(first.editNumber());
            assertThat(library.versions(other.id())).isEmpty();
        }
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.versions(plan.id())).containsExactly(second, first);
        }
    }

    @Test
    void aNameIsGivenOnceInAPlanWhateverItsCapitals() {
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "new plan").join();
            library.add(other, "", "new plan").join();
            library.nameVersion(plan.id(), "v0.6", "", "").join();
            assertThatThrownBy(
                            () -> library.nameVersion(plan.id(), "V0.6", "", "").join())
                    .cause()
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("already a version called “v0.6”, named on 10 February 2014.");
            assertThatThrownBy(() -> library.nameVersion(plan.id(), " ", "", "").join())
                    .cause()
                    .hasMessageContaining("needs a name");
            library.nameVersion(other.id(), "v0.6", "", "").join();
            library.write(Edits.title(plan, "Goes on")).join();
            assertThat(library.versions(plan.id())).hasSize(1);
        }
    }

    @Test
    void aPlanThatIsGoneHasNoVersionsAndTakesNone() {
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "new plan").join();
            library.nameVersion(plan.id(), "v0.6", "", "").join();
            library.remove(plan.id()).join();
            assertThat(library.versions(plan.id())).isEmpty();
            assertThatThrownBy(
                            () -> library.nameVersion(plan.id(), "v0.7", "", "").join())
                    .cause()
                    .hasMessageContaining("not in the library");
            library.add(plan, "", "again").join();
            assertThat(library.versions(plan.id())).isEmpty();
        }
    }

    @Test
    void versionsComeBackWithABackup() {
        List<NamedVersion> versions;
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "new plan").join();
            library.nameVersion(plan.id(), "v0.6 “final”", "it's\n$$ done; -- so far", "Commissioner")
                    .join();
            versions = library.versions(plan.id());
        }
        Backup backup = Library.backups(folder).getFirst();
        try (Library library = Library.open(folder, settings)) {
            library.remove(plan.id()).join();
        }
        Library.restore(folder, backup, settings);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.versions(plan.id())).isEqualTo(versions).hasSize(1);
            library.nameVersion(plan.id(), "v0.7", "", "").join();
            assertThat(library.versions(plan.id())).hasSize(2);
        }
    }
}
