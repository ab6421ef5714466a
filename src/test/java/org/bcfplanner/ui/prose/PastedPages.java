package org.bcfplanner.ui.prose;

import java.util.List;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.IdSource;

/** What becomes of pages and words that are pasted into a text. */
public final class PastedPages {
    private PastedPages() {}

    /** Pastes it both ways; throws where more comes of it than a plan can keep, or a link that leads to a file or runs. */
    public static void take(String clipboard) {
        IdSource ids = IdSource.seeded(1);
        mustBeKeepable(Pasteboard.page(clipboard, ids, "section"));
        mustBeKeepable(Pasteboard.plain(clipboard, ids, "section"));
    }

    private static void mustBeKeepable(Pasteboard.Pasted pasted) {
        List<Passage> passages = pasted.blocks().stream()
                .flatMap(block -> block.passages().stream())
                .toList();
        for (Passage passage : passages) {
            must(Stretch.of(passage).fits(), "A passage holds more than can be kept");
            for (Mark mark : passage.marks().all()) {
                must(
                        mark.kind() != Mark.Kind.LINK
                                || Links.refusal(mark.target()).isEmpty(),
                        "A link leads to " + mark.target());
            }
        }
    }

    private static void must(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
