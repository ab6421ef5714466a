package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process that says what it has done, line by line, until it is killed. */
public final class Victim implements AutoCloseable {
    /** Stands before what is said, so that it cannot be taken for anything that is logged. */
    public static final String SAYS = "says: ";

    private final Process process;
    private final BufferedReader output;

    public Victim(Class<?> main, String... arguments) throws IOException {
        process = ChildProcess.of(main, arguments);
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What the process says next; empty at its end, which may cut a line short: that was not said. */
    public Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = output.read(); c >= 0; c = output.read()) {
            if (c != '\n') {
                line.append((char) c);
            } else if (line.indexOf(SAYS) == 0) {
                return Optional.of(line.substring(SAYS.length()).strip());
            } else {
                line.setLength(0);
            }
        }
        return Optional.empty();
    }

    /** Kills it, this many nanoseconds from now, and returns what it had still said. */
    public List<String> killIn(long nanos) throws IOException, InterruptedException {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        // By its handle: the process object would throw away what was said last.
        process.toHandle().destroyForcibly();
        List<String> last = new ArrayList<>();
        for (var more = next(); more.isPresent(); more = next()) {
            last.add(more.get());
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
