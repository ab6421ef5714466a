package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A line of the navigator.
 *
 * @param theme   the theme it is, or null
 * @param scheme  the scheme it is, or null
 * @param number  the reference the plan gives the scheme; empty without one
 * @param figures its range of investment in the first year, in the plan's unit
 * @param state   null for a theme
 */
record SchemeItem(
        @Nullable Id<Theme> theme,
        @Nullable Id<Scheme> scheme,
        String title,
        String number,
        String figures,
        @Nullable Progress state,
        List<SchemeItem> parts) {

    /** The item of this id among these and what is under them. */
    static Optional<SchemeItem> find(List<SchemeItem> items, String key) {
        for (SchemeItem item : items) {
            Optional<SchemeItem> found = item.key().equals(key) ? Optional.of(item) : find(item.parts(), key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The item with those of its parts that match or lead to a match; empty where none does. A match keeps its parts. */
    Optional<SchemeItem> matching(String words) {
        if (has(words)) {
            return Optional.of(this);
        }
        List<SchemeItem> kept =
                parts.stream().flatMap(part -> part.matching(words).stream()).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchemeItem(theme, scheme, title, number, figures, state, kept));
    }

    /** The schemes of this item and under it, each on its own. */
    Stream<SchemeItem> schemes() {
        Stream<SchemeItem> own = scheme == null
                ? Stream.empty()
                : Stream.of(new SchemeItem(theme, scheme, title, number, figures, state, List.of()));
        return Stream.concat(own, parts.stream().flatMap(SchemeItem::schemes));
    }

    private boolean has(String words) {
        String wanted = words.toLowerCase(Locale.UK);
        return title.toLowerCase(Locale.UK).contains(wanted)
                || number.toLowerCase(Locale.UK).contains(wanted);
    }

    /** Stays the same while the item is the same thing. */
    String key() {
        return scheme != null ? scheme.toString() : String.valueOf(theme);
    }
}
