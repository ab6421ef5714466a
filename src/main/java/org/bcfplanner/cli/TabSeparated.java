package org.bcfplanner.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A listing as tab-separated values. What would break a line is escaped with a backslash, and so is the first character
 * of a text that a spreadsheet would take for a formula: somebody else may have written it.
 */
final class TabSeparated {
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9,.]*%?");

    private TabSeparated() {}

    static String render(Listing listing) {
        StringBuilder text = new StringBuilder(String.join("\t", Format.names(listing))).append('\n');
        for (List<Cell> row : listing.rows()) {
            text.append(Format.values(listing, row).stream()
                            .map(TabSeparated::escaped)
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        StringBuilder escaped = new StringBuilder(value instanceof String text && isFormula(text) ? "\\" : "");
        value.toString().chars().forEach(each -> append(escaped, (char) each));
        return escaped.toString();
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    private static void append(StringBuilder escaped, char each) {
        switch (each) {
            case '\\' -> escaped.append("\\\\");
            case '\t' -> escaped.append("\\t");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            default -> {
                if (Character.isISOControl(each)) {
                    escaped.append("\\u%04x".formatted((int) each));
                } else {
                    escaped.append(each);
                }
            }
        }
    }
}
