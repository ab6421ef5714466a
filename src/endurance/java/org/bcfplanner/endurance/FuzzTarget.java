package org.bcfplanner.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the fuzzer calls: {@code fuzz.target} and {@code fuzz.folder} say what takes the input, and where. */
public final class FuzzTarget {
    private static final Taking TAKING = taking();

    private FuzzTarget() {}

    /** Called before the first input: the class is made ready, which takes the kept ones. */
    public static void fuzzerInitialize() {}

    /** Called behind the last input. */
    public static void fuzzerTearDown() {
        System.err.printf(Locale.ROOT, "Slowest %.1f s%n", TAKING.slowest());
    }

    /** Takes one input; what it throws is a find. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            TAKING.take(input);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Has taken the kept inputs, so that loading the program does not count as the time of the first. */
    private static Taking taking() {
        try {
            Target target = Target.valueOf(System.getProperty("fuzz.target"));
            Path folder = Path.of(System.getProperty("fuzz.folder"));
            Path warm = Files.createDirectories(folder.resolve("warm"));
            for (Path each : target.corpus()) {
                target.take(Files.readAllBytes(each), warm);
            }
            return new Taking(target, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
