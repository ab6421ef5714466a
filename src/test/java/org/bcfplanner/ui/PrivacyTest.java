package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps to itself: nothing goes to a network, no word of a plan to its log or to the console. */
class PrivacyTest {
    private static final String MARKER = "Zwetschgendatschi";

    @TempDir
    Path folder;

    @Test
    void aLongWayThroughTheProgramNeedsNoNetworkAndLeavesNoWordOfAPlanOutsideItsFiles() throws Exception {
        Path temporary = folder.resolve("system");
        List<String> said = run(folder.resolve("work").toString(), MARKER);
        assertThat(said).endsWith("done");
        assertThat(said)
                .filteredOn(line -> line.startsWith("tried "))
                .as("what needs a network")
                .allMatch(PrivacyTest::isOwnName);
        assertThat(said)
                .contains("import 2", "list 0", "export 0", "export 2", "refused")
                .doesNotContain("written");

        String log = Files.readString(folder.resolve("log").resolve("bcf-planner.log"));
        assertThat(log)
                .contains("IllegalStateException", "UncheckedIOException", "java.sql.SQLException", "\tat ")
                .doesNotContain(MARKER);
        assertThat(Files.readString(folder.resolve("stderr"))).doesNotContain(MARKER);
        for (String name : List.of("support.zip", "support-of-command.zip")) {
            Map<String, String> support = unzipped(folder.resolve("work").resolve(name));
            assertThat(support.keySet())
                    .containsExactly("program.txt", "settings.txt", "library.txt", "findings.txt", "log.txt");
            assertThat(String.join("\n", support.values()))
                    .contains(
                            "BCF Planner: ",
                            "rows of SCHEME: ",
                            "has a password: no",
                            "ERROR ",
                            "IllegalStateException")
                    .doesNotContain(
                            MARKER, "Thurrock", "Caretrak", System.getProperty("user.name") + "@", folder.toString());
        }
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("+JXF"))) // fonts of the program
                    .as("files left for others to read")
                    .isEmpty();
        }
    }

    @Test
    void aConnectionOfAnyKindWouldBeNoticed() throws Exception {
        assertThat(run("connect").stream().filter(line -> !line.startsWith("tried ")))
                .containsExactly(
                        "noticed", "noticed", "noticed", "noticed", "noticed", "noticed", "noticed", "noticed", "done");
    }

    private static Map<String, String> unzipped(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Java on Linux asks the system what this computer is called, to name its list of fonts; nothing is connected to. */
    private static boolean isOwnName(String line) {
        return line.startsWith("tried the address of ") && line.contains("sun.font.FcFontConfiguration.getFcInfoFile");
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("work"));
        Files.createDirectories(folder.resolve("system"));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Djava.nio.channels.spi.SelectorProvider=org.bcfplanner.DeniedNetwork$Channels",
                "-Dbcf.log=" + folder.resolve("log"),
                "-Djava.io.tmpdir=" + folder.resolve("system"),
                "-cp",
                System.getProperty("java.class.path"),
                PrivateJourney.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("stdout");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS))
                    .as("the journey ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
