package org.bcfplanner.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What Part 1 of an edition asks to be told in words.
 *
 * @param title of the document
 * @param parts in the order of the document
 */
public record NarrativeTables(String title, List<Part> parts) {
    /** Of an edition without a narrative. */
    static final NarrativeTables NONE = new NarrativeTables("", List.of());

    public NarrativeTables {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the document.
     *
     * @param number as printed before the heading: {@code 1)}
     */
    public record Part(String number, String heading, List<Section> sections) {
        public Part {
            sections = List.copyOf(sections);
        }

        /** Its heading as it is written in running text: {@code Vision and schemes}. */
        public String title() {
            String small = heading.toLowerCase(Locale.UK);
            return small.substring(0, 1).toUpperCase(Locale.UK) + small.substring(1);
        }
    }

    /** What a section holds. */
    public enum Kind {
        /** The table of the plan's own details. */
        SUMMARY,
        /** The places for signatures. */
        SIGNATURES,
        /** A text. */
        TEXT,
        /** A text, and the table of related documents. */
        DOCUMENTS,
        /** A text, and the grid of principles and what comes of them. */
        VISION,
        /** A text, and the schemes. */
        SCHEMES,
        /** A national condition: answers to prompts. */
        CONDITION,
        /** The risk register. */
        RISKS,
        /** What a report's proposals mean, respect by respect. */
        IMPLICATIONS,
        /** What is appended to a report. */
        APPENDICES
    }

    /**
     * A section of a part.
     *
     * @param key      by which plans know it
     * @param number   as printed before the heading: {@code a)}; empty where the part has one section without a heading
     * @param brief    the heading in a few words, for narrow places; empty where the heading is short enough
     * @param guidance what belongs into it, in our words
     * @param prompts  of a national condition; none for others
     */
    public record Section(
            String key, String number, String heading, String brief, Kind kind, String guidance, List<Prompt> prompts) {
        public Section {
            prompts = List.copyOf(prompts);
        }
    }

    /** How a prompt is answered, beside a text. */
    public enum Wanted {
        TEXT,
        YES_NO,
        /** Only where another prompt is not answered with yes: by when it will be. */
        BY_WHEN
    }

    /**
     * A question of a national condition.
     *
     * @param key    by which plans know it
     * @param prompt in our words
     * @param unless the key of the prompt whose yes makes this one idle; empty where it always wants an answer
     */
    public record Prompt(String key, String prompt, Wanted answer, String unless) {}

    /** All sections in the order of the document. */
    public List<Section> sections() {
        return parts.stream().flatMap(part -> part.sections().stream()).toList();
    }

    /** The section of a key, or the one that a prompt of this key belongs to. */
    public Optional<Section> section(String key) {
        return sections().stream()
                .filter(each -> each.key().equals(key)
                        || each.prompts().stream()
                                .anyMatch(prompt -> prompt.key().equals(key)))
                .findFirst();
    }

    /** The prompt of this key, in whichever section; empty where the edition has none. */
    public Optional<Prompt> prompt(String key) {
        return sections().stream()
                .flatMap(each -> each.prompts().stream())
                .filter(prompt -> prompt.key().equals(key))
                .findFirst();
    }

    /** The heading of a section, or that of its part where it has none. */
    public String heading(Section section) {
        return parts.stream()
                .filter(part -> section.heading().isEmpty() && part.sections().contains(section))
                .map(Part::title)
                .findFirst()
                .orElse(section.heading());
    }

    /** What people call a section or a prompt: {@code Governance}, {@code Data sharing b)}; empty for a key of neither. */
    public String name(String key) {
        return section(key).map(section -> name(section, key)).orElse("");
    }

    private String name(Section section, String key) {
        List<String> keys = section.prompts().stream().map(Prompt::key).toList();
        int place = keys.indexOf(key);
        return place < 0 || keys.size() == 1 ? heading(section) : heading(section) + " " + (char) ('a' + place) + ")";
    }
}
