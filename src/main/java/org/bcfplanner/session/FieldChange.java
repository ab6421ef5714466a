package org.bcfplanner.session;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one stored value.
 *
 * @param column what the library calls it, such as {@code max_raw}
 * @param before as text; null where there was none
 * @param after  as text; null where there is none
 */
public record FieldChange(
        String column, @Nullable String before, @Nullable String after) {}
