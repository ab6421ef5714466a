package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.finance.PoolBalance;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Paste;
import org.junit.jupiter.api.Test;

/** The table of the pooled budget without a toolkit. */
class PoolTableTest {
    private static final String FIRST = "2014/15 minimum required";
    private static final String LAST = "2015/16 proposed or agreed";

    private final OpenTable open = new OpenTable(PoolTable::new);

    @Test
    void groupsThePartsOfEachValueUnderItsSumWithTheBalanceOfEachYearAtTheFoot() {
        assertThat(open.names())
                .containsExactly(
                        FIRST,
                        FIRST,
                        "2014/15 proposed or agreed",
                        "2014/15 proposed or agreed",
                        "2015/16 minimum required",
                        "2015/16 minimum required",
                        LAST,
                        LAST + ", BCF",
                        LAST + ", ASC Budget for services for older adults",
                        LAST + ", CCG Unplanned Care",
                        "2014/15 above (below) the minimum",
                        "2015/16 above (below) the minimum");
        assertThat(open.shown(LAST, "amount")).isEqualTo("10,410.536");
        assertThat(open.look(LAST, "amount").tooltip()).isEqualTo("excludes 1 TBC and 1 unreadable");
        assertThat(open.shown(LAST + ", BCF", "amount")).isEqualTo("£10,565,00");
        assertThat(open.look(LAST + ", BCF", "amount").styles()).containsExactly("wrong");
        assertThat(open.shown("2014/15 above (below) the minimum", "amount")).isEqualTo("862");
        assertThat(open.shown("2015/16 above (below) the minimum", "amount")).isEqualTo("Unknown");
    }

    @Test
    void aShortfallIsMarkedAndSaidInWords() {
        open.model.change(List.of(new CellChange(amountOf(FIRST), "4m")));
        assertThat(open.shown("2014/15 above (below) the minimum", "amount")).isEqualTo("(276)");
        assertThat(open.look("2014/15 above (below) the minimum", "amount").tooltip())
                .isEqualTo("The pool of 2014/15 is £276,000 (6.9%) short of its minimum of £4,000,000.");
        assertThat(new PoolTable(open.edition, () -> {
                            throw new AssertionError("no id is needed");
                        })
                        .balances(open.plan()).stream().map(PoolBalance::words))
                .startsWith("The pool of 2014/15 is £276,000 (6.9%) short of its minimum of £4,000,000.");
    }

    @Test
    void aClearedValueLeavesAnEmptyRowIntoWhichItCanBeTypedAgain() {
        var before = open.plan();
        open.model.change(List.of(new CellChange(amountOf(FIRST), "")));
        assertThat(open.shown(FIRST, "amount")).isEmpty();
        assertThat(open.model.sheet().rows()).hasSize(10);
        open.model.change(List.of(new CellChange(amountOf(FIRST), "2862")));
        assertThat(open.shown(FIRST, "amount")).isEqualTo("2,862");
        open.session.undo();
        open.session.undo();
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void severalLabelledAmountsTypedForAValueBecomeItsParts() {
        String typed = "£10m (BCF) £2m ASC budget £1m (TBC)";
        Cell cell = amountOf(FIRST);
        assertThat(open.column("amount").entry().apply(line(FIRST), typed).reading())
                .isEqualTo("3 parts: BCF, ASC budget, ");
        open.model.change(List.of(new CellChange(cell, typed)));
        assertThat(open.names()).contains(FIRST + ", BCF", FIRST + ", ASC budget");
        assertThat(open.shown(FIRST, "amount")).isEqualTo("12,000");
        assertThat(open.session.undoLabel()).hasValue("change 2014/15 minimum required, Amount");
    }

    @Test
    void partsAreAddedRenamedMovedDuplicatedAndRemovedEachInOneStep() {
        var before = open.plan();
        String bcf = open.row(LAST + ", BCF").id();
        String added = open.model.insertAfter(Optional.of(bcf)).orElseThrow();
        assertThat(open.session.undoLabel()).hasValue("add a part");
        open.type(LAST + ", New part", "label", "Capital grants");
        open.type(LAST + ", Capital grants", "amount", "£401k");
        assertThat(open.names())
                .containsSubsequence(LAST + ", BCF", LAST + ", Capital grants", LAST + ", CCG Unplanned Care");
        assertThat(open.shown(LAST, "amount")).isEqualTo("10,811.536");
        open.model.move(List.of(added), -1);
        assertThat(open.names()).containsSubsequence(LAST + ", Capital grants", LAST + ", BCF");
        assertThat(open.session.undoLabel()).hasValue("move " + LAST + ", Capital grants");
        open.model.duplicate(List.of(added));
        assertThat(open.names())
                .containsSubsequence(LAST + ", Capital grants", LAST + ", Capital grants (copy)", LAST + ", BCF");
        open.model.remove(List.of(added, bcf));
        assertThat(open.session.undoLabel()).hasValue("remove 2 parts");
        assertThat(open.names()).doesNotContain(LAST + ", BCF", LAST + ", Capital grants");
        for (int i = 0; i < 6; i++) {
            open.session.undo();
        }
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void rowsPastedBelowTheLastBecomePartsOfTheLastValue() {
        assertThat(open.model.blank()).isPresent();
        open.model.add(
                1,
                List.of(
                        new CellChange(new Cell(Paste.newRow(0), "label"), "Disabled facilities"),
                        new CellChange(new Cell(Paste.newRow(0), "amount"), "450")));
        assertThat(open.shown(LAST + ", Disabled facilities", "amount")).isEqualTo("450");
        assertThat(open.session.undoLabel()).hasValue("paste with 1 new part");
    }

    private FigureRow line(String value) {
        return open.model.sheet().rows().stream()
                .map(org.bcfplanner.ui.grid.Row::value)
                .filter(row -> row instanceof FigureRow.Line && row.name().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private Cell amountOf(String value) {
        return open.model.sheet().rows().stream()
                .filter(row -> row.value() instanceof FigureRow.Line
                        && row.value().name().equals(value))
                .map(row -> new Cell(row.id(), "amount"))
                .findFirst()
                .orElseThrow();
    }
}
