package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.text.Placeholders;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * G4: no text that leaves the house holds a placeholder of the template or a note of its authors. Every text of the plan
 * is looked at, of whatever table, but for those that are declared here never to leave. A remark typed into an amount is
 * a warning only.
 */
final class NotesLeftInTexts {
    private static final Map<String, Set<String>> NEVER_LEAVE = Map.ofEntries(
            Map.entry(Reads.DETAILS, Set.of("edition")),
            Map.entry("scheme", Set.of("notes")),
            Map.entry("acceptance", Set.of("rule", "place", "fingerprint", "reason", "author")),
            Map.entry("passage", Set.of("section")),
            Map.entry("chapter", Set.of("section", "owner")),
            Map.entry("review_note", Set.of("section", "quote", "note", "author")),
            Map.entry("condition_answer", Set.of("prompt")),
            Map.entry("signature", Set.of("fingerprint")),
            Map.entry("objective", Set.of("columns")),
            Map.entry("implication", Set.of("kind")),
            Map.entry(
                    "merge_conflict",
                    Set.of("entity", "entityId", "field", "base", "mine", "theirs", "mineBy", "theirsBy")));

    private NotesLeftInTexts() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(new OfDetails()));
        for (Table<?> table : Table.all()) {
            if (!texts(table.name(), table.row()).isEmpty()) {
                rules.add(new OfRows<>(table));
            }
        }
        return rules;
    }

    /** The components of a record that hold texts for others to read. */
    static List<Shape.Component> texts(String table, Class<?> type) {
        Set<String> inside = NEVER_LEAVE.getOrDefault(table, Set.of());
        List<Shape.Component> texts = new ArrayList<>();
        for (Shape.Component component : Shape.of(type).components()) {
            boolean isText = component.type() == String.class
                    || component.type() == Text.class
                    || component.type() == PrintedDate.class
                    || component.type() == Amount.class;
            if (isText && !inside.contains(component.name())) {
                texts.add(component);
            }
        }
        return List.copyOf(texts);
    }

    /** The rule over the plan's own texts. */
    private static final class OfDetails implements Rule {
        private final List<Shape.Component> texts = texts(Reads.DETAILS, Details.class);

        @Override
        public String code() {
            return "G4";
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING.andAllOf(Reads.DETAILS);
        }

        @Override
        public List<Outcome> outcomes(Subject subject) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Shape.Component component : texts) {
                add(
                        component.of(subject.plan().details()),
                        new Place.Detail(component.name()),
                        Section.ofDetail(component.name()),
                        outcomes);
            }
            return outcomes;
        }
    }

    /** The rule over the texts of one table. */
    private record OfRows<T extends Entity<T>>(Table<T> table, Section section, List<Shape.Component> texts)
            implements RowRule<T> {
        OfRows(Table<T> table) {
            this(table, Section.of(table), NotesLeftInTexts.texts(table.name(), table.row()));
        }

        @Override
        public String code() {
            return "G4";
        }

        @Override
        public List<Outcome> of(T row, Subject subject) {
            List<Outcome> outcomes = new ArrayList<>(0);
            for (Shape.Component component : texts) {
                Object value = component.of(row);
                if (isWritten(value)) {
                    add(value, Place.Cell.of(table, row, component.name()), section(row), outcomes);
                }
            }
            return outcomes;
        }

        private Section section(T row) {
            return row instanceof Passage passage ? Section.ofText(passage.section()) : section;
        }
    }

    private static boolean isWritten(@Nullable Object value) {
        return !text(value).isEmpty();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Text text -> text.written();
            case PrintedDate date -> date.words();
            case Amount amount -> amount.remark();
            case null -> "";
            default -> "";
        };
    }

    private static void add(@Nullable Object value, Place place, Section section, List<Outcome> outcomes) {
        List<String> found = Placeholders.in(text(value));
        if (found.isEmpty()) {
            return;
        }
        String first = "“" + Words.shortened(found.getFirst()) + "”";
        String more = found.size() == 1 ? "" : " and " + (found.size() - 1) + " more";
        outcomes.add(Finding.of(
                "G4",
                value instanceof Amount ? Severity.WARNING : Severity.ERROR,
                section,
                place,
                found.size() == 1 ? "A note or placeholder was left in" : "Notes or placeholders were left in",
                first + more + ".",
                Figures.of("found", String.join("\n", found))));
    }
}
