import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.css.Stylesheet;

/**
 * Puts the style sheets into the program's jar a second time, in the form that the toolkit reads without parsing and looks for
 * first: {@code java BinarySheets.java JAR MOMENT}. Reading the texts takes a third of the time until the first frame. The jar is
 * written anew, with the given moment on every entry; two builds differ in these sheets alone, where the toolkit writes the states
 * of a selector ({@code :hover:focused}) in the order of a set.
 */
final class BinarySheets {
    private static final String OURS = "org/bcfplanner/ui/";

    private BinarySheets() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        Path made = jar.resolveSibling("with-sheets.jar"); // not a temporary file, which only its owner may read
        try {
            write(jar, made, Instant.parse(args[1]));
            Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void write(Path from, Path to, Instant moment) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            Map<String, byte[]> sheets = sheets(jar);
            for (ZipEntry entry : jar.stream().toList()) {
                if (!sheets.containsKey(entry.getName())) {
                    put(entry.getName(), read(jar, entry), moment, out);
                }
            }
            for (Map.Entry<String, byte[]> sheet : sheets.entrySet()) {
                put(sheet.getKey(), sheet.getValue(), moment, out);
            }
        }
    }

    /** The sheets in binary form by the name of their entry: the two of the theme, and our own. */
    private static Map<String, byte[]> sheets(ZipFile jar) throws IOException {
        Map<String, byte[]> sheets = new TreeMap<>();
        for (String theme :
                List.of(new PrimerLight().getUserAgentStylesheet(), new PrimerDark().getUserAgentStylesheet())) {
            try (InputStream text = BinarySheets.class.getResourceAsStream(theme)) {
                sheets.put(named(theme.substring(1)), binary(text.readAllBytes()));
            }
        }
        for (ZipEntry entry : jar.stream().toList()) {
            if (entry.getName().startsWith(OURS) && entry.getName().endsWith(".css")) {
                sheets.put(named(entry.getName()), binary(read(jar, entry)));
            }
        }
        return sheets;
    }

    private static String named(String css) {
        return css.replaceAll("css$", "bss");
    }

    private static byte[] binary(byte[] text) throws IOException {
        Path css = Files.createTempFile("sheet", ".css");
        Path bss = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(css, text);
            Stylesheet.convertToBinary(css.toFile(), bss.toFile());
            return without(written(css.toFile().toURI().toString()), Files.readAllBytes(bss));
        } finally {
            Files.delete(css);
            Files.delete(bss);
        }
    }

    /** The sheet without the place it was made in: that would be another in every build, and nothing is looked for beside it. */
    private static byte[] without(String place, byte[] sheet) {
        String whole = new String(sheet, StandardCharsets.ISO_8859_1);
        return whole.replace(place, written("file:/sheet.css")).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text as the binary form has it: its length in two bytes, then its letters. */
    private static String written(String text) {
        return "" + (char) (text.length() >> 8) + (char) (text.length() & 0xFF) + text;
    }

    private static byte[] read(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream bytes = jar.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }

    private static void put(String name, byte[] bytes, Instant moment, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(moment.atZone(ZoneOffset.UTC).toLocalDateTime());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
