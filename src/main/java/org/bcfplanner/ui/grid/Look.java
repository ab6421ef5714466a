package org.bcfplanner.ui.grid;

import java.util.List;

/**
 * How one cell looks and what it says.
 *
 * @param text    what is printed
 * @param icon    the name of a Bootstrap icon before the text, such as {@code bi-hourglass-split}; empty without
 * @param styles  style classes of the state, such as {@code tbc}
 * @param tooltip more words for the pointer; empty without
 * @param spoken  what a screen reader says of the state beyond the text; empty without
 * @param mark    small words behind the text, with the icon before them instead; empty without
 * @param below   a quieter line under the text, for tables with rows of two lines; empty without
 */
public record Look(
        String text, String icon, List<String> styles, String tooltip, String spoken, String mark, String below) {
    /** The style of a text that goes on over the empty cells behind it. */
    public static final String SPANNING = "spanning";

    public static final Look EMPTY = new Look("", "", List.of(), "", "", "", "");

    public static Look of(String text) {
        return text.isEmpty() ? EMPTY : new Look(text, "", List.of(), "", "", "", "");
    }

    public Look styled(String... classes) {
        return new Look(text, icon, List.of(classes), tooltip, spoken, mark, below);
    }

    public Look withIcon(String code) {
        return new Look(text, code, styles, tooltip, spoken, mark, below);
    }

    /** Tells the same to the eye, as a tooltip, and to the ear. */
    public Look explained(String words) {
        return new Look(text, icon, styles, words, words, mark, below);
    }

    /** Puts small words behind the text, with an icon before them. */
    public Look marked(String words, String code) {
        return new Look(text, code, styles, tooltip, spoken, words, below);
    }

    /** Puts a quieter line under the text. */
    public Look over(String line) {
        return new Look(text, icon, styles, tooltip, spoken, mark, line);
    }
}
