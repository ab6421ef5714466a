package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that was carried from edit to edit is the one that would be laid out from nothing. */
class LinesSheetTest {
    private final Plan plan = new RandomPlans(3).planOfLines(400);
    private final Edition edition = Editions.get(plan.details().edition());

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void staysTheSameThroughHundredsOfEditsAndUndos(long seed) {
        Random random = new Random(seed);
        RandomPlans edits = new RandomPlans(seed);
        List<Plan> states = new ArrayList<>(List.of(edits.plan()));
        LinesSheet carried = LinesSheet.of(states.getFirst(), edition);
        int kept = 0;
        for (int step = 0; step < 400; step++) {
            Plan next = random.nextInt(5) == 0
                    ? states.get(random.nextInt(states.size()))
                    : edits.edit(random.nextInt(4) == 0 ? edits.edit(states.getLast()) : states.getLast());
            LinesSheet before = carried;
            carried = carried.next(next);
            assertSame(carried.sheet(), LinesSheet.of(next, edition).sheet(), "seed " + seed + ", step " + step);
            kept += carried != before && sharesRows(before.sheet(), carried.sheet()) ? 1 : 0;
            states.add(next);
        }
        assertThat(kept)
                .as("steps of 400 that kept rows, so that both ways were taken")
                .isBetween(40, 360);
    }

    @Test
    void anAmountMakesItsRowAndTheSubtotalAnewAndNothingElse() {
        Line line = plan.lines().stream().skip(100).findFirst().orElseThrow();
        assertThat(changedRows(with(plan, line, "£77")))
                .containsExactlyInAnyOrder(
                        LinesSheet.rowId(line.scheme(), line.investmentType()), themeOf(line.scheme(), plan));
    }

    @Test
    void anotherNameMakesItsRowAnewAndNothingElse() {
        Scheme scheme = plan.schemes().stream().findFirst().orElseThrow();
        assertThat(changedRows(SchemeEdits.changeScheme(plan, scheme.id(), one -> one.withName("Reablement"))))
                .containsExactly(LinesSheet.rowId(scheme.id(), scheme.investmentType()));
    }

    @Test
    void aTitleOfThePlanMakesNoRowAnew() {
        assertThat(changedRows(plan.withDetails(plan.details().withTitle("Another"))))
                .isEmpty();
    }

    @Test
    void aClearedLineLeavesTheRowOfTheSchemesOwnType() {
        Line line = plan.lines().stream().findFirst().orElseThrow();
        Plan cleared = with(with(plan, line, "", Bound.MIN), line, "", Bound.MAX);
        assertThat(cleared.lines().contains(line.id())).isFalse();
        Sheet<LinesRow> sheet = LinesSheet.of(plan, edition).next(cleared).sheet();
        assertSame(sheet, LinesSheet.of(cleared, edition).sheet(), "cleared");
    }

    private List<String> changedRows(Plan after) {
        LinesSheet before = LinesSheet.of(plan, edition);
        Sheet<LinesRow> next = before.next(after).sheet();
        assertSame(next, LinesSheet.of(after, edition).sheet(), "one edit");
        return IntStream.range(0, next.rows().size())
                .filter(i -> next.rows().get(i) != before.sheet().rows().get(i))
                .mapToObj(i -> next.rows().get(i).id())
                .toList();
    }

    private static Plan with(Plan plan, Line line, String text) {
        return with(plan, line, text, Bound.MAX);
    }

    private static Plan with(Plan plan, Line line, String text, Bound bound) {
        return LineEdits.amount(
                plan,
                new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), bound),
                Amount.read(text, Unit.POUNDS));
    }

    private static String themeOf(org.bcfplanner.plan.table.Id<Scheme> scheme, Plan plan) {
        return plan.schemes().get(scheme).theme().toString();
    }

    private static void assertSame(Sheet<LinesRow> carried, Sheet<LinesRow> fresh, String when) {
        assertThat(carried.rows()).as(when).isEqualTo(fresh.rows());
        assertThat(carried.totals()).as(when).isEqualTo(fresh.totals());
        assertThat(((LinesRow.OfTotals) carried.totals().getFirst().value()).totals())
                .as(when)
                .isEqualTo(LinesLayout.totals(carried.rows(), 8));
        for (int i = 0; i < carried.rows().size(); i++) {
            assertThat(carried.placeOf(fresh.rows().get(i).id())).as(when).isEqualTo(i);
        }
    }

    private static boolean sharesRows(Sheet<LinesRow> before, Sheet<LinesRow> after) {
        return before.rows().stream()
                .anyMatch(row -> after.rows().stream().anyMatch((Row<LinesRow> other) -> other == row));
    }
}
