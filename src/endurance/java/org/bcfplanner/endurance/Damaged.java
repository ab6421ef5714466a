package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.LibraryDamage;
import org.bcfplanner.store.StreamingProcess;
import org.jspecify.annotations.Nullable;

/** The file of a library that was closed is cut short, zeroed or overwritten somewhere. */
final class Damaged implements Hazard {
    private final int rounds;
    private final Random random = new Random(92);
    private final Plan first = StreamingProcess.first();

    Damaged(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "damage";
    }

    @Override
    public String happens() {
        return "the file of the closed library is cut short, zeroed or overwritten at a random place";
    }

    @Override
    public String promise() {
        return "it is refused in words and restored as it was when it was closed; the damaged file is kept";
    }

    @Override
    public String face(Path folder) throws Exception {
        Path file = folder.resolve("library.mv.db");
        try (Library made = Library.open(folder)) {
            Edited.add(made, first);
        }
        int unnoticed = 0;
        for (int round = 1; round <= rounds; round++) {
            int last = round * 3;
            edit(folder, last);
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = damaged(whole, round);
            Files.write(file, damaged);
            LibraryDamage damage = refusal(folder);
            if (damage == null) {
                unnoticed++;
                continue;
            }
            Library.restore(folder, damage.newest().orElseThrow());
            try (Library restored = Library.open(folder)) {
                assertThat(Edited.numberOf(restored.load(first.id()), first)).isEqualTo(last);
            }
            assertThat(Folders.files(folder).stream()
                            .filter(each -> each.getFileName().toString().startsWith("library-damaged-"))
                            .filter(each -> hasBytes(each, damaged)))
                    .as("the damaged file")
                    .hasSize(1);
            forgetDamaged(folder);
        }
        assertThat(unnoticed).as("damage that went unnoticed").isZero();
        return "%,d libraries damaged, %,d refused and restored, %d unnoticed, no edit lost"
                .formatted(rounds, rounds - unnoticed, unnoticed);
    }

    private void edit(Path folder, int last) {
        try (Library library = Library.open(folder)) {
            Plan plan = library.load(first.id());
            for (int number = last - 2; number <= last; number++) {
                plan = Edited.write(library, java.time.Clock.systemUTC(), plan, number);
            }
        }
    }

    private static @Nullable LibraryDamage refusal(Path folder) {
        try {
            Library.open(folder).close();
            return null;
        } catch (Problem problem) {
            assertThat(problem.next()).contains("Restore");
            return LibraryDamage.of(problem).orElseThrow();
        }
    }

    private byte[] damaged(byte[] whole, int round) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(8192));
        switch (round % 4) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> Arrays.fill(bytes, at, to, (byte) 0);
            case 2 -> Arrays.fill(bytes, at, to, (byte) 0xFF);
            default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        if (Arrays.equals(bytes, whole)) {
            bytes[at]++;
        }
        return bytes;
    }

    private static boolean hasBytes(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void forgetDamaged(Path folder) throws Exception {
        for (Path each : Folders.files(folder)) {
            if (each.getFileName().toString().startsWith("library-damaged-")) {
                Files.delete(each);
            }
        }
    }
}
