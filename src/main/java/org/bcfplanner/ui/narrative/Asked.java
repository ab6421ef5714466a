package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bcfplanner.edition.NarrativeTables;

/**
 * A chapter of the document as the edition asks for it, with the part it is in.
 *
 * @param part from 1
 */
record Asked(int part, NarrativeTables.Part of, NarrativeTables.Section section) {
    static List<Asked> all(NarrativeTables tables) {
        List<NarrativeTables.Part> parts = tables.parts();
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .flatMap(i -> parts.get(i).sections().stream().map(each -> new Asked(i + 1, parts.get(i), each)))
                .toList();
    }

    String key() {
        return section.key();
    }

    NarrativeTables.Kind kind() {
        return section.kind();
    }

    /** As people speak of it: {@code 1d}. */
    String number() {
        return part + section.number().replaceAll("[^a-z]", "");
    }

    /** Its heading, or that of the part where it has none. */
    String heading() {
        return section.heading().isEmpty() ? partHeading() : section.heading();
    }

    String partHeading() {
        String small = of.heading().toLowerCase(Locale.UK);
        return small.substring(0, 1).toUpperCase(Locale.UK) + small.substring(1);
    }

    /** Whether texts under this key are in it. */
    boolean holds(String textKey) {
        return key().equals(textKey)
                || section.prompts().stream().anyMatch(prompt -> prompt.key().equals(textKey));
    }
}
