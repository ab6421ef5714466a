package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes in from others is made by a fuzzer that follows which code an input reaches. */
final class HostileInput implements Hazard {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    /** The code that is followed; hooks in that of the JDK make every start three times as long. */
    private static final String FOLLOWED = "org.bcfplanner.**:org.jsoup.**:tools.jackson.**";

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");
    private static final Pattern SLOWEST = Pattern.compile("Slowest ([0-9.]+) s");
    /** For the start of a fuzzer on a busy machine, beside the time it is given. */
    private static final int PATIENCE = 300;

    private final int seconds;

    /** @param seconds for each kind of input */
    HostileInput(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String happens() {
        return "plan files, clipboards and settings made by a fuzzer that follows the code they reach";
    }

    @Override
    public String promise() {
        return "each ends in a value or a sentence within 2 seconds, and nothing is written beside";
    }

    @Override
    public String face(Path folder) throws Exception {
        List<String> told = new ArrayList<>();
        for (Target target : Target.values()) {
            told.add(target.folder() + " " + fuzz(target, folder));
        }
        return String.join("; ", told);
    }

    private String fuzz(Target target, Path folder) throws Exception {
        Path found = Files.createDirectories(folder.resolve("found " + target.folder()));
        Path log = folder.resolve(target.folder() + ".log");
        Process fuzzer = new ProcessBuilder(command(target, folder, found))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(found.toFile())
                .start();
        boolean ended = fuzzer.waitFor(PATIENCE + seconds, TimeUnit.SECONDS);
        fuzzer.destroyForcibly().waitFor();
        String said = Files.readString(log);
        keep(found);
        assertThat(ended).as("%s ends by itself: %s", target, lastOf(said)).isTrue();
        assertThat(fuzzer.exitValue()).as("%s: %s", target, lastOf(said)).isZero();
        return "%s inputs, %s places in the code reached, the slowest in %s s"
                .formatted(last(DONE, said), last(COVERED, said), last(SLOWEST, said));
    }

    /** Inputs that broke a promise outlast the run, in {@code target/found}: the next one may not come upon them. */
    private static void keep(Path found) throws IOException {
        for (Path each : Folders.files(found)) {
            Path kept = Files.createDirectories(Path.of("target", "found"));
            Files.copy(each, kept.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> command(Target target, Path folder, Path found) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus " + target.folder()));
        for (Path each : target.corpus()) {
            Files.copy(each, corpus.resolve(each.getFileName()));
        }
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "-Dfuzz.target=" + target.name(),
                "-Dfuzz.folder=" + folder.resolve("taken"),
                "-cp",
                classPath(),
                FUZZER,
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=" + FOLLOWED,
                "--custom_hook_includes=" + FOLLOWED,
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-max_len=20000",
                "-seed=96",
                corpus.toString());
    }

    /** In full, as the fuzzer runs in a folder of its own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String last(Pattern pattern, String said) {
        String last = "0";
        for (Matcher matcher = pattern.matcher(said); matcher.find(); ) {
            last = matcher.group(1);
        }
        return last;
    }

    /** The end of what the fuzzer said, which tells what it found. */
    private static String lastOf(String said) {
        return said.substring(Math.max(0, said.length() - 6_000));
    }
}
