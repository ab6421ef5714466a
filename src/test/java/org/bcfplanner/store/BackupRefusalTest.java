package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be restored is refused, and the library stays as it is. */
class BackupRefusalTest extends BackedUpLibrary {
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
