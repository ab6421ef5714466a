package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final Library.Settings CRAMPED =
            new Library.Settings(Clock.systemUTC(), CrampedDisk.SCHEME, Schema.CURRENT);

    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(41).plan();

    @BeforeEach
    void prepare() {
        CrampedDisk.ready();
    }

    @Test
    void anEditIsRefusedInWordsAndWrittenOnceThereIsRoomAgain() {
        try (Library library = Library.open(folder, CRAMPED)) {
            library.add(plan, "", "test").join();
            Entry entry = Edits.title(plan, "Written late");
            CrampedDisk.leave(0);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> library.write(entry).join())
                        .cause()
                        .isInstanceOfSatisfying(Problem.class, problem -> {
                            assertThat(problem.what()).isEqualTo("The disk that holds the library is full.");
                            assertThat(problem.safe()).contains("kept in this window", "saved before it is safe");
                            assertThat(problem.next()).contains("Free some space");
                        });
            }
            CrampedDisk.leave(Long.MAX_VALUE);
            library.write(entry).join();
            assertThat(library.load(plan.id())).isEqualTo(entry.diff().apply(plan));
            assertThat(library.history(plan.id(), 2))
                    .extracting(HistoryEntry::label)
                    .containsExactly("change title", "test");
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.load(plan.id()).details().title()).isEqualTo("Written late");
        }
    }

    @Test
    void whereverTheRoomEndsAnEditIsThereWholeOrNotAtAllAndNeverTwice() {
        Random random = new Random(7);
        RandomPlans edits = new RandomPlans(42);
        Plan now = plan;
        int failures = 0;
        try (Library library = Library.open(folder, CRAMPED)) {
            library.add(plan, "", "test").join();
            int rows = library.history(plan.id(), 100_000).size();
            for (int i = 0; i < 60; i++) {
                Plan after = edits.edit(now);
                if (after.equals(now)) {
                    continue;
                }
                Entry entry = Edits.entry(now, after, "edit " + i);
                rows += entry.diff().changes().size() + (entry.diff().changesDetails() ? 1 : 0);
                CrampedDisk.leave(random.nextInt(20_000));
                failures += attempt(library, entry, now);
                CrampedDisk.leave(Long.MAX_VALUE);
                now = after;
                assertThat(library.load(plan.id())).isEqualTo(now);
                assertThat(library.history(plan.id(), 100_000)).hasSize(rows);
            }
        }
        assertThat(failures).isGreaterThan(10);
        try (Library library = Library.open(folder)) {
            assertThat(library.load(plan.id())).isEqualTo(now);
        }
    }

    @Test
    void closingOnAFullDiskKeepsTheLibraryWhole() {
        Library library = Library.open(folder, CRAMPED);
        library.add(plan, "", "test").join();
        CrampedDisk.leave(0);
        closeWhateverHappens(library);
        CrampedDisk.leave(Long.MAX_VALUE);
        try (Library again = Library.open(folder, CRAMPED)) {
            assertThat(again.load(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aNewLibraryIsRefusedOnAFullDiskAndMadeOnceThereIsRoom() {
        CrampedDisk.leave(10_000);
        assertThatThrownBy(() -> Library.open(folder, CRAMPED))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.what()).contains("is full"));
        CrampedDisk.leave(Long.MAX_VALUE);
        try (Library library = Library.open(folder, CRAMPED)) {
            assertThat(library.plans()).isEmpty();
        }
    }

    /** The same on a disk that is really full, where a small one can be had. */
    @Test
    void aRealDiskThatFillsUpIsRefusedInWordsAndUsedAgainWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()), "needs the right to mount");
        try {
            useUntilFull(disk);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void useUntilFull(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        Entry entry = Edits.title(plan, "Written late");
        try (Library library = Library.open(disk)) {
            library.add(plan, "", "test").join();
            fill(filler);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            library.write(Edits.title(plan, "Title " + i)).join();
                        }
                    })
                    .cause()
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("The disk that holds the library is full.");
            Files.delete(filler);
            library.write(entry).join();
            assertThat(library.load(plan.id())).isEqualTo(entry.diff().apply(plan));
        }
        fill(filler);
        assertThatThrownBy(() -> Library.open(disk))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is full, so the library cannot be opened");
        Files.delete(filler);
        try (Library library = Library.open(disk)) {
            assertThat(library.load(plan.id())).isEqualTo(entry.diff().apply(plan));
        }
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            assertThatThrownBy(() -> {
                        while (true) {
                            out.write(new byte[4096]);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException unknownHere) {
            return false;
        }
    }

    @Test
    void knowsAFullDiskByWhatSystemsSay() {
        assertThat(FullDisk.causedBy(new IOException("No space left on device"), folder))
                .isTrue();
        assertThat(FullDisk.causedBy(new IOException("There is not enough space on the disk"), folder))
                .isTrue();
        assertThat(FullDisk.causedBy(new RuntimeException(new IOException("Disk quota exceeded")), folder))
                .isTrue();
        assertThat(FullDisk.causedBy(new IOException("Input/output error"), folder))
                .isFalse();
    }

    /** One where the edit failed and had to be asked for again, else nought. */
    private static int attempt(Library library, Entry entry, Plan before) {
        try {
            library.write(entry).join();
            return 0;
        } catch (CompletionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Problem.class).hasMessageContaining("full");
            CrampedDisk.leave(Long.MAX_VALUE);
            assertThat(library.load(before.id())).isIn(before, entry.diff().apply(before));
            library.write(entry).join();
            return 1;
        }
    }

    private static void closeWhateverHappens(Library library) {
        try {
            library.close();
        } catch (Problem noBackup) {
            assertThat(noBackup.safe()).isEqualTo("The plans in the library are safe.");
        }
    }
}
