package org.bcfplanner.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The editions this program knows. */
public final class Editions {
    /** The edition a new plan is of. */
    public static final String NEWEST = "bcf-2014";

    /** A name of an edition is part of the name of a file; the list of those that are offered has another kind of name. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Map<String, Edition> READ = new ConcurrentHashMap<>();

    private Editions() {}

    /** The editions that people are offered, as the file {@code editions_offered.yaml} lists them. */
    public static List<Edition> all() {
        return file("editions_offered").orElseThrow().texts("editions").stream()
                .map(Editions::get)
                .toList();
    }

    /** The edition of this code, if this program has its data file. */
    public static Optional<Edition> find(String code) {
        Edition known = READ.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        return CODE.matcher(code).matches()
                ? file(code).map(file -> READ.computeIfAbsent(code, absent -> read(file)))
                : Optional.empty();
    }

    /** The edition of this code, which must be a known one. */
    public static Edition get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "This program does not know the template edition “" + code + "”. A newer version may."));
    }

    private static Edition read(Fields file) {
        String elsewhere = file.textIfAny("strategy-of");
        return EditionFile.read(file, elsewhere.isEmpty() ? file : strategies(elsewhere));
    }

    private static Fields strategies(String code) {
        return file(code).orElseThrow(() -> new IllegalStateException("strategy-of: there is no edition file " + code));
    }

    /** Empty where there is no such file. */
    private static Optional<Fields> file(String name) {
        String file = name + ".yaml";
        try (InputStream data = Editions.class.getResourceAsStream(file)) {
            if (data == null) {
                return Optional.empty();
            }
            Object root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(data);
            return Optional.of(new Fields(file, root));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
