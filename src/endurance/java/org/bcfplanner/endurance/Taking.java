package org.bcfplanner.endurance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a target take inputs in a folder of its own, and sees that none takes long and that nothing is written beside it.
 * What is counted is the time of the processor, so that a busy machine makes no difference.
 */
final class Taking {
    private static final Set<String> OWN = Set.of("plan.bcfplan", "settings.properties");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Two seconds are promised; the third is for code that was not compiled yet, or that a fuzzer follows. */
    private static final double MOST_SECONDS = 3;

    private final Target target;
    private final Path outer;
    private final Path inner;
    private double slowest;

    Taking(Target target, Path folder) throws IOException {
        this.target = target;
        this.outer = Files.createDirectories(folder.resolve(target.folder()));
        this.inner = Files.createDirectories(outer.resolve("in"));
    }

    void take(byte[] input) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        target.take(input, inner);
        double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        slowest = Math.max(slowest, took);
        if (took > MOST_SECONDS) {
            throw new IllegalStateException("Held the program for %.1f s".formatted(took));
        }
        mustHold(outer, Set.of("in"));
        mustHold(inner, OWN);
    }

    /** The longest that one took, in seconds of the processor. */
    double slowest() {
        return slowest;
    }

    private static void mustHold(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            Set<String> others = found.map(each -> each.getFileName().toString())
                    .filter(name -> !names.contains(name))
                    .collect(Collectors.toSet());
            if (!others.isEmpty()) {
                throw new IllegalStateException("Written beside: " + others);
            }
        }
    }
}
