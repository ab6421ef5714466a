package org.bcfplanner.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that has been started with a window, and is killed in the end with all it has started. */
final class Begun implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final long start = System.nanoTime();
    private final Process process;
    private final BufferedReader lines;

    Begun(ProcessBuilder command) throws IOException {
        process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Nanoseconds from the start until the process says this word. */
    long untilSaid(String word) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(word)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("It ended before it said “" + word + "”");
        }
        return System.nanoTime() - start;
    }

    /**
     * Nanoseconds from the start until a window is there whose title contains these words. Between two looks is a pause:
     * one look after the other would take a processor from what is measured.
     */
    long untilTitled(String words) throws IOException, InterruptedException {
        long end = start + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < end) {
            Process look = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", words)
                    .redirectErrorStream(true)
                    .start();
            look.getInputStream().readAllBytes();
            if (look.waitFor() == 0) {
                return System.nanoTime() - start;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("No window with “" + words + "” in its title came");
    }

    /** Ends it as the system would when it shuts down, and waits until it has. */
    void askToEnd() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** What it and all it has started have in memory, in megabytes, once that has not grown for two seconds. */
    double megabytes() throws InterruptedException {
        double most = 0;
        int still = 0;
        for (int i = 0; i < 100 && still < 20; i++) {
            Thread.sleep(100);
            double now = resident();
            still = now > most ? 0 : still + 1;
            most = Math.max(most, now);
        }
        return resident();
    }

    private double resident() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum()
                / 1e3;
    }

    private static long kilobytes(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
