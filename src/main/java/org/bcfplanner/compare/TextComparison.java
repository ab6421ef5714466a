package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bcfplanner.change.Change;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Tells what happened to the text of one section, passage by passage in reading order. */
final class TextComparison {
    private static final String PASSAGE = "passage";

    private final Side before;
    private final Side after;
    private final Families<Passage> families;

    TextComparison(Side before, Side after, Families<Passage> families) {
        this.before = before;
        this.after = after;
        this.families = families;
    }

    /** The keys of the sections whose texts differ. */
    static List<String> sections(List<Change<Passage>> changes) {
        TreeSet<String> keys = new TreeSet<>();
        for (Change<Passage> change : changes) {
            if (change.before() != null) {
                keys.add(change.before().section());
            }
            if (change.after() != null) {
                keys.add(change.after().section());
            }
        }
        return List.copyOf(keys);
    }

    /** What happened to the text of a section; none where its passages have other places and the same order. */
    List<RowChange> of(String section) {
        Prose old = Prose.of(before.plan().passages(), section);
        Prose now = Prose.of(after.plan().passages(), section);
        Place place = place(section, now);
        Numbering numbers = new Numbering(old, now);
        List<FieldChange> fields = new ArrayList<>();
        for (Passages.Pair pair : Passages.paired(old.passages(), now.passages())) {
            addTo(fields, pair, numbers, place);
        }
        if (fields.stream().allMatch(field -> field.kind() == ChangeKind.SAME)) {
            return List.of();
        }
        String name = (now.passages().isEmpty() ? before : after).names().ofSection(section);
        return List.of(new RowChange(
                kind(old, now, fields),
                Scheme.isSection(section) ? Topic.SCHEMES : Topic.NARRATIVE,
                place,
                Labels.of(PASSAGE),
                name,
                fields));
    }

    private void addTo(List<FieldChange> fields, Passages.Pair pair, Numbering numbers, Place text) {
        Passage old = pair.before();
        Passage now = pair.after();
        Place place = now == null ? text : Place.Cell.of(table(), now, "words");
        String label = numbers.label(pair);
        if (old == null || now == null) {
            String words = words(Objects.requireNonNull(old == null ? now : old));
            ChangeKind kind = old == null ? ChangeKind.ADDED : ChangeKind.REMOVED;
            fields.add(new FieldChange(kind, place, label, old == null ? "" : words, now == null ? "" : words));
            return;
        }
        fields.add(pair(ChangeKind.CHANGED, place, label, words(old), words(now)));
        addIfOther(fields, place, label + ", kind", kind(old), kind(now));
        addIfOther(fields, place, label + ", look", look(before, old), look(after, now));
        if (old.id().equals(now.id()) && families.isMoved(now.id())) {
            fields.add(new FieldChange(
                    ChangeKind.MOVED, place, label + ", place", families.before(now.id()), families.after(now.id())));
        }
    }

    private static void addIfOther(List<FieldChange> fields, Place place, String label, String old, String now) {
        if (!old.equals(now)) {
            fields.add(new FieldChange(ChangeKind.CHANGED, place, label, old, now));
        }
    }

    private static FieldChange pair(ChangeKind other, Place place, String label, String old, String now) {
        return new FieldChange(old.equals(now) ? ChangeKind.SAME : other, place, label, old, now);
    }

    private static ChangeKind kind(Prose old, Prose now, List<FieldChange> fields) {
        if (old.isBlank()) {
            return ChangeKind.ADDED;
        }
        if (now.isBlank()) {
            return ChangeKind.REMOVED;
        }
        return fields.stream().allMatch(each -> each.kind() == ChangeKind.SAME || each.kind() == ChangeKind.MOVED)
                ? ChangeKind.MOVED
                : ChangeKind.CHANGED;
    }

    /** {@code Heading, level 2}. */
    private static String kind(Passage passage) {
        return passage.style().label() + (passage.style().deepest() > 1 ? ", level " + passage.level() : "");
    }

    /** A look that moved along with its words, and marks the same ones, is the same. */
    private static String look(Side side, Passage passage) {
        return side.words().of(PASSAGE, Components.of(Passage.class, "marks"), passage);
    }

    private static String words(Passage passage) {
        String words = passage.words().replace("\t", " | ").strip();
        return words.isEmpty() ? "(empty)" : words;
    }

    /** At its first passage, or at what the window shows of a section without text. */
    private Place place(String section, Prose now) {
        if (Scheme.isSection(section)) {
            return after.plan().schemes().stream()
                    .filter(scheme -> scheme.section().equals(section))
                    .findFirst()
                    .<Place>map(scheme -> new Place.Cell("scheme", scheme.id().value(), Scheme.NARRATIVE))
                    .orElse(new Place.Column("scheme", "name"));
        }
        if (!now.passages().isEmpty()) {
            return Place.Cell.of(table(), now.passages().getFirst(), "words");
        }
        Id<Chapter> chapter = Chapter.idOf(section);
        boolean isChapter = after.words().edition().stream()
                .flatMap(each -> each.texts().sections().stream())
                .anyMatch(each -> each.key().equals(section));
        return isChapter
                ? new Place.Cell("chapter", chapter.value(), "section")
                : new Place.Cell(
                        "condition_answer", ConditionAnswer.idOf(section).value(), "answer");
    }

    private static org.bcfplanner.change.Table<Passage> table() {
        return Components.table(Passage.class);
    }

    /** What passages are called: by what they are, counted in their text. */
    private static final class Numbering {
        private final java.util.Map<Id<Passage>, String> old;
        private final java.util.Map<Id<Passage>, String> now;

        Numbering(Prose old, Prose now) {
            this.old = numbers(old);
            this.now = numbers(now);
        }

        String label(Passages.Pair pair) {
            @Nullable Passage after = pair.after();
            return after == null
                    ? old.getOrDefault(Objects.requireNonNull(pair.before()).id(), "")
                    : now.getOrDefault(after.id(), "");
        }

        private static java.util.Map<Id<Passage>, String> numbers(Prose prose) {
            java.util.Map<String, Integer> counts = new java.util.HashMap<>();
            java.util.Map<Id<Passage>, String> numbers = new java.util.HashMap<>();
            for (Passage each : prose.passages()) {
                String label = each.style().label();
                numbers.put(each.id(), label + " " + counts.merge(label, 1, Integer::sum));
            }
            return numbers;
        }
    }
}
