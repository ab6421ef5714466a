package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever text a plan holds, in whatever table, is read back from its document, but for what is named here. */
class WholePlanTest {
    /** Keys; the numbers of schemes, which the document writes in its own way; and what the guide says is not in it. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            "details", Set.of("edition", "riskScale"),
            "chapter", Set.of("section", "owner"),
            "passage", Set.of("section"),
            "condition_answer", Set.of("prompt"),
            "review_note", Set.of("section"),
            "metric_figure", Set.of("measuredIn"),
            "scheme", Set.of("number"),
            "line", Set.of("remark"),
            "stated_amount", Set.of("place"));

    @TempDir
    Path folder;

    @Test
    void everyTextOfTheSamplesIsReadBack() {
        assertThat(missing(ThanetPlan.plan())).isEmpty();
        assertThat(missing(ThurrockPlan.plan())).isEmpty();
    }

    /** {@code scheme.description: the words}, of each line that the document does not say. */
    private List<String> missing(Plan plan) {
        Path file = folder.resolve("plan.docx");
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.BESIDE_THE_TEXT, file);
        WrittenDocument written = WrittenDocument.read(file);
        Set<String> said = new HashSet<>();
        Stream.concat(written.lines().stream(), written.comments().stream())
                .flatMap(line -> Stream.of(line.split("\n| \\| ")))
                .forEach(part -> said.add(part.strip()));
        written.authors().forEach(said::add);
        String all = String.join("\n", said);
        List<String> missing = new ArrayList<>();
        add("details", plan.details(), all, missing);
        for (Table<?> table : Table.all()) {
            for (Entity<?> row : table.of(plan)) {
                add(table.name(), (Record) row, all, missing);
            }
        }
        return missing;
    }

    private static void add(String table, Record row, String all, List<String> missing) {
        for (Shape.Component component : Shape.of(row.getClass()).components()) {
            if (!LEFT_OUT.getOrDefault(table, Set.of()).contains(component.name())) {
                lines(row, component)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !all.contains(line))
                        .forEach(line -> missing.add(table + "." + component.name() + ": " + line));
            }
        }
    }

    private static Stream<String> lines(Record row, Shape.Component component) {
        if (row instanceof Passage passage
                && component.name().equals("words")
                && passage.style().isRow()) {
            return passage.cells().stream().map(cell -> cell.words());
        }
        return switch (component.of(row)) {
            case String text -> text.lines();
            case Text text -> text.written().lines();
            case PrintedDate date -> date.words().lines();
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }
}
