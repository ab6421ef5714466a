package org.bcfplanner.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The editions this program knows. */
public final class Editions {
    /** The edition a new plan is of. */
    public static final String NEWEST = "bcf-2014";

    private static final List<String> CODES = List.of("bcf-2014");
    private static final Map<String, Edition> READ = new ConcurrentHashMap<>();

    private Editions() {}

    public static List<Edition> all() {
        return CODES.stream().map(Editions::get).toList();
    }

    /** The edition of this code, if this program knows it. */
    public static Optional<Edition> find(String code) {
        return CODES.contains(code) ? Optional.of(READ.computeIfAbsent(code, Editions::read)) : Optional.empty();
    }

    /** The edition of this code, which must be a known one. */
    public static Edition get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "This program does not know the template edition “" + code + "”. A newer version may."));
    }

    private static Edition read(String code) {
        String file = code + ".yaml";
        try (InputStream data = Editions.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("The edition file " + file + " is missing from the program");
            }
            Object root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(data);
            return EditionFile.read(new Fields(file, root));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
