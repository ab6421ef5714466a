package org.bcfplanner.session;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings in one small file of properties in UTF-8. It is read once, leniently: what makes no sense is left out. Every
 * change is written beside the file, then moved there. Where that fails the settings last as long as the program runs,
 * and the log says so.
 */
public final class SettingsFile implements Settings {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    /** A file longer than this is none of ours. */
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;
    private @Nullable Map<String, String> texts;

    /** @param file need not exist, nor its folder */
    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    @Override
    public synchronized void put(String key, String text) {
        Map<String, String> known = texts();
        String before = text.isEmpty() ? known.remove(key) : known.put(key, text);
        if (!text.equals(before == null ? "" : before)) {
            write(known);
        }
    }

    private Map<String, String> texts() {
        Map<String, String> known = texts;
        if (known == null) {
            known = read();
            texts = known;
        }
        return known;
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        try {
            if (Files.exists(file) && Files.size(file) <= MOST_BYTES) {
                Properties properties = new Properties();
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.error("The settings could not be read; the usual ones are used", unreadable);
        }
        return read;
    }

    private void write(Map<String, String> known) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // A writer that puts a question mark for half a character; one of Files would write nothing from then on.
            try (Writer out = new OutputStreamWriter(Files.newOutputStream(beside), StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.putAll(new TreeMap<>(known));
                properties.store(out, null);
            }
            move(beside);
        } catch (IOException | RuntimeException unwritable) {
            LOG.error("The settings could not be written; they last until the program ends", unwritable);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
