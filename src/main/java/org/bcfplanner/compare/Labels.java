package org.bcfplanner.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.Bound;

/** What people call the tables of a plan and their fields: read from one file, so that all of it is seen at once. */
public final class Labels {
    /** The name under which the plan's own fields are listed, beside those of tables. */
    public static final String DETAILS = "details";

    private static final Properties WORDS = read();

    private Labels() {}

    /** What a row of a table is called, {@code Investment line}; a table that nobody has named is an error. */
    public static String of(String table) {
        return find(table);
    }

    /** What a component of its rows is called, {@code Lead provider}; one that nobody has named is an error. */
    public static String of(String table, String component) {
        return find(table + "." + component);
    }

    /** The same, as the edition prints it where it does. */
    static String of(String table, String component, Optional<Edition> edition) {
        String usual = of(table, component);
        return edition.map(each -> printed(table + "." + component, each))
                .filter(words -> !words.isBlank())
                .orElse(usual)
                .replaceFirst(":$", "");
    }

    private static String printed(String field, Edition edition) {
        return switch (field) {
            case "line.min" -> edition.label(Bound.MIN);
            case "line.max" -> edition.label(Bound.MAX);
            case "details.boundaryDifferences" -> edition.details().boundaryDifferences();
            case "details.agreedByBoard" -> edition.details().agreedByBoard();
            case "details.submitted" -> edition.details().submitted();
            default -> "";
        };
    }

    private static String find(String name) {
        String words = WORDS.getProperty(name);
        if (words == null) {
            throw new IllegalArgumentException("Nobody has said what people call " + name);
        }
        return words;
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
