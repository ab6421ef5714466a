package org.bcfplanner.compare;

import java.util.Map;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Prose;

/** How many words the texts of a plan have, by their keys. */
record WordCounts(Map<String, Prose> texts) {
    static WordCounts of(Plan plan) {
        return new WordCounts(Prose.bySection(plan.passages()));
    }

    int sum() {
        return texts.values().stream().mapToInt(Prose::words).sum();
    }

    /** With the answers to its questions. */
    int of(NarrativeTables.Section section) {
        int words = of(section.key());
        for (NarrativeTables.Prompt prompt : section.prompts()) {
            words += of(prompt.key());
        }
        return words;
    }

    private int of(String key) {
        return texts.getOrDefault(key, Prose.EMPTY).words();
    }
}
