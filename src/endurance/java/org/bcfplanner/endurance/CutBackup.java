package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.store.Backup;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.LibraryDamage;
import org.bcfplanner.store.StreamingProcess;
import org.bcfplanner.store.Victim;

/** The process is killed while it closes the library, which makes a backup, or while it restores one. */
final class CutBackup implements Hazard {
    private final int rounds;
    private final Random random = new Random(94);
    private final Plan first;

    private int halves;
    private int missing;

    /** @param lines of the plan: the more, the larger is the part of closing that the backup takes */
    CutBackup(int rounds, int lines) {
        this.rounds = rounds;
        this.first = StreamingProcess.numbered(new RandomPlans(71).planOfLines(lines), 0);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String happens() {
        return "the process is killed while it makes a backup, or restores one";
    }

    @Override
    public String promise() {
        return "no half backup is ever offered; the library opens as it was, or is restored";
    }

    @Override
    public String face(Path folder) throws Exception {
        Path library = folder.resolve("library");
        try (Library made = Library.open(library)) {
            Edited.add(made, first);
        }
        for (int round = 0; round < rounds; round++) {
            int last = kill("close", library);
            halves += Files.exists(library.resolve("backups").resolve("backup.new")) ? 1 : 0;
            check(library, last);
            kill("restore", library);
            check(library, inNewest(library));
            forgetReplaced(library);
        }
        return "%,d kills; %d left half a backup, which was not offered, %d left no library, which was restored"
                .formatted(rounds * 2, halves, missing);
    }

    /** Lets the process do it once to see how long that takes, and kills it within the next time. */
    private int kill(String what, Path library) throws Exception {
        try (Victim victim = new Victim(
                ClosingProcess.class, what, library.toString(), first.id().toString())) {
            assertThat(victim.next()).hasValue("ready");
            long took = 0;
            for (int times = 0; times < 2; times++) {
                begun(victim.next());
                long start = System.nanoTime();
                assertThat(victim.next()).hasValue("done");
                took = System.nanoTime() - start;
            }
            int last = begun(victim.next());
            for (String said : victim.killIn((long) (took * random.nextDouble()))) {
                last = said.equals("done") ? last : begun(Optional.of(said));
            }
            return last;
        }
    }

    /** What restoring gives: the last closing was cut, so its edit may be in no backup yet. */
    private int inNewest(Path folder) throws Exception {
        Backup newest = Library.backups(folder).getFirst();
        return Edited.numberOf(Restored.plan(newest, first.id(), folder.resolve("restored")), first);
    }

    private static int begun(Optional<String> said) {
        return Integer.parseInt(said.orElseThrow().substring("begins ".length()));
    }

    private void check(Path folder, int last) throws Exception {
        for (Backup backup : Library.backups(folder)) {
            assertThat(Edited.numberOf(Restored.plan(backup, first.id(), folder.resolve("restored")), first))
                    .isLessThanOrEqualTo(last);
        }
        try (Library library = Library.open(folder)) {
            assertThat(Edited.numberOf(library.load(first.id()), first)).isEqualTo(last);
        } catch (Problem problem) {
            missing++;
            Backup newest =
                    LibraryDamage.of(problem).flatMap(LibraryDamage::newest).orElseThrow();
            Library.restore(folder, newest);
            try (Library library = Library.open(folder)) {
                assertThat(Edited.numberOf(library.load(first.id()), first)).isEqualTo(last);
            }
        }
    }

    private static void forgetReplaced(Path folder) throws Exception {
        for (Path each : Folders.files(folder)) {
            if (each.getFileName().toString().startsWith("library-replaced-")) {
                Files.delete(each);
            }
        }
    }
}
