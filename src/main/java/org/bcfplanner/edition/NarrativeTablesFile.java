package org.bcfplanner.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the sections of Part 1 of an edition of its data file. */
final class NarrativeTablesFile {
    private NarrativeTablesFile() {}

    static NarrativeTables read(Fields narrative) {
        NarrativeTables tables = new NarrativeTables(
                narrative.text("title"),
                narrative.listOfFields("parts").stream()
                        .map(part -> new NarrativeTables.Part(
                                part.text("number"),
                                part.text("heading"),
                                part.listOfFields("sections").stream()
                                        .map(NarrativeTablesFile::section)
                                        .toList()))
                        .toList());
        keysMustDiffer(tables);
        return tables;
    }

    private static NarrativeTables.Section section(Fields section) {
        NarrativeTables.Kind kind = NarrativeTables.Kind.valueOf(section.text("kind"));
        return new NarrativeTables.Section(
                section.text("key"),
                section.textIfAny("number"),
                section.textIfAny("heading"),
                section.textIfAny("short"),
                kind,
                section.text("guidance"),
                kind == NarrativeTables.Kind.CONDITION
                        ? section.listOfFields("prompts").stream()
                                .map(NarrativeTablesFile::prompt)
                                .toList()
                        : List.of());
    }

    private static NarrativeTables.Prompt prompt(Fields prompt) {
        return new NarrativeTables.Prompt(
                prompt.text("key"),
                prompt.text("prompt"),
                NarrativeTables.Wanted.valueOf(prompt.text("answer")),
                prompt.textIfAny("unless"));
    }

    /** Texts of sections and of prompts are found by their keys alike. */
    private static void keysMustDiffer(NarrativeTables tables) {
        Set<String> keys = new HashSet<>();
        for (NarrativeTables.Section section : tables.sections()) {
            section.prompts().forEach(prompt -> mustBeNew(prompt.key(), keys));
            mustBeNew(section.key(), keys);
        }
    }

    private static void mustBeNew(String key, Set<String> keys) {
        if (!keys.add(key)) {
            throw new IllegalStateException("narrative: the key " + key + " is given twice");
        }
    }
}
