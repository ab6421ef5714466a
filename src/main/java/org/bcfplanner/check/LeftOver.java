package org.bcfplanner.check;

import java.util.List;
import org.bcfplanner.check.text.Placeholders;

/** What the checks will find left in a text, for those who mark it while it is written. */
public final class LeftOver {
    private LeftOver() {}

    /** Placeholders and notes of authors, each as it stands in the text, in order. */
    public static List<String> in(String text) {
        return Placeholders.in(text);
    }
}
