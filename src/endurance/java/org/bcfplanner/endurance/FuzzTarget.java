package org.bcfplanner.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the fuzzer calls: {@code fuzz.target} and {@code fuzz.folder} say what takes the input, and where. */
public final class FuzzTarget {
    private static final Taking TAKING = taking();

    private FuzzTarget() {}

    /** Takes one input; what it throws is a find. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            TAKING.take(input);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Taking taking() {
        try {
            return new Taking(
                    Target.valueOf(System.getProperty("fuzz.target")), Path.of(System.getProperty("fuzz.folder")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
