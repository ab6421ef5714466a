package org.bcfplanner.bench.start;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands that are timed, each with a cache of its own recorded beforehand. */
final class Starts {
    private final Path folder;
    private final Path program;
    private final Path bench;
    private final Path library;
    private final Path sample;
    private final Path options;
    private final Path ourCache;
    private final Path bareCache;

    /**
     * @param folder  for caches, the library and the jar of this package
     * @param program the program's jar, its libraries in {@code lib} beside it
     * @param sample  a plan file
     * @param options those that the program is started with, one in a line; the bare window has the same
     */
    Starts(Path folder, Path program, Path sample, Path options) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = program;
        this.sample = sample;
        this.options = options;
        this.bench = folder.resolve("bench.jar");
        this.library = folder.resolve("library");
        this.ourCache = folder.resolve("ours.aot");
        this.bareCache = folder.resolve("bare.aot");
        pack(bench);
        done(java(List.of("-XX:AOTCacheOutput=" + ourCache), List.of(program), "org.bcfplanner.Main")
                .andThen("demo", "--tour", "--to", folder.resolve("tour").toString()));
        done(java(List.of(), List.of(program), "org.bcfplanner.Main")
                .andThen("--library", library.toString(), "import", sample.toString()));
        recordBare();
    }

    /** The program, opening a plan file whose plan is in its library. */
    ProcessBuilder ours() {
        ProcessBuilder command = java(
                        List.of("-XX:AOTCache=" + ourCache), List.of(program, bench), Watched.class.getName())
                .andThen("org.bcfplanner.Main", sample.toString());
        command.environment().put("BCF_LIBRARY", library.toString());
        return command;
    }

    ProcessBuilder bare() {
        return java(List.of("-XX:AOTCache=" + bareCache), withToolkit(), Watched.class.getName())
                .andThen(BareWindow.class.getName());
    }

    /** @param workbook opened with a profile of its own, which has been used before */
    ProcessBuilder spreadsheet(Path workbook) {
        return new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--norestore",
                "--nologo",
                "--nolockcheck",
                "--calc",
                workbook.toString());
    }

    private List<Path> withToolkit() {
        List<Path> all = new ArrayList<>(List.of(bench));
        try (Stream<Path> jars = Files.list(program.resolveSibling("lib"))) {
            jars.filter(each -> each.getFileName().toString().startsWith("javafx-"))
                    .sorted()
                    .forEach(all::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return all;
    }

    /** Until its window is there, then ended as a person would. */
    private void recordBare() throws IOException, InterruptedException {
        try (Begun begun =
                new Begun(java(List.of("-XX:AOTCacheOutput=" + bareCache), withToolkit(), Watched.class.getName())
                        .andThen(BareWindow.class.getName()))) {
            begun.untilSaid("frame");
            begun.askToEnd();
        }
        if (!Files.exists(bareCache)) {
            throw new IOException("The bare window left no cache");
        }
    }

    private Command java(List<String> more, List<Path> jars, String main) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + options));
        words.addAll(more);
        words.addAll(List.of(
                "-cp", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main));
        return new Command(words);
    }

    private record Command(List<String> words) {
        ProcessBuilder andThen(String... arguments) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of(arguments));
            return new ProcessBuilder(all);
        }
    }

    private static void done(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command.command()) + ":\n" + said);
        }
    }

    /** The classes of this package, as only jars can be cached. */
    private static void pack(Path jar) throws IOException {
        try {
            Path classes = Path.of(Starts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path own = classes.resolve(Starts.class.getPackageName().replace('.', File.separatorChar));
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream packed = new JarOutputStream(out);
                    Stream<Path> files = Files.list(own)) {
                for (Path file : files.sorted().toList()) {
                    packed.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, packed);
                }
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }
}
