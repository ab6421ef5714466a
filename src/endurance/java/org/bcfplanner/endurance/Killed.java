package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.store.Backup;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.StreamingProcess;
import org.bcfplanner.store.Victim;

/** The process is killed while it edits, exports, makes backups, closes and opens, all at once. */
final class Killed implements Hazard {
    private final int rounds;
    private final Random random = new Random(91);
    private final Plan first = StreamingProcess.first();
    private int acknowledged;
    private int lost;
    private int exports;
    private int restored;

    Killed(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String happens() {
        return "the process is killed while it edits, exports, backs up, closes and opens";
    }

    @Override
    public String promise() {
        return "every edit told to be safe is there whole, every finished export opens, the newest backup restores";
    }

    @Override
    public String face(Path folder) throws Exception {
        Path library = folder.resolve("library");
        Path exported = Files.createDirectories(folder.resolve("exports"));
        try (Library made = Library.open(library)) {
            Edited.add(made, first);
        }
        int before = 0;
        for (int round = 0; round < rounds; round++) {
            int told = toldUntilKilled(library, exported);
            before = check(library, Math.max(told, before));
            checkExports(exported, before);
            checkBackup(library, folder.resolve("restored"), before);
        }
        assertThat(before).as("edits made").isPositive();
        return "%,d kills, %,d edits acknowledged, %d lost; %,d exports opened, %,d backups restored"
                .formatted(rounds, acknowledged, lost, exports, restored);
    }

    /** The last edit that was told to be safe before the process was killed. */
    private int toldUntilKilled(Path library, Path exported) throws Exception {
        try (Victim victim = new Victim(
                BusyProcess.class,
                library.toString(),
                exported.toString(),
                first.id().toString())) {
            assertThat(victim.next()).hasValue("ready");
            int last = 0;
            for (int said = 1 + random.nextInt(150); said > 0; said--) {
                Optional<String> next = victim.next();
                assertThat(next).as("it goes on until it is killed").isPresent();
                last = edit(next.get(), last);
            }
            for (String said : victim.killIn(random.nextInt(200_000_000))) {
                last = edit(said, last);
            }
            return last;
        }
    }

    private int edit(String said, int last) {
        if (!said.startsWith("edit ")) {
            return last;
        }
        acknowledged++;
        return Integer.parseInt(said.substring("edit ".length()));
    }

    private int check(Path folder, int told) {
        try (Library library = Library.open(folder)) {
            int number = Edited.numberOf(library.load(first.id()), first);
            lost += Math.max(0, told - number);
            assertThat(number).as("edits in the library").isGreaterThanOrEqualTo(told);
            assertThat(library.history(first.id(), 1).getFirst().label()).isIn("edit " + number, "new plan");
            return number;
        }
    }

    private void checkExports(Path exported, int made) throws Exception {
        for (Path file : Folders.files(exported)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".bcfplan")) {
                assertThat(Edited.numberIn(file, first)).isLessThanOrEqualTo(made);
                exports++;
            } else if (name.endsWith(".xlsx")) {
                try (InputStream in = Files.newInputStream(file);
                        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                    assertThat(workbook.getNumberOfSheets()).isPositive();
                    exports++;
                }
            }
            Files.delete(file);
        }
    }

    private void checkBackup(Path library, Path scratch, int made) throws Exception {
        List<Backup> backups = Library.backups(library);
        if (!backups.isEmpty()) {
            Plan plan = Restored.plan(backups.getFirst(), first.id(), scratch);
            assertThat(Edited.numberOf(plan, first)).isLessThanOrEqualTo(made);
            restored++;
        }
    }
}
