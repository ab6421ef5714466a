package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;

/** Our own sheet of what is filled in, one line for each thing asked for. It does not say whether what is there is right. */
final class ChecklistSheet {
    private ChecklistSheet() {}

    static SheetReport of(Plan plan, Edition edition, Submission submission, CellPlaces places) {
        Part2Words.ChecklistSheet words = edition.workbook().checklist();
        List<Column> columns = List.of(
                Column.of(words.description(), new Column.Kind.Words(), Column.Entry.GIVEN, 66),
                Column.of(words.reference(), new Column.Kind.Words(), Column.Entry.GIVEN, 40),
                Column.of(words.checker(), new Column.Kind.Words(), Column.Entry.GIVEN, 10));
        List<Row> rows = new ArrayList<>();
        bySection(submission.assessment().checklist())
                .forEach((section, items) -> add(section, items, words, places, rows));
        List<Block> blocks = new ArrayList<>(Part2.wordsHead(
                plan,
                edition,
                submission.standing(),
                words.sheet(),
                List.of(banner(words, submission.assessment()), words.elsewhere())));
        blocks.add(new Table("Checklist", 1, columns, rows));
        return new SheetReport(words.sheet(), blocks);
    }

    private static Map<String, List<ChecklistItem>> bySection(List<ChecklistItem> items) {
        Map<String, List<ChecklistItem>> sections = new LinkedHashMap<>();
        items.forEach(item -> sections.computeIfAbsent(item.section(), ignored -> new ArrayList<>())
                .add(item));
        return sections;
    }

    private static void add(
            String section,
            List<ChecklistItem> items,
            Part2Words.ChecklistSheet words,
            CellPlaces places,
            List<Row> rows) {
        rows.add(row(Row.Kind.HEADING, Value.words(section), Value.empty(), Value.empty()));
        for (ChecklistItem item : items) {
            rows.add(row(
                    Row.Kind.DATA,
                    Value.words(item.description()),
                    places.find(item.target())
                            .<Value>map(place -> new Value.Link("", place))
                            .orElseGet(() -> Value.words(item.where())),
                    answer(words, List.of(item))));
        }
        rows.add(row(Row.Kind.SUBTOTAL, Value.words(words.sectionComplete()), Value.empty(), answer(words, items)));
    }

    private static Value answer(Part2Words.ChecklistSheet words, List<ChecklistItem> items) {
        return isComplete(items)
                ? new Value.Answer(words.yes(), Value.Answer.Tone.GOOD)
                : new Value.Answer(words.no(), Value.Answer.Tone.BAD);
    }

    private static String banner(Part2Words.ChecklistSheet words, Assessment assessment) {
        return (isComplete(assessment.checklist()) ? words.complete() : words.incomplete()) + ".";
    }

    private static boolean isComplete(List<ChecklistItem> items) {
        return items.stream().allMatch(item -> item.state() == ChecklistItem.State.FILLED);
    }

    private static Row row(Row.Kind kind, Value... values) {
        List<Value> all = new ArrayList<>();
        Collections.addAll(all, values);
        return new Row(kind, all);
    }
}
