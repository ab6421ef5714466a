package org.bcfplanner.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The program's style sheets. In the sheet of rules a size written with {@code px} follows the text size; paddings,
 * spacings and gaps follow it half as far, so that room is left for the text. A bare number elsewhere stays as it is.
 */
final class Sheets {
    private static final String RULES = "planner.css";
    private static final Pattern ROOM =
            Pattern.compile("(-fx-(?:padding|spacing|hgap|vgap|graphic-text-gap):)([^;}]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private Sheets() {}

    /** The address of a resource of the window. */
    static String resource(String name) {
        return Objects.requireNonNull(Sheets.class.getResource("/org/bcfplanner/ui/" + name), name)
                .toExternalForm();
    }

    /** The address of the sheet of rules at a text size, 1 for 100 %. */
    static String rules(double scale) {
        if (scale == 1) {
            return resource(RULES);
        }
        byte[] css = scaled(text(RULES), scale).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    /** What a sheet says. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream("/org/bcfplanner/ui/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A sheet with its sizes multiplied. Lines of one pixel stay so. */
    static String scaled(String css, double scale) {
        String roomier = ROOM.matcher(css)
                .replaceAll(match -> match.group(1)
                        + NUMBER.matcher(match.group(2).replace("px", ""))
                                .replaceAll(number -> times(number.group(), (1 + scale) / 2)));
        return PIXELS.matcher(roomier).replaceAll(match -> pixels(match, scale));
    }

    private static String pixels(MatchResult match, double scale) {
        return match.group(1).equals("1") ? match.group() : times(match.group(1), scale) + "px";
    }

    private static String times(String number, double scale) {
        return String.format(Locale.ROOT, "%.1f", Double.parseDouble(number) * scale);
    }
}
