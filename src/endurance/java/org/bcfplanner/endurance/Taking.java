package org.bcfplanner.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a target take inputs in a folder of its own, and sees that nothing is written beside it. */
final class Taking {
    private static final Set<String> OWN = Set.of("plan.bcfplan", "settings.properties");

    private final Target target;
    private final Path outer;
    private final Path inner;
    private long slowest;

    Taking(Target target, Path folder) throws IOException {
        this.target = target;
        this.outer = Files.createDirectories(folder.resolve(target.folder()));
        this.inner = Files.createDirectories(outer.resolve("in"));
    }

    void take(byte[] input) throws IOException {
        long start = System.nanoTime();
        target.take(input, inner);
        slowest = Math.max(slowest, System.nanoTime() - start);
        mustHold(outer, Set.of("in"));
        mustHold(inner, OWN);
    }

    /** The longest that one took, in seconds. */
    double slowest() {
        return slowest / 1e9;
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
