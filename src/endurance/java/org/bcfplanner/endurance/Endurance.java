package org.bcfplanner.endurance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bcfplanner.store.Libraries;

/**
 * Lets every hazard happen many times and prints what was found: {@code mvn -Pendurance verify}. What the rows mean is told
 * in {@code src/docs/reliability.md}. Ends with 1 where a promise is broken.
 */
public final class Endurance {
    private Endurance() {}

    /**
     * Runs the parts named, or all where none is. The property {@code endurance.times} multiplies how often each hazard
     * happens; it is 1 at first.
     */
    public static void main(String[] parts) throws Exception {
        double times = Double.parseDouble(System.getProperty("endurance.times", "1"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what happens | what is promised | tried and found | time |");
        out.println("| --- | --- | --- | ---: |");
        int broken = 0;
        for (Hazard hazard : hazards(times)) {
            if (parts.length == 0 || List.of(parts).contains(hazard.name())) {
                broken += face(hazard, out);
            }
        }
        System.exit(broken == 0 ? 0 : 1);
    }

    static List<Hazard> hazards(double times) {
        return List.of(
                new Killed(often(15, times)),
                new FullDisk(often(20, times)),
                new Damaged(often(25, times)),
                new ClockSetBack(often(15, times)),
                new CutBackup(often(5, times), 2_000),
                new OlderLibraries(
                        IntStream.range(1, Libraries.newest()).boxed().toList()),
                new LongDay(often(20_000, times)),
                new HostileInput(often(8, times)));
    }

    private static int often(int usually, double times) {
        return Math.max(1, (int) Math.round(usually * times));
    }

    private static int face(Hazard hazard, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("bcf-endurance");
        long start = System.nanoTime();
        String found;
        int broken = 0;
        try {
            found = hazard.face(folder);
        } catch (Exception | AssertionError failed) {
            found = "**BROKEN**: " + String.valueOf(failed.getMessage()).replaceAll("\\s+", " ");
            failed.printStackTrace();
            broken = 1;
        } finally {
            Folders.remove(folder);
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        out.println("| " + hazard.happens() + " | " + hazard.promise() + " | " + found + " | " + seconds + " s |");
        return broken;
    }
}
