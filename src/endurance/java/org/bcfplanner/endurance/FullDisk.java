package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.StreamingProcess;

/** A real disk, a small one in memory, is full at random places of editing, exporting, closing and opening. */
final class FullDisk implements Hazard {
    private final int rounds;
    private final Random random = new Random(95);
    private final Plan first = StreamingProcess.first();
    private int refusedEdits;
    private int refusedExports;
    private int refusedClosings;
    private int refusedOpenings;

    FullDisk(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "full";
    }

    @Override
    public String happens() {
        return "the disk is full while the program edits, exports, closes and opens";
    }

    @Override
    public String promise() {
        return "each is refused in words, nothing is lost, an earlier file stays whole, and all is done once there is room";
    }

    @Override
    public String face(Path folder) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        if (!run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString())) {
            return "not tried here: it needs the right to mount a disk. The tests try it with a disk that only says so";
        }
        try {
            fill(disk.resolve("library"), disk.resolve("plan.bcfplan"), disk.resolve("filler"));
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
        assertThat(refusedEdits).isPositive();
        return "%,d times; refused %d edits, %d exports, %d closings, %d openings; no edit lost, no file broken"
                .formatted(rounds, refusedEdits, refusedExports, refusedClosings, refusedOpenings);
    }

    private void fill(Path folder, Path exported, Path filler) throws IOException {
        Plan plan = first;
        try (Library made = Library.open(folder)) {
            Edited.add(made, plan);
        }
        PlanFile.write(plan, exported, "");
        for (int round = 1; round <= rounds; round++) {
            Library library = opened(folder, filler);
            plan = edited(library, plan, round, filler);
            leave(filler, random.nextInt(8_000));
            export(plan, exported);
            leave(filler, random.nextInt(60_000));
            close(library);
            Files.deleteIfExists(filler);
            try (Library again = Library.open(folder)) {
                assertThat(Edited.numberOf(again.load(first.id()), first)).isEqualTo(round);
            }
        }
    }

    private Library opened(Path folder, Path filler) throws IOException {
        leave(filler, random.nextInt(40_000));
        try {
            return Library.open(folder);
        } catch (Problem full) {
            assertThat(full.what()).contains("full");
            refusedOpenings++;
            Files.delete(filler);
            return Library.open(folder);
        }
    }

    private Plan edited(Library library, Plan plan, int number, Path filler) throws IOException {
        leave(filler, random.nextInt(40_000));
        try {
            return Edited.write(library, Clock.systemUTC(), plan, number);
        } catch (CompletionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Problem.class).hasMessageContaining("full");
            refusedEdits++;
            Files.delete(filler);
            Plan stored = library.load(plan.id());
            assertThat(stored).isIn(plan, StreamingProcess.numbered(plan, number));
            return stored.equals(plan) ? Edited.write(library, Clock.systemUTC(), plan, number) : stored;
        }
    }

    private void export(Plan plan, Path exported) {
        int before = Edited.numberIn(exported, first);
        try {
            PlanFile.write(plan, exported, "");
            assertThat(Edited.numberIn(exported, first)).isEqualTo(StreamingProcess.number(plan));
        } catch (Problem full) {
            refusedExports++;
            assertThat(Edited.numberIn(exported, first)).as("the earlier file").isEqualTo(before);
        }
    }

    private void close(Library library) {
        try {
            library.close();
        } catch (Problem noBackup) {
            refusedClosings++;
            assertThat(noBackup.safe()).isEqualTo("The plans in the library are safe.");
        }
    }

    /** Leaves about so many bytes of the disk. */
    private static void leave(Path filler, long room) throws IOException {
        Files.deleteIfExists(filler);
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(filler).getUsableSpace() > room) {
                out.write(page);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unknownHere) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}
