package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.scheme.Scheme;

/**
 * A chapter of the document as the edition asks for it, with the part it is in.
 *
 * @param part from 1; 0 of a text that the edition does not ask for
 */
record Asked(int part, NarrativeTables.Part of, NarrativeTables.Section section) {
    private static final NarrativeTables.Part ELSEWHERE = new NarrativeTables.Part("", "OTHER TEXTS", List.of());

    /** A text that the plan keeps under a key which the edition does not have. */
    static Asked stray(String key) {
        boolean isOfScheme = Scheme.isSection(key);
        String words = isOfScheme ? "Narrative of a scheme that is gone" : called(key);
        return new Asked(
                0,
                ELSEWHERE,
                new NarrativeTables.Section(
                        key,
                        "",
                        words,
                        "",
                        NarrativeTables.Kind.TEXT,
                        "Nothing. The template has no such section, so the document leaves this text out. Move what is"
                                + " wanted into a section that it has.",
                        List.of()));
    }

    private static String called(String key) {
        String words = key.replace('-', ' ').strip();
        return words.isEmpty()
                ? "Text without a section"
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    boolean isStray() {
        return part == 0;
    }

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

    /** As people speak of it: {@code 1d}; empty of a stray text. */
    String number() {
        return isStray() ? "" : part + section.number().replaceAll("[^a-z]", "");
    }

    /** Its heading, or that of the part where it has none. */
    String heading() {
        return section.heading().isEmpty() ? partHeading() : section.heading();
    }

    /** Its number and its heading. */
    String called() {
        return (number() + " " + heading()).strip();
    }

    /** Its heading in a few words, for narrow places. */
    String brief() {
        return section.brief().isEmpty() ? heading() : section.brief();
    }

    String partHeading() {
        return of.title();
    }

    /** Whether texts under this key are in it. */
    boolean holds(String textKey) {
        return key().equals(textKey)
                || section.prompts().stream().anyMatch(prompt -> prompt.key().equals(textKey));
    }
}
