package org.bcfplanner.exchange.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.bcfplanner.report.Heat;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param role   what the cell is for: decides fill, border and lettering
 * @param format of its number; empty for words
 * @param depth  how many steps its text is set in
 * @param quoted whether its text would be a formula if it were entered again
 */
record Look(Role role, HorizontalAlignment alignment, String format, int depth, boolean quoted) {
    static Look words(Role role) {
        return new Look(role, HorizontalAlignment.LEFT, "", 0, false);
    }

    /** Words in a cell of a table, a little off its edge. */
    static Look inTable(Role role) {
        return words(role).at(1);
    }

    /** Words in a colour that says how serious they are. */
    static Look heated(Role usual, Heat heat) {
        return inTable(role(usual, heat));
    }

    static Role role(Role usual, Heat heat) {
        return switch (heat) {
            case NONE -> usual;
            case LOW -> Role.LOW;
            case MEDIUM -> Role.MEDIUM;
            case HIGH -> Role.HIGH;
            case EXTREME -> Role.EXTREME;
        };
    }

    static Look number(Role role, String format) {
        return new Look(role, HorizontalAlignment.RIGHT, format, 0, false);
    }

    Look aligned(HorizontalAlignment changed) {
        return new Look(role, changed, format, depth, quoted);
    }

    Look at(int steps) {
        return new Look(role, alignment, format, Math.min(steps, 15), quoted);
    }

    Look quoted(boolean changed) {
        return new Look(role, alignment, format, depth, changed);
    }

    /** What a cell is for. */
    enum Role {
        TITLE(null, 16, true, false, false),
        HEADING(null, 13, true, false, false),
        NOTE(null, 10, false, true, false),
        COLUMN_HEADING("D9E2EC", 10, true, true, true),
        THEME("EDF2F7", 10, true, false, true),
        GIVEN(null, 10, false, true, true),
        INPUT("FFF9DB", 10, false, true, true),
        COMPUTED("EDEDED", 10, false, true, true),
        SUBTOTAL("EDEDED", 10, true, true, true),
        TOTAL("DADADA", 10, true, true, true),
        COMMENT(null, 9, false, true, true),
        LINK(null, 10, false, true, true),
        GOOD("D5EDDB", 10, true, true, true),
        BAD("F8D7DA", 10, true, true, true),
        LOW("D5EDDB", 10, false, true, true),
        MEDIUM("FFE699", 10, false, true, true),
        HIGH("F6B48A", 10, false, true, true),
        EXTREME("E58A8A", 10, true, true, true);

        final @Nullable String fill;
        final int size;
        final boolean bold;
        final boolean wrapped;
        final boolean framed;

        Role(@Nullable String fill, int size, boolean bold, boolean wrapped, boolean framed) {
            this.fill = fill;
            this.size = size;
            this.bold = bold;
            this.wrapped = wrapped;
            this.framed = framed;
        }
    }
}
