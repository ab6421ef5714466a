package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.session.FieldChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(9).planOfLines(8);

    @Test
    void anEditOfOneAmountIsOneRowWithWhatWasAndWhatIs() {
        Line line = plan.lines().iterator().next();
        LineEdits.Cell cell =
                new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), Bound.MAX);
        Plan after = LineEdits.amount(plan, cell, Amount.read("circa 30k", Unit.POUNDS));
        try (Library library = Library.open(folder)) {
            library.add(plan, "Commissioner", "new plan").join();
            library.write(Edits.entry(plan, after, "change Caretrak, Max")).join();
            HistoryEntry entry = library.history(plan.id(), 1).getFirst();
            assertThat(entry.at()).isEqualTo(Edits.AT);
            assertThat(entry.author()).isEqualTo(new Author("Finance officer", Role.FINANCE));
            assertThat(entry.label()).isEqualTo("change Caretrak, Max");
            assertThat(entry.row().entity()).isEqualTo("line");
            assertThat(entry.row().id()).isEqualTo(line.id().value());
            assertThat(entry.row().action()).isEqualTo(Change.Action.CHANGED);
            assertThat(entry.row().fields())
                    .containsExactly(
                            new FieldChange(
                                    "max_pence",
                                    String.valueOf(line.max().counted().orElseThrow()),
                                    "3000000"),
                            new FieldChange("max_raw", line.max().raw(), "circa 30k"),
                            new FieldChange("max_estimate", "false", "true"));
        }
    }

    @Test
    void theRowsOfOneEditShareItsNumber() {
        Theme theme = plan.themes().get(plan.schemes().iterator().next().theme());
        Plan after = SchemeEdits.removeTheme(plan, theme.id());
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "new plan").join();
            library.write(Edits.entry(plan, after, "remove theme")).join();
            library.write(Edits.entry(after, plan, "Undo remove theme")).join();
            int rows = Edits.entry(plan, after, "").diff().changes().size();
            List<HistoryEntry> history = library.history(plan.id(), 2 * rows);
            assertThat(rows).isGreaterThan(3);
            assertThat(numbers(history.subList(0, rows))).hasSize(1);
            assertThat(numbers(history)).hasSize(2);
            assertThat(history.subList(0, rows)).allMatch(entry -> entry.row().action() == Change.Action.ADDED);
            assertThat(history.subList(rows, 2 * rows))
                    .allMatch(entry -> entry.row().action() == Change.Action.REMOVED);
            assertThat(history)
                    .filteredOn(entry -> entry.row().id().equals(theme.id().value()))
                    .first()
                    .satisfies(entry ->
                            assertThat(entry.row().fields()).contains(new FieldChange("name", null, theme.name())));
        }
    }

    @Test
    void aNewPlanArrivesWithAllItsRowsAndSurvivesReopening() {
        try (Library library = Library.open(folder)) {
            library.add(plan, "Commissioner", "import of plan.bcfplan").join();
        }
        try (Library library = Library.open(folder)) {
            List<HistoryEntry> history = library.history(plan.id(), 1000);
            assertThat(history).hasSize(1 + 5 + 2 + 8);
            assertThat(history)
                    .allMatch(entry -> entry.row().action() == Change.Action.ADDED
                            && entry.author().equals(Author.of("Commissioner"))
                            && entry.label().equals("import of plan.bcfplan"));
            assertThat(history.getLast().row().entity()).isEqualTo("plan");
            assertThat(history.getLast().row().fields())
                    .contains(new FieldChange("title", null, plan.details().title()));
            long last = history.getFirst().edit();
            library.write(Edits.title(plan, "Later")).join();
            assertThat(library.history(plan.id(), 1).getFirst().edit()).isGreaterThan(last);
        }
    }

    @Test
    void fieldsComeBackAsTheyWereWhateverTheyHold() {
        Theme theme = new Theme(
                plan.themes().iterator().next().id(), Rank.first(), "„\"q\" \\ back\n\t\u0001🙂", "[a],{b}:null");
        String json = FieldsJson.write(Columns.of(Theme.class), null, theme);
        assertThat(FieldsReader.read(json))
                .containsExactly(
                        new FieldChange("position", null, theme.position().place()),
                        new FieldChange("name", null, theme.name()),
                        new FieldChange("short_name", null, theme.shortName()));
        assertThat(json).doesNotContain("\n").contains("\\u0001");
        assertThat(FieldsReader.read("{}")).isEmpty();
    }

    private static Set<Long> numbers(List<HistoryEntry> history) {
        return history.stream().map(HistoryEntry::edit).collect(Collectors.toSet());
    }
}
