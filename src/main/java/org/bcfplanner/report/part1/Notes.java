package org.bcfplanner.report.part1;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.document.Comment;
import org.bcfplanner.report.document.Line;

/**
 * The notes of reviewers and the words they are about: those that a note quotes, or else the whole passage, or else the
 * heading of its section. Every note that is wanted is taken once.
 */
final class Notes {
    private final Map<Id<Passage>, List<ReviewNote>> byPassage;
    private final Map<String, List<ReviewNote>> bySection;
    private final Set<Id<ReviewNote>> taken = new HashSet<>();

    Notes(Plan plan, ReviewNotes wanted) {
        List<ReviewNote> notes = wanted == ReviewNotes.LEFT_OUT
                ? List.of()
                : plan.reviewNotes().stream().sorted(Ranked.order()).toList();
        byPassage = notes.stream()
                .filter(note -> isThere(plan, note))
                .collect(Collectors.groupingBy(note -> requireNonNull(note.passage())));
        bySection =
                notes.stream().filter(note -> !isThere(plan, note)).collect(Collectors.groupingBy(ReviewNote::section));
    }

    /** What is said of a passage, or of words in it. */
    List<Comment> on(Passage passage) {
        return byPassage.getOrDefault(passage.id(), List.of()).stream()
                .map(note -> on(passage.words(), note))
                .toList();
    }

    /** What is said of a section as a whole, beside its heading or whatever stands for it. */
    List<Comment> on(String section, Line heading) {
        return bySection.getOrDefault(section, List.of()).stream()
                .filter(note -> !taken.contains(note.id()))
                .map(note -> whole(heading, note))
                .toList();
    }

    /** What nothing has taken yet, such as notes on a section that the edition has not. */
    List<Comment> rest(Line title) {
        List<ReviewNote> rest = new ArrayList<>();
        byPassage.values().forEach(rest::addAll);
        bySection.values().forEach(rest::addAll);
        return rest.stream()
                .filter(note -> !taken.contains(note.id()))
                .sorted(Ranked.order())
                .map(note -> whole(title, note))
                .toList();
    }

    private Comment on(String words, ReviewNote note) {
        int at = note.quote().isBlank() ? -1 : words.indexOf(note.quote());
        if (at < 0) {
            return whole(Line.of(words), note);
        }
        taken.add(note.id());
        return comment(at, at + note.quote().length(), note.note().written(), note);
    }

    private Comment whole(Line line, ReviewNote note) {
        taken.add(note.id());
        String about = note.quote().isBlank() ? "" : "On “" + note.quote() + "”: ";
        return comment(0, line.words().length(), about + note.note().written(), note);
    }

    private static Comment comment(int from, int to, String text, ReviewNote note) {
        return new Comment(from, to, note.author(), note.writtenOn(), text, note.resolved());
    }

    private static boolean isThere(Plan plan, ReviewNote note) {
        return note.passage() != null && plan.passages().contains(note.passage());
    }
}
