package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSession;

/** What the schemes of a plan require, in words, and what was noted about it. */
final class SchemeNarratives {
    private final PlanSession session;

    SchemeNarratives(PlanSession session) {
        this.session = session;
    }

    /** The narrative of a scheme; empty where nothing is written. */
    Prose of(Scheme scheme) {
        return Prose.of(session.plan().passages(), scheme.section());
    }

    Optional<Passage> passage(Id<Passage> id) {
        return session.plan().passages().find(id);
    }

    /** The note that a place is in. */
    Optional<ReviewNote> note(Place place) {
        return place instanceof Place.Cell cell && cell.table().equals("review_note")
                ? session.plan().reviewNotes().find(new Id<>(cell.row()))
                : Optional.empty();
    }

    /** Whether a place is in the narrative of a scheme that is gone. */
    boolean isStray(Place place) {
        Optional<String> section =
                place instanceof Place.Cell cell && cell.table().equals("passage")
                        ? passage(new Id<>(cell.row())).map(Passage::section)
                        : note(place).map(ReviewNote::section);
        return section.filter(Scheme::isSection)
                .filter(key -> schemeOf(key).isEmpty())
                .isPresent();
    }

    /** The scheme in whose narrative a passage is; empty where it is in none, or gone. */
    Optional<Scheme> schemeOf(Id<Passage> id) {
        return passage(id).map(Passage::section).flatMap(this::schemeOf);
    }

    /** The scheme whose narrative is kept under a key. */
    Optional<Scheme> schemeOf(String section) {
        return session.plan().schemes().stream()
                .filter(scheme -> scheme.section().equals(section))
                .findFirst();
    }

    /**
     * Gives a scheme this narrative.
     *
     * @param doing in words that follow “Undo”
     */
    void write(Scheme scheme, String doing, List<Passage> passages) {
        session.apply(Edit.of(
                doing + " in the narrative of " + scheme.name(),
                plan -> ProseEdits.write(plan, scheme.section(), passages)));
    }
}
