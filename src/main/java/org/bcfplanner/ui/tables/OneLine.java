package org.bcfplanner.ui.tables;

import org.bcfplanner.plan.table.Text;

/** A longer text on one line, as a field of one line and a cell of a copied block hold it: its line ends are signs. */
public final class OneLine {
    private static final String LINE_END = " ¶ ";

    private OneLine() {}

    public static String of(Text text) {
        return text.written().replace("\n", LINE_END);
    }

    /** The text of what {@link #of} gives, or of what somebody typed or pasted. */
    public static Text read(String typed) {
        return Text.parse(typed.replaceAll(" ?¶ ?", "\n").strip());
    }
}
