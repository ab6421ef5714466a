package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(51).planOfLines(400);
    private Path library;
    private byte[] good;

    @BeforeEach
    void makeAndClose() throws IOException {
        try (Library made = Library.open(folder)) {
            made.add(plan, "", "test").join();
        }
        library = folder.resolve("library.mv.db");
        good = Files.readAllBytes(library);
    }

    @Test
    void aLibraryCutShortIsNotedKeptAndRestoredFromTheNewestBackup() throws IOException {
        byte[] damaged = Arrays.copyOf(good, good.length / 2);
        Files.write(library, damaged);
        Problem problem = refusal();
        Backup newest = Library.backups(folder).getFirst();
        assertThat(problem.what()).contains("is damaged and cannot be opened");
        Path aside = onlyDamaged();
        assertThat(problem.safe())
                .contains(
                        aside.getFileName().toString(),
                        newest.file().getFileName().toString(),
                        newest.when());
        assertThat(problem.next()).contains("Restore");
        assertThat(aside).hasBinaryContent(damaged);
        assertThat(LibraryDamage.of(problem).flatMap(LibraryDamage::newest)).contains(newest);

        Problem second = refusal();
        assertThat(second.what()).contains("is missing");
        Backup offered = LibraryDamage.of(second).flatMap(LibraryDamage::newest).orElseThrow();
        Library.restore(folder, offered);
        try (Library restored = Library.open(folder)) {
            assertThat(restored.load(plan.id())).isEqualTo(plan);
        }
        assertThat(aside).exists();
    }

    @Test
    void withoutABackupTheDamagedFileIsKeptAndAnEmptyLibraryCanFollow() throws IOException {
        for (Backup backup : Library.backups(folder)) {
            Files.delete(backup.file());
        }
        Files.write(library, new byte[10_000]);
        Problem problem = refusal();
        assertThat(problem.getMessage()).contains("There is no backup.", "begin with an empty one");
        assertThat(LibraryDamage.of(problem).flatMap(LibraryDamage::newest)).isEmpty();
        try (Library empty = Library.open(folder)) {
            assertThat(empty.plans()).isEmpty();
        }
        assertThat(onlyDamaged()).hasBinaryContent(new byte[10_000]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4096, 8192, 12288})
    void aLibraryOfAFewBytesIsNeverTakenForAnEmptyOne(int length) throws IOException {
        Files.write(library, Arrays.copyOf(good, length));
        assertThat(refusal().what()).contains("damaged");
        deleteSealAndPut(Arrays.copyOf(good, length));
        assertThat(refusal().what()).contains("damaged");
    }

    @Test
    void noDamageToAClosedLibraryGoesUnnoticed() throws IOException {
        Random random = new Random(3);
        byte[] seal = Files.readAllBytes(folder.resolve("library.seal"));
        for (int round = 0; round < 60; round++) {
            Files.write(library, damaged(random, round));
            Files.write(folder.resolve("library.seal"), seal);
            assertThat(refusal().what()).contains("damaged");
            Files.delete(onlyDamaged());
        }
    }

    /** Where the process was ended by force there is no seal: then H2 notices, or the records do, or nothing is lost. */
    @Test
    void damageToALibraryThatWasNotClosedEndsInAProblemOrInAPlan() throws IOException {
        Random random = new Random(4);
        int noticed = 0;
        for (int round = 0; round < 40; round++) {
            deleteSealAndPut(damaged(random, round));
            noticed += noticedOnUse();
            Files.deleteIfExists(library);
        }
        assertThat(noticed).isGreaterThan(20);
    }

    @Test
    void twoDamagedLibrariesAreBothKeptWhileTheClockStands() throws IOException {
        Library.Settings settings = new Library.Settings(new SettableClock(), "file:", Schema.CURRENT);
        for (int length = 1; length <= 2; length++) {
            Files.write(library, Arrays.copyOf(good, good.length - length));
            assertThatThrownBy(() -> Library.open(folder, settings))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("kept as library-damaged-");
            Library.restore(folder, Library.backups(folder).getFirst(), settings);
            Library.open(folder, settings).close();
        }
        try (var files = Files.newDirectoryStream(folder, "library-damaged-*.mv.db")) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aSealThatWasItselfCutShortSaysNothing() throws IOException {
        Files.write(folder.resolve("library.seal"), new byte[0]);
        try (Library opened = Library.open(folder)) {
            assertThat(opened.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aLibraryThatIsNoneIsRefused() throws IOException {
        deleteSealAndPut("These are my notes. ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal().what()).contains("damaged");
    }

    private Problem refusal() {
        return assertThatThrownBy(() -> Library.open(folder).close())
                .isInstanceOf(Problem.class)
                .asInstanceOf(InstanceOfAssertFactories.throwable(Problem.class))
                .actual();
    }

    private int noticedOnUse() throws IOException {
        try (Library opened = Library.open(folder)) {
            opened.load(plan.id());
            return 0;
        } catch (Problem problem) {
            assertThat(LibraryDamage.of(problem)).as(problem.getMessage()).isPresent();
            assertThat(LibraryDamage.of(problem).map(LibraryDamage::backups)).isNotEqualTo(Optional.empty());
            try (var files = Files.newDirectoryStream(folder, "library-damaged-*")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            return 1;
        }
    }

    private byte[] damaged(Random random, int round) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length - 4096);
        switch (round % 3) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> Arrays.fill(bytes, at, at + 4096, (byte) 0xFF);
            default -> {
                byte[] noise = new byte[1 + random.nextInt(64)];
                random.nextBytes(noise);
                noise[0] = (byte) (bytes[at] + 1);
                System.arraycopy(noise, 0, bytes, at, noise.length);
            }
        }
        return bytes;
    }

    private void deleteSealAndPut(byte[] bytes) throws IOException {
        Files.deleteIfExists(folder.resolve("library.seal"));
        Files.write(library, bytes);
    }

    private Path onlyDamaged() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "library-damaged-*.mv.db")) {
            return files.iterator().next();
        }
    }
}
