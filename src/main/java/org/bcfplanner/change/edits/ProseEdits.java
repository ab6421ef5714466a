package org.bcfplanner.change.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** Edits of the texts of sections and of the notes about them. What is gone stays gone. */
public final class ProseEdits {
    /** A place longer than this makes the passages of its section take fresh, short ones. */
    private static final int LONGEST = 40;

    private ProseEdits() {}

    /**
     * Gives a section this text. A passage that was there and says the same, or stands between the same neighbours, keeps
     * its identity, so that a comparison sees which passages were changed, and notes keep hanging on theirs.
     *
     * @param written in order; those with ids that the section does not have may take those of passages they replace
     */
    public static Plan write(Plan plan, String section, List<Passage> written) {
        List<Passage> before = Prose.of(plan.passages(), section).passages();
        List<Passage> after = placed(before, Matching.of(before, written));
        Rows<Passage> rows = plan.passages();
        Set<Id<Passage>> kept = new HashSet<>();
        for (Passage each : after) {
            kept.add(each.id());
            if (rows.find(each.id()).filter(each::equals).isEmpty()) {
                rows = rows.with(each);
            }
        }
        for (Passage each : before) {
            if (!kept.contains(each.id())) {
                rows = rows.without(each.id());
            }
        }
        Rows<Passage> result = rows;
        return withoutLostPassages(plan.withPassages(ignored -> result));
    }

    /** Removes all that is said in a section and of it, notes included. */
    public static Plan remove(Plan plan, String section) {
        Plan result = plan.withChapters(rows -> rows.without(Chapter.idOf(section)));
        for (ReviewNote note : plan.reviewNotes()) {
            if (note.section().equals(section)) {
                result = removeNote(result, note.id());
            }
        }
        return write(result, section, List.of());
    }

    /** Says something of a section beside its text; what says nothing any more goes. */
    public static Plan chapter(Plan plan, Chapter chapter) {
        return plan.withChapters(rows ->
                chapter.equals(Chapter.of(chapter.section())) ? rows.without(chapter.id()) : rows.with(chapter));
    }

    /** Adds a note, behind all there are. */
    public static Plan addNote(Plan plan, ReviewNote note) {
        List<ReviewNote> all =
                plan.reviewNotes().stream().sorted(Ranked.order()).toList();
        return plan.withReviewNotes(rows -> Ordered.insert(rows, all, all.size(), note));
    }

    /** The plan with the note changed; as it is where the note is gone. */
    public static Plan changeNote(Plan plan, Id<ReviewNote> id, UnaryOperator<ReviewNote> change) {
        return plan.reviewNotes()
                .find(id)
                .map(note -> plan.withReviewNotes(rows -> rows.with(change.apply(note))))
                .orElse(plan);
    }

    public static Plan removeNote(Plan plan, Id<ReviewNote> id) {
        return plan.withReviewNotes(rows -> rows.without(id));
    }

    private static Plan withoutLostPassages(Plan plan) {
        Plan result = plan;
        for (ReviewNote note : plan.reviewNotes()) {
            if (note.passage() != null && !plan.passages().contains(note.passage())) {
                result = result.withReviewNotes(rows -> rows.with(note.withoutPassage()));
            }
        }
        return result;
    }

    /** Those that stand in the old order keep their places, and the others go between. */
    private static List<Passage> placed(List<Passage> before, List<Passage> after) {
        Set<Id<Passage>> old = before.stream().map(Passage::id).collect(Collectors.toSet());
        List<Passage> result = new ArrayList<>();
        Rank last = null;
        for (int i = 0; i < after.size(); i++) {
            Passage each = after.get(i);
            Rank place = old.contains(each.id()) && isBehind(last, each) ? each.position() : free(after, i, old, last);
            result.add(each.withPosition(place));
            last = place;
        }
        return result.stream().anyMatch(each -> each.position().place().length() > LONGEST) ? spaced(result) : result;
    }

    private static boolean isBehind(@Nullable Rank last, Passage passage) {
        return last == null || last.compareTo(passage.position()) < 0;
    }

    /** A place behind the last and before the next passage that can keep its own. */
    private static Rank free(List<Passage> after, int from, Set<Id<Passage>> old, @Nullable Rank last) {
        Rank next = after.subList(from + 1, after.size()).stream()
                .filter(each -> old.contains(each.id()) && isBehind(last, each))
                .map(Passage::position)
                .findFirst()
                .orElse(null);
        if (last == null) {
            return next == null ? Rank.first() : next.previous();
        }
        return next == null ? last.next() : Rank.between(last, next);
    }

    private static List<Passage> spaced(List<Passage> passages) {
        List<Rank> places = Rank.sequence(passages.size());
        return IntStream.range(0, passages.size())
                .mapToObj(i -> passages.get(i).withPosition(places.get(i)))
                .toList();
    }
}
