package org.bcfplanner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;

/** A narrative of 200,000 words, spread over all its chapters. */
final class LongText {
    private static final int WORDS = 200_000;
    private static final int PARAGRAPH = 70;

    private LongText() {}

    static Plan in(Plan plan) {
        IdSource ids = IdSource.seeded(9);
        Random random = new Random(9);
        List<String> keys = Editions.get(plan.details().edition()).narrative().sections().stream()
                .map(NarrativeTables.Section::key)
                .toList();
        int paragraphs = WORDS / PARAGRAPH / keys.size();
        Plan written = plan;
        for (String key : keys) {
            List<Passage> text = new ArrayList<>();
            for (int i = 0; i < paragraphs; i++) {
                text.add(Passage.of(ids.create(), key, i % 9 == 0 ? Style.BULLET : Style.PARAGRAPH, words(random)));
            }
            written = ProseEdits.write(written, key, text);
        }
        return written;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < PARAGRAPH; i++) {
            words.append("abcdefghijkl", 0, 2 + random.nextInt(10)).append(' ');
        }
        return words.toString().strip();
    }
}
