package org.bcfplanner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;

/** A plan of a thousand pages: its narrative has so many words, and its lines, schemes and risks are many too. */
final class LongPlan {
    private static final List<String> SYLLABLES = List.of(
            "ca", "re", "pa", "ti", "ent", "com", "mis", "sion", "ing", "ser", "vice", "in", "te", "gra", "ted", "out",
            "come", "plan", "fund", "bet", "ter", "stroke", "home", "hos", "pi", "tal", "é", "qua", "li", "ty");

    private final Random random = new Random(1);
    private final IdSource ids = IdSource.seeded(5);
    private final List<String> vocabulary = new ArrayList<>();

    private LongPlan() {
        for (int i = 0; i < 8_000; i++) {
            int parts = 1 + random.nextInt(4);
            vocabulary.add(random.ints(parts, 0, SYLLABLES.size())
                    .mapToObj(SYLLABLES::get)
                    .collect(Collectors.joining()));
        }
    }

    /** @param words of the narrative, 60 to a passage */
    static Plan of(int words, int lines) {
        return new LongPlan().made(words, lines);
    }

    private Plan made(int words, int lines) {
        Plan plan = new RandomPlans(1).planOfLines(lines);
        List<String> sections = Editions.get(plan.details().edition()).narrative().sections().stream()
                .map(NarrativeTables.Section::key)
                .toList();
        int passages = words / 60;
        List<Rank> places = Rank.sequence(passages);
        List<Passage> written = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            String section = sections.get(i * sections.size() / passages);
            Passage passage = Passage.of(ids.create(), section, Style.PARAGRAPH, "");
            written.add(passage.withWords(sentence(), Marks.NONE).withPosition(places.get(i)));
        }
        return plan.withPassages(ignored -> Rows.of(written));
    }

    /** Common words are common, as in any language. */
    private String sentence() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double place = Math.pow(random.nextDouble(), 3);
            words.add(vocabulary.get((int) (place * vocabulary.size())));
        }
        return String.join(" ", words) + ".";
    }
}
