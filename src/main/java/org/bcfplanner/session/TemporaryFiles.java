package org.bcfplanner.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place for files that are needed for a while: a folder of this process's own that nobody else can look into,
 * beside the library. It is made when it is first needed and goes with the process; what a process left that was ended
 * by force, the next one removes.
 */
public final class TemporaryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);
    private static final Pattern OWNED = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final Path root;
    private final Path own;

    private TemporaryFiles(Path root) {
        this.root = root;
        this.own = root.resolve(nameOf(ProcessHandle.current()));
    }

    /** Beside the library in a folder, which need not exist yet. */
    public static TemporaryFiles beside(Path library) {
        return new TemporaryFiles(library.resolve("temporary"));
    }

    /** In the system's folder for such files, where there is no library to lie beside. */
    public static TemporaryFiles ofSystem() {
        return new TemporaryFiles(Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("bcf-planner-" + System.getProperty("user.name", "")));
    }

    /** The folder of this process, made where it is not there; the system's where it cannot lie beside the library. */
    public Path folder() throws IOException {
        if (!Files.isDirectory(own)) {
            try {
                make(root);
                make(own);
            } catch (IOException notThere) {
                TemporaryFiles system = ofSystem();
                if (root.equals(system.root)) {
                    throw notThere;
                }
                return system.folder();
            }
        }
        return own;
    }

    /** A new empty file. */
    public Path file(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder(), prefix, suffix, ownersOnly("rw-------"));
    }

    /** A new empty folder. */
    public Path folder(String prefix) throws IOException {
        Path made = folder().resolve(prefix + "-" + UUID.randomUUID());
        make(made);
        return made;
    }

    /** Removes what processes left that run no more. Another program that runs keeps its own. */
    public void clear() {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path each : folders) {
                Matcher owned = OWNED.matcher(each.getFileName().toString());
                if (owned.matches() && !runs(owned)) {
                    remove(each);
                }
            }
        } catch (IOException | RuntimeException inUse) {
            LOG.warn("Temporary files of an earlier start could not be removed", inUse);
        }
    }

    /** Removes what this process has, at its end. */
    public void close() {
        try {
            remove(own);
            Files.deleteIfExists(root);
        } catch (IOException | RuntimeException inUse) {
            LOG.debug("Temporary files are left for the next start to remove", inUse);
        }
    }

    private static boolean runs(Matcher owned) {
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(owned.group(1)));
        return process.map(TemporaryFiles::nameOf)
                .filter(name -> name.equals(owned.group()))
                .isPresent();
    }

    /** The number of a process is given again some day; with the time of its start it is its own. */
    private static String nameOf(ProcessHandle process) {
        long start = process.info().startInstant().map(at -> at.toEpochMilli()).orElse(0L);
        return process.pid() + "-" + start;
    }

    private static void make(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(folder, ownersOnly("rwx------"));
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) {
                throw there;
            }
        }
    }

    /** A folder in a person's profile on Windows has such rights from the start. */
    private static FileAttribute<?>[] ownersOnly(String rights) {
        boolean posix = java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
