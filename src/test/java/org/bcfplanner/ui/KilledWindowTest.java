package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's process is killed without warning: what it called saved is there the next time. */
class KilledWindowTest {
    @TempDir
    Path library;

    @Test
    void whatTheWindowCalledSavedSurvivesItsDeath() throws Exception {
        Process first = start("30k");
        assertThat(awaitSaved(first)).isEqualTo("saved 30");
        first.destroyForcibly().waitFor();
        Process second = start("31k");
        assertThat(awaitSaved(second)).isEqualTo("saved 31");
        second.destroyForcibly().waitFor();
        try (OpenWindow window = new OpenWindow(library).openSample()) {
            window.section("Finance");
            assertThat(window.shown("Caretrak", "2014/15 SPEND MAX")).isEqualTo("31");
            assertThat(window.shown("Total of 10 schemes", "2014/15 SPEND MAX")).isEqualTo("2,561");
        }
    }

    private Process start(String typed) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") || argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), WindowDriver.class.getName(), library.toString(), typed));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String awaitSaved(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith("saved")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }
}
