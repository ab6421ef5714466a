package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.scheme.Scheme;
import org.junit.jupiter.api.Test;

/** Backups are made, kept and restored. */
class BackupTest extends BackedUpLibrary {
    @Test
    void oneIsMadeOnClosingIfAnythingChangedAndOnceADay() {
        Library.open(folder, settings).close();
        assertThat(Library.backups(folder)).isEmpty();
        add();
        assertThat(Library.backups(folder)).hasSize(1);
        clock.advance(Duration.ofHours(1));
        Library.open(folder, settings).close();
        assertThat(Library.backups(folder)).hasSize(1);
        clock.advance(Duration.ofDays(1));
        Library.open(folder, settings).close();
        Library.open(folder, settings).close();
        List<Backup> backups = Library.backups(folder);
        assertThat(backups).hasSize(2);
        assertThat(backups.getFirst().at()).isEqualTo(clock.instant());
        assertThat(backups.getFirst().when()).startsWith("11 February 2014 at ");
        assertThat(backups.getFirst().file()).exists();
        assertThat(backups.getFirst().bytes()).isPositive();
    }

    @Test
    void theFirstEditOfADayIsMadeAfterABackupOfTheDayBefore() {
        add();
        clock.advance(Duration.ofDays(1));
        Plan before = plan;
        try (Library library = Library.open(folder, settings)) {
            library.load(plan.id());
            assertThat(Library.backups(folder)).hasSize(1);
            library.write(Edits.title(plan, "The next day")).join();
            assertThat(Library.backups(folder)).hasSize(2);
        }
        Library.restore(folder, Library.backups(folder).get(1), settings);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(before);
        }
    }

    @Test
    void aLibraryThatStaysOpenOverMidnightIsBackedUpBeforeTheFirstEditOfTheDay() {
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "test").join();
            assertThat(library.backups()).isEmpty();
            clock.advance(Duration.ofDays(1));
            library.write(Edits.title(plan, "The next day")).join();
            library.write(Edits.title(plan, "Later")).join();
            assertThat(library.backups()).hasSize(1);
        }
        Library.restore(folder, Library.backups(folder).getLast(), settings);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void theNewestIsTheOneMadeLastAlsoWhenTheClockWasSetBack() throws IOException {
        add();
        for (int sitting = 0; sitting < 30; sitting++) {
            clock.advance(sitting % 10 == 9 ? Duration.ofDays(-400) : Duration.ofHours(7));
            change("Sitting " + sitting);
            List<Backup> backups = Library.backups(folder);
            assertThat(backups.getFirst().at())
                    .as("sitting %d", sitting)
                    .isBetween(clock.instant(), clock.instant().plusMillis(1));
            assertThat(backups).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(Library.backups(folder).getFirst().file().getFileName().toString())
                .endsWith("Z-3.sql.gz");
        Files.delete(folder.resolve("library.mv.db"));
        Library.restore(folder, Library.backups(folder).getFirst(), settings);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id()).details().title()).isEqualTo("Sitting 29");
        }
    }

    @Test
    void tenAreKeptAndManyInOneDayDoNotDriveOutEarlierDays() throws IOException {
        add();
        for (int day = 0; day < 4; day++) {
            clock.advance(Duration.ofDays(1));
            Library.open(folder, settings).close();
        }
        for (int sitting = 0; sitting < 15; sitting++) {
            clock.advance(Duration.ofMinutes(5));
            change("Sitting " + sitting);
        }
        List<Backup> backups = Library.backups(folder);
        assertThat(backups).hasSize(10);
        assertThat(backups.getFirst().at()).isEqualTo(clock.instant());
        assertThat(backups)
                .extracting(backup -> backup.at().toString().substring(0, 10))
                .contains("2014-02-10", "2014-02-11", "2014-02-12", "2014-02-13", "2014-02-14");
        for (int day = 0; day < 12; day++) {
            clock.advance(Duration.ofDays(1));
            Library.open(folder, settings).close();
        }
        assertThat(Library.backups(folder))
                .hasSize(10)
                .extracting(backup -> backup.at().toString().substring(0, 10))
                .doesNotHaveDuplicates();
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).hasSize(10);
        }
    }

    @Test
    void restoringBringsEverythingBackAndKeepsTheOtherLibraryBeside() {
        add();
        List<HistoryEntry> history;
        try (Library library = Library.open(folder, settings)) {
            history = library.history(plan.id(), 100_000);
        }
        Backup backup = Library.backups(folder).getFirst();
        change("A mistake");
        Path aside = Library.restore(folder, backup, settings);
        assertThat(aside).exists().hasParent(folder.toAbsolutePath().normalize());
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
            assertThat(library.history(plan.id(), 100_000)).isEqualTo(history);
            library.write(Edits.title(plan, "Goes on")).join();
            assertThat(library.history(plan.id(), 1).getFirst().edit())
                    .isGreaterThan(history.getFirst().edit());
        }
        assertThat(folder.resolve("library-restoring.mv.db")).doesNotExist();
    }

    @Test
    void manyPlansAreRestoredWholeWithTheLimitsOfTheTables() throws Exception {
        List<Plan> plans = new ArrayList<>();
        try (Library library = Library.open(folder, settings)) {
            for (int seed = 0; seed < 8; seed++) {
                plans.add(new RandomPlans(seed).plan());
                library.add(plans.getLast(), "", "test").join();
            }
            plans.add(new RandomPlans(99).planOfLines(2_000));
            library.add(plans.getLast(), "", "test").join();
        }
        Library.restore(folder, Library.backups(folder).getFirst(), settings);
        try (Library library = Library.open(folder, settings)) {
            plans.forEach(each -> assertThat(library.load(each.id())).isEqualTo(each));
            Scheme scheme = plans.getLast().schemes().iterator().next();
            Plan loose = plans.getLast().withSchemes(rows -> rows.without(scheme.id()));
            assertThatThrownBy(() -> library.write(Edits.entry(plans.getLast(), loose, "x"))
                            .join())
                    .cause()
                    .isInstanceOf(Problem.class);
        }
    }

    private void change(String title) {
        try (Library library = Library.open(folder, settings)) {
            library.write(Edits.title(library.load(plan.id()), title)).join();
        }
    }
}
