package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were changed by accident: each is read as a plan that can be written again, or refused in words. */
class MutatedPlanFileTest {
    private final Plan plan = new RandomPlans(21).plan();

    @TempDir
    Path folder;

    @Test
    void bytesOfTheFile() throws IOException {
        Path whole = folder.resolve("whole.bcfplan");
        PlanFile.write(plan, whole, "0.1.0");
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(1);
        for (int i = 0; i < 1_500; i++) {
            mustReadOrRefuse(mutated(bytes, random), i);
        }
    }

    @Test
    void bytesOfThePlanUnderAMatchingChecksum() throws IOException {
        byte[] json = Archives.json(plan).getBytes(UTF_8);
        Random random = new Random(2);
        int read = 0;
        for (int i = 0; i < 2_500; i++) {
            read += mustReadOrRefuse(Archives.sealed(plan, mutated(json, random)), i);
        }
        assertThat(read).as("some changes leave a plan").isBetween(50, 2_450);
    }

    /** 1 if the file was read, 0 if it was refused. */
    private int mustReadOrRefuse(byte[] bytes, int round) throws IOException {
        Path file = folder.resolve("mutated.bcfplan");
        Files.write(file, bytes);
        try {
            Plan read = PlanFile.read(file);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            PlanArchive.write(read, Travel.NONE, "0.1.0", again);
            Plan back = PlanArchive.read(new ByteArrayInputStream(again.toByteArray()), PlanFormat.CURRENT)
                    .plan();
            assertThat(back).as("round %d", round).isEqualTo(read);
            return 1;
        } catch (Problem told) {
            assertThat(told.what()).as("round %d", round).startsWith("“mutated.bcfplan” cannot be opened");
            return 0;
        } catch (RuntimeException | Error unforeseen) {
            return fail("round " + round, unforeseen);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            changed = switch (random.nextInt(4)) {
                case 0 -> with(changed, at, (byte) random.nextInt(256));
                case 1 -> with(changed, at, changed[random.nextInt(changed.length)]);
                case 2 -> joined(changed, 0, at, Math.min(changed.length, at + random.nextInt(30)), changed.length);
                default -> joined(changed, 0, at, Math.max(0, at - random.nextInt(30)), changed.length);
            };
        }
        return changed;
    }

    private static byte[] with(byte[] bytes, int at, byte changed) {
        byte[] result = bytes.clone();
        result[at] = changed;
        return result;
    }

    private static byte[] joined(byte[] bytes, int from, int to, int secondFrom, int secondTo) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(Arrays.copyOfRange(bytes, from, to));
        joined.writeBytes(Arrays.copyOfRange(bytes, secondFrom, secondTo));
        return joined.toByteArray();
    }
}
