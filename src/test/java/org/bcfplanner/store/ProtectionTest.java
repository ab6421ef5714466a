package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PasswordAsked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library with a password: what opens it, what does not, and what lies beside it. */
class ProtectionTest {
    private static final String MARKER = "Zwetschgendatschi";

    private final SettableClock clock = new SettableClock();
    private final Library.Settings settings = new Library.Settings(clock, "file:", Schema.CURRENT);
    private final Password first = Password.of("three random words é");
    private final Password second = Password.of("another password");

    @TempDir
    Path folder;

    private Plan plan = new RandomPlans(31).plan();

    @BeforeEach
    void aPlanThatIsKnownAgain() {
        plan = plan.withDetails(plan.details().withTitle(MARKER));
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "test").join();
        }
    }

    @Test
    void aProtectedLibraryOpensWithItsPasswordAloneAndGoesOnAsBefore() {
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.protection().isOn()).isFalse();
            library.protection().protect(first).join();
            assertThat(library.protection().isOn()).isTrue();
            assertThat(library.protection().isOpenedBy(first)).isTrue();
            assertThat(library.protection().isOpenedBy(second)).isFalse();
            library.write(Edits.title(plan, MARKER + " two")).join();
        }
        assertThat(asked(Password.NONE)).contains(PasswordAsked.Why.NONE_GIVEN);
        assertThat(asked(second)).contains(PasswordAsked.Why.ANOTHER_GIVEN);
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.plans()).extracting(each -> each.title()).containsExactly(MARKER + " two");
            assertThat(library.history(plan.id(), 1).getFirst().label()).isEqualTo("change title");
            library.bin(plan.id()).join();
            assertThat(library.bin()).hasSize(1);
            library.compact().join();
            library.takeBack(plan.id()).join();
        }
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id()).details().title()).isEqualTo(MARKER + " two");
        }
    }

    @Test
    void anotherPasswordLeavesEveryFileAsItIs() throws IOException {
        protect(first);
        byte[] library = Files.readAllBytes(folder.resolve("library.mv.db"));
        byte[] seal = Files.readAllBytes(folder.resolve("library.seal"));
        for (int i = 0; i < 3; i++) {
            assertThat(asked(second)).contains(PasswordAsked.Why.ANOTHER_GIVEN);
        }
        assertThat(folder.resolve("library.mv.db")).hasBinaryContent(library);
        assertThat(folder.resolve("library.seal")).hasBinaryContent(seal);
        assertThat(refusal(second).next()).doesNotContain("damaged");
        Files.delete(folder.resolve("library.seal"));
        assertThat(refusal(second).next()).contains("damaged");
        assertThat(folder.resolve("library.mv.db")).hasBinaryContent(library);
    }

    @Test
    void nothingThatLiesInTheFolderHoldsAWordOfThePlan() throws IOException {
        Library.restore(folder, Library.backups(folder).getFirst(), settings);
        assertThat(filesWithTheMarker()).isNotEmpty();
        protect(first);
        clock.advance(Duration.ofDays(1));
        try (Library library = Library.open(folder, settings, first)) {
            library.write(Edits.title(plan, MARKER + " again")).join();
        }
        assertThat(filesWithTheMarker()).isEmpty();
        assertThat(Library.backups(folder)).hasSizeGreaterThan(2).allMatch(Backup::isProtected);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("library-replaced"))
                    .noneMatch(name -> name.contains("recoding") || name.endsWith(".new"));
        }
    }

    @Test
    void thePasswordIsChangedAndTakenAwayAndTheBackupsComeAlong() throws IOException {
        protect(first);
        try (Library library = Library.open(folder, settings, first)) {
            library.protection().protect(second).join();
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        assertThat(asked(first)).contains(PasswordAsked.Why.ANOTHER_GIVEN);
        Backup backup = Library.backups(folder).getLast();
        assertThatThrownBy(() -> Restoration.locked(settings, folder, backup, first))
                .hasMessageContaining("not the password of this backup");
        Restoration.locked(settings, folder, backup, second);
        try (Library library = Library.open(folder, settings, second)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
            library.protection().remove().join();
            assertThat(library.protection().isOn()).isFalse();
        }
        assertThat(Library.backups(folder)).isNotEmpty().noneMatch(Backup::isProtected);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        clock.advance(Duration.ofSeconds(1));
        Library.restore(folder, Library.backups(folder).getLast(), settings);
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void thePasswordIsChangedAgainAndAgainWhileTheLibraryIsOpen() {
        try (Library library = Library.open(folder, settings)) {
            for (Password each : List.of(first, second, first, second)) {
                library.protection().protect(each).join();
                assertThat(library.protection().isOpenedBy(each)).isTrue();
            }
            library.write(Edits.title(plan, "Goes on")).join();
        }
        try (Library library = Library.open(folder, settings, second)) {
            assertThat(library.load(plan.id()).details().title()).isEqualTo("Goes on");
        }
    }

    @Test
    void aBackupIsRestoredWithItsPasswordAndTheLibraryThenHasIt() {
        protect(first);
        Backup backup = Library.backups(folder).getFirst();
        try (Library library = Library.open(folder, settings, first)) {
            library.write(Edits.title(plan, "A mistake")).join();
        }
        assertThatThrownBy(() -> Library.restore(folder, backup, settings))
                .asInstanceOf(InstanceOfAssertFactories.throwable(Problem.class))
                .extracting(problem -> PasswordAsked.of(problem).map(PasswordAsked::why))
                .isEqualTo(Optional.of(PasswordAsked.Why.NONE_GIVEN));
        Restoration.locked(settings, folder, backup, first);
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aBackupThatWasCutOrAlteredIsRefusedAndTheLibraryStays() throws IOException {
        protect(first);
        Backup backup = Library.backups(folder).getFirst();
        byte[] good = Files.readAllBytes(backup.file());
        byte[] altered = good.clone();
        altered[good.length / 2]++;
        for (byte[] bad : List.of(Arrays.copyOf(good, good.length - 1), Arrays.copyOf(good, 60), altered)) {
            Files.write(backup.file(), bad);
            assertThatThrownBy(() -> Restoration.locked(settings, folder, backup, first))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("is damaged and cannot be restored");
        }
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void withoutItsSaltALibraryTakesThatOfABackupOrSaysWhatIsMissing() throws IOException {
        protect(first);
        Files.writeString(folder.resolve("library.salt"), "nonsense");
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        Files.delete(folder.resolve("library.salt"));
        for (Backup backup : Library.backups(folder)) {
            Files.delete(backup.file());
        }
        assertThat(refusal(first).what()).contains("library.salt");
    }

    @Test
    void aDamagedProtectedLibraryIsPutAsideAndRestored() throws IOException {
        protect(first);
        byte[] good = Files.readAllBytes(folder.resolve("library.mv.db"));
        good[good.length / 2]++;
        Files.write(folder.resolve("library.mv.db"), good);
        Problem problem = refusal(first);
        Backup newest = LibraryDamage.of(problem).flatMap(LibraryDamage::newest).orElseThrow();
        Restoration.locked(settings, folder, newest, first);
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aPasswordForALibraryThatHasNoneIsNotLookedAt() {
        try (Library library = Library.open(folder, settings, first)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
            assertThat(library.protection().isOn()).isFalse();
        }
        assertThat(folder.resolve("library.salt")).doesNotExist();
    }

    @Test
    void aPasswordIsTheSameHoweverItsLettersAreComposed() {
        protect(Password.of("caf\u00e9 caf\u00e9"));
        try (Library library = Library.open(folder, settings, Password.of("cafe\u0301 cafe\u0301"))) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aFullDiskLeavesTheLibraryAndItsPasswordAsTheyWere() throws IOException {
        CrampedDisk.ready();
        Library.Settings cramped = new Library.Settings(clock, CrampedDisk.SCHEME, Schema.CURRENT);
        try (Library library = Library.open(folder, cramped)) {
            CrampedDisk.leave(30_000);
            assertThatThrownBy(() -> library.protection().protect(first).join())
                    .hasMessageContaining("The library is as it was");
            CrampedDisk.leave(Long.MAX_VALUE);
            assertThat(library.protection().isOn()).isFalse();
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        try (Library library = Library.open(folder, settings)) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
        }
        assertThat(folder.resolve("library-recoding.mv.db")).doesNotExist();
    }

    private void protect(Password password) {
        try (Library library = Library.open(folder, settings)) {
            library.protection().protect(password).join();
        }
    }

    private Optional<PasswordAsked.Why> asked(Password password) {
        return PasswordAsked.of(refusal(password)).map(PasswordAsked::why);
    }

    private Problem refusal(Password password) {
        return assertThatThrownBy(() -> Library.open(folder, settings, password).close())
                .isInstanceOf(Problem.class)
                .asInstanceOf(InstanceOfAssertFactories.throwable(Problem.class))
                .actual();
    }

    /** In any of the ways in which the database and the backups write it; zipped files are looked into. */
    private List<Path> filesWithTheMarker() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::hasTheMarker).toList();
        }
    }

    private boolean hasTheMarker(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (file.toString().endsWith(".gz")) {
                try (var unzipped = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
                    text = new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return text.contains(MARKER);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
