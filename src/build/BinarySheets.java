import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts the style sheets into the program's jar a second time, in the form that the toolkit reads without parsing and looks for
 * first: {@code java BinarySheets.java JAR MOMENT}. Reading the texts takes a third of the time until the first frame.
 */
final class BinarySheets {
    private static final String OURS = "/org/bcfplanner/ui";

    private BinarySheets() {}

    public static void main(String[] args) throws IOException {
        FileTime moment = FileTime.from(Instant.parse(args[1]));
        Path work = Files.createTempDirectory("sheets");
        try (FileSystem jar =
                FileSystems.newFileSystem(URI.create("jar:" + Path.of(args[0]).toUri()), Map.of())) {
            for (String theme :
                    List.of(new PrimerLight().getUserAgentStylesheet(), new PrimerDark().getUserAgentStylesheet())) {
                try (InputStream text = BinarySheets.class.getResourceAsStream(theme)) {
                    put(text.readAllBytes(), jar.getPath(theme), work, moment);
                }
            }
            for (Path sheet : sheets(jar.getPath(OURS))) {
                put(Files.readAllBytes(sheet), sheet, work, moment);
            }
        } finally {
            delete(work);
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    private static void put(byte[] text, Path as, Path work, FileTime moment) throws IOException {
        Path css = Files.write(work.resolve("sheet.css"), text);
        Path bss = work.resolve("sheet.bss");
        Stylesheet.convertToBinary(css.toFile(), bss.toFile());
        Path entry = as.resolveSibling(as.getFileName().toString().replaceAll("css$", "bss"));
        Files.createDirectories(entry.getParent());
        Files.write(entry, Files.readAllBytes(bss));
        for (Path each = entry; each != null && each.getNameCount() > 0; each = each.getParent()) {
            Files.setLastModifiedTime(each, moment);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException held) {
                    throw new UncheckedIOException(held);
                }
            });
        }
        Files.delete(folder);
    }
}
