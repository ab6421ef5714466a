package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    private final SettableClock clock = new SettableClock();
    private final Library.Settings settings = new Library.Settings(clock, "file:", Schema.CURRENT);

    @TempDir
    Path folder;

    private Plan plan = new RandomPlans(31).plan();

    @BeforeEach
    void everyKindOfText() {
        Scheme scheme = plan.schemes().iterator().next();
        plan = plan.withSchemes(rows -> rows.with(scheme.withNotes(
                new Text("'quoted' \"double\" \\ back \\0041 U&'x' ; -- no comment /* */ $$ é 🙂 \u0000 \n\t )("))));
    }

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

    @Test
    void restoringIsRefusedWhileTheLibraryIsOpen() {
        add();
        Backup backup = Library.backups(folder).getFirst();
        try (Library library = Library.open(folder, settings)) {
            assertThatThrownBy(() -> Library.restore(folder, backup, settings))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("already open");
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS EVIL AS 'void x() {}';",
                "CREATE ALIAS EVIL FOR \"java.lang.System.exit\";",
                "CREATE TRIGGER T BEFORE INSERT ON \"PUBLIC\".\"LINE\" CALL \"org.x.Y\";",
                "CREATE FORCE TRIGGER T BEFORE INSERT ON LINE CALL \"org.x.Y\";",
                "CREATE LINKED TABLE L('', 'jdbc:h2:mem:x', 'sa', '', 'T');",
                "CREATE AGGREGATE A FOR \"org.x.Y\";",
                "RUNSCRIPT FROM 'http://example.org/x.sql';",
                "SCRIPT TO 'elsewhere.sql';",
                "CALL CSVWRITE('elsewhere.csv', 'SELECT 1');",
                "SELECT FILE_WRITE('00', 'elsewhere');",
                "SET DB_CLOSE_DELAY -1;",
                "DROP ALL OBJECTS DELETE FILES;",
                "DELETE FROM \"PUBLIC\".\"LINE\";",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\") VALUES(FILE_READ('secret'));",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\") VALUES('a' || 'b');",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\") SELECT 'a';",
                "INSERT INTO \"INFORMATION_SCHEMA\".\"X\"(\"NAME\") VALUES('a');",
                "INSERT INTO \"PUBLIC\".\"NOWHERE\"(\"NAME\") VALUES('a');",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\", \"NAME\"\" \") VALUES('a', 'b');",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\") VALUES('a', 'b');",
                "$$ text $$;",
                "/* comment */",
                "INSERT INTO \"PUBLIC\".\"THEME\"(\"NAME\") VALUES('without an end",
                "ALTER TABLE X"
            })
    void aScriptThatHoldsMoreThanABackupIsRefusedAndNothingIsChanged(String statement) throws IOException {
        add();
        Backup backup = Library.backups(folder).getFirst();
        rewrite(backup.file(), script(backup.file()) + statement + "\n");
        assertThatThrownBy(() -> Library.restore(folder, backup, settings))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.what()).contains("holds something that no backup of BCF Planner holds");
                    assertThat(problem.safe()).contains("left as they are");
                });
        assertUntouched();
    }

    @Test
    void aBrokenBackupIsRefusedAndNothingIsChanged() throws IOException {
        add();
        Backup backup = Library.backups(folder).getFirst();
        byte[] good = Files.readAllBytes(backup.file());
        Files.write(backup.file(), Arrays.copyOf(good, good.length / 2));
        assertThatThrownBy(() -> Library.restore(folder, backup, settings))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is damaged and cannot be restored");
        Files.writeString(backup.file(), "not zipped");
        assertThatThrownBy(() -> Library.restore(folder, backup, settings)).isInstanceOf(Problem.class);
        Files.delete(backup.file());
        assertThatThrownBy(() -> Library.restore(folder, backup, settings)).isInstanceOf(Problem.class);
        assertUntouched();
    }

    @Test
    void aBackupWhoseRowsDoNotFitTogetherIsRefused() throws IOException {
        add();
        Backup backup = Library.backups(folder).getFirst();
        String other = "INSERT INTO \"PUBLIC\".\"THEME\"(\"PLAN_ID\", \"ID\", \"POSITION\", \"NAME\", \"SHORT_NAME\")"
                + " VALUES(UUID '00000000-0000-0000-0000-000000000001', UUID '00000000-0000-0000-0000-000000000002',"
                + " '000i', 'of no plan', '');\n";
        rewrite(backup.file(), script(backup.file()) + other);
        assertThatThrownBy(() -> Library.restore(folder, backup, settings)).isInstanceOf(Problem.class);
        assertUntouched();
    }

    private void add() {
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "test").join();
        }
    }

    private void change(String title) {
        try (Library library = Library.open(folder, settings)) {
            library.write(Edits.title(library.load(plan.id()), title)).join();
        }
    }

    private void assertUntouched() {
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        assertThat(folder.toFile().list((dir, name) -> name.startsWith("library-")))
                .isEmpty();
    }

    private static String script(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void rewrite(Path file, String script) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(script.getBytes(StandardCharsets.UTF_8));
        }
    }
}
