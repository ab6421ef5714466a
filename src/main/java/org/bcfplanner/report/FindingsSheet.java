package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;

/** Our own sheet of what the checks found, with the reasons for which some of it was accepted. */
final class FindingsSheet {
    private FindingsSheet() {}

    static SheetReport of(Plan plan, Edition edition, Submission submission, CellPlaces places) {
        Part2Words.FindingsSheet words = edition.workbook().findings();
        List<FoundIssue> findings = submission.assessment().findings();
        List<Row> rows = new ArrayList<>();
        findings.forEach(each -> rows.add(row(each, words, places)));
        List<String> notes = findings.isEmpty() ? List.of(words.none()) : List.of();
        List<Block> blocks =
                new ArrayList<>(Part2.wordsHead(plan, edition, submission.standing(), words.sheet(), notes));
        blocks.add(new Table("Findings", 2, columns(edition), rows));
        return new SheetReport(words.sheet(), blocks);
    }

    private static List<Column> columns(Edition edition) {
        Part2Words.FindingsSheet words = edition.workbook().findings();
        return List.of(
                Column.of(words.severity(), new Column.Kind.Words(), Column.Entry.GIVEN, 11),
                Column.of(words.rule(), new Column.Kind.Words(), Column.Entry.GIVEN, 7),
                Column.of(words.where(), new Column.Kind.Words(), Column.Entry.GIVEN, 34),
                Column.of(edition.workbook().checklist().reference(), new Column.Kind.Words(), Column.Entry.GIVEN, 30),
                Column.of(words.what(), new Column.Kind.Words(), Column.Entry.GIVEN, 64),
                Column.of(words.accepted(), new Column.Kind.Words(), Column.Entry.GIVEN, 36));
    }

    private static Row row(FoundIssue found, Part2Words.FindingsSheet words, CellPlaces places) {
        return new Row(
                Row.Kind.DATA,
                List.of(
                        Value.words(severity(found.severity(), words)),
                        Value.words(found.rule()),
                        Value.words(found.where()),
                        places.find(found.target())
                                .<Value>map(place -> new Value.Link("", place))
                                .orElseGet(Value::empty),
                        Value.words(found.what()),
                        Value.words(found.accepted())));
    }

    private static String severity(FoundIssue.Severity severity, Part2Words.FindingsSheet words) {
        return switch (severity) {
            case ERROR -> words.error();
            case WARNING -> words.warning();
            case NOTE -> words.note();
        };
    }
}
