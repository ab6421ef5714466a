package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
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
 * @param figures its range of investment in the first year, in the plan's unit
 * @param state   null for a theme
 */
record SchemeItem(
        @Nullable Id<Theme> theme,
        @Nullable Id<Scheme> scheme,
        String title,
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

    /** Stays the same while the item is the same thing. */
    String key() {
        return scheme != null ? scheme.toString() : String.valueOf(theme);
    }
}
