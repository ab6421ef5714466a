import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out what every package holds beside its runtime, from what {@code mvn -Pinstaller package} has left in {@code target}:
 *
 * <pre>
 * java Stage.java app ROOT FOLDER       the program's jars, the toolkit's native libraries where it looks first, the licences
 * java Stage.java natives JARS FOLDER   the native libraries alone
 * java Stage.java settings ROOT FILE    what the launcher of jpackage starts, written over what it has written itself
 * java Stage.java stamp ROOT FOLDER     gives every file the moment that pom.xml names, so that two builds are alike
 * </pre>
 */
final class Stage {
    private static final Pattern STAMP = Pattern.compile("<project.build.outputTimestamp>([^<]+)<");
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");
    private static final Pattern TERMS =
            Pattern.compile("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);
    /** A toolkit jar without a system in its name holds nothing. */
    private static final long EMPTY_JAR = 400;

    private Stage() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[1]);
        Path to = Path.of(args[2]);
        switch (args[0]) {
            case "app" -> app(from, to);
            case "natives" -> natives(from, to);
            case "settings" -> settings(from, to);
            case "stamp" -> stamp(from, to);
            default -> throw new IllegalArgumentException("Not known: " + Arrays.toString(args));
        }
    }

    private static void app(Path root, Path folder) throws IOException {
        Path target = root.resolve("target");
        Path lib = Files.createDirectories(folder.resolve("lib"));
        copy(target.resolve("bcf-planner.jar"), folder);
        for (Path jar : jars(target.resolve("lib"))) {
            if (Files.size(jar) > EMPTY_JAR) {
                copy(jar, lib);
            }
        }
        // The toolkit looks beside its jar before it unpacks a copy into the user's folder; on Windows in ../bin from there.
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        natives(lib, windows ? folder.resolve("bin") : lib);
        legal(root, lib, folder.resolve("legal"));
    }

    private static void natives(Path jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : jars(jars)) {
            if (jar.getFileName().toString().startsWith("javafx-")) {
                unpack(jar, NATIVE, folder);
            }
        }
    }

    private static void legal(Path root, Path jars, Path legal) throws IOException {
        Files.createDirectories(legal);
        copy(root.resolve("LICENSE"), legal);
        for (String name : List.of("THIRD-PARTY.txt", "bcf-planner.cdx.json")) {
            copy(root.resolve("target").resolve("legal").resolve(name), legal);
        }
        for (Path jar : jars(jars)) {
            String name = jar.getFileName().toString();
            unpack(jar, TERMS, legal.resolve(name.substring(0, name.length() - ".jar".length())));
        }
    }

    private static void unpack(Path jar, Pattern wanted, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (wanted.matcher(entry.getName()).matches()) {
                    Files.createDirectories(folder);
                    Path name = Path.of(entry.getName()).getFileName();
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /** One jar, which names the others: the cache is made for just this class path. */
    private static void settings(Path root, Path file) throws IOException {
        String beside = "$APPDIR" + File.separator;
        List<String> lines = new ArrayList<>(List.of(
                "[Application]",
                "app.classpath=" + beside + "bcf-planner.jar",
                "app.mainclass=org.bcfplanner.Main",
                "",
                "[JavaOptions]"));
        for (String option : Files.readAllLines(root.resolve("installer").resolve("common").resolve("java-options"))) {
            lines.add("java-options=" + option);
        }
        lines.add("java-options=-XX:AOTCache=" + beside + "bcf-planner.aot");
        Files.write(file, lines);
    }

    private static void stamp(Path root, Path folder) throws IOException {
        Matcher found = STAMP.matcher(Files.readString(root.resolve("pom.xml")));
        if (!found.find()) {
            throw new IOException("pom.xml names no moment of the build");
        }
        FileTime time = FileTime.from(Instant.parse(found.group(1)));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setLastModifiedTime(file, time);
                }
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
