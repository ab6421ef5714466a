package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateTest {
    private static final String HERE = Schema.CURRENT.locations().getFirst();
    /** The number of the migrations that only these tests know. */
    private static final int NEXT = 1000;

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final Library.Settings today = new Library.Settings(clock, "file:", Schema.CURRENT);
    private final Library.Settings tomorrow = new Library.Settings(
            clock, "file:", new Schema(NEXT, List.of(HERE, "classpath:org/bcfplanner/store/next")));
    private final Library.Settings failing = new Library.Settings(
            clock, "file:", new Schema(NEXT, List.of(HERE, "classpath:org/bcfplanner/store/failing")));
    private final Plan plan = new RandomPlans(61).plan();

    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        URI migrations =
                UpdateTest.class.getResource("/org/bcfplanner/store/migration").toURI();
        Pattern name = Pattern.compile("V(\\d+)__.*\\.sql");
        try (Stream<Path> files = Files.list(Path.of(migrations))) {
            assertThat(files.map(file -> name.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .mapToInt(match -> Integer.parseInt(match.group(1)))
                            .max())
                    .hasValue(Schema.CURRENT.version());
        }
    }

    @Test
    void anEarlierLibraryIsBackedUpAndBroughtUpToDate() {
        add();
        Library.backups(folder)
                .forEach(backup -> assertThat(backup.file().toFile().delete()).isTrue());
        try (Library library = Library.open(folder, tomorrow)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
            assertThat(library.backups()).hasSize(1);
        }
        try (Library library = Library.open(folder, tomorrow)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aLibraryOfTheFirstVersionKeepsItsPlansAndHasEmptyFinanceTables() throws IOException, SQLException {
        LibraryPaths paths = today.paths(folder);
        Files.createDirectories(folder);
        Schema.CURRENT.migrate(new Access(paths, LibraryKey.NONE).making(paths.library()), 1);
        try (Connection connection = new Access(paths, LibraryKey.NONE).connect(paths.library());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into plan values ('" + plan.id() + "', 'bcf-2014', 'Old', '', '', '', null, '',"
                    + " null, '', 'POUNDS', now(), now())");
            statement.execute("insert into theme values ('" + plan.id() + "', random_uuid(), '0001', 'Theme', '')");
            statement.execute("insert into scheme select plan_id, random_uuid(), id, null, '0001', '', 'Scheme',"
                    + " 'NIL', '', '', '', '' from theme");
        }
        try (Library library = Library.open(folder, today)) {
            Plan old = library.load(plan.id());
            assertThat(old.details().title()).isEqualTo("Old");
            assertThat(old.details().performance().isEmpty()).isTrue();
            assertThat(old.details().performanceShare().raw()).isEmpty();
            assertThat(old.schemes()).singleElement().satisfies(scheme -> {
                assertThat(scheme.name()).isEqualTo("Scheme");
                assertThat(scheme.fundingSource()).isEmpty();
            });
            assertThat(old.contributions()).isEmpty();
            assertThat(library.backups()).hasSize(1);
        }
    }

    @Test
    void aLibraryOfANewerVersionIsRefusedAndLeftWhole() {
        add();
        Library.open(folder, tomorrow).close();
        assertThatThrownBy(() -> Library.open(folder, today)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.what()).contains("newer version of BCF Planner");
            assertThat(problem.next()).contains("Install the newest version");
        });
        try (Library library = Library.open(folder, tomorrow)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void anUpdateThatFailsLeavesTheLibraryAsItWas() {
        add();
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> Library.open(folder, failing))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("could not be brought up to date")
                    .hasMessageContaining("left as it was");
        }
        try (Library library = Library.open(folder, today)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        assertThat(folder.toFile().list((dir, name) -> name.startsWith("library-")))
                .isEmpty();
    }

    @Test
    void aBackupOfAnEarlierVersionIsRestoredAndBroughtUpToDate() {
        add();
        Backup backup = Library.backups(folder).getFirst();
        Library.open(folder, tomorrow).close();
        Library.restore(folder, backup, tomorrow);
        try (Library library = Library.open(folder, tomorrow)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aBackupOfANewerVersionIsRefused() {
        try (Library library = Library.open(folder, tomorrow)) {
            library.add(plan, "", "test").join();
        }
        Backup backup = Library.backups(folder).getFirst();
        assertThatThrownBy(() -> Library.restore(folder, backup, today))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("newer version");
    }

    private void add() {
        try (Library library = Library.open(folder, today)) {
            library.add(plan, "", "test").join();
        }
    }
}
