package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.IdSource;
import org.junit.jupiter.api.Test;

class PoolEditsTest {
    private static final FinancialYear FIRST = new FinancialYear(2014);
    private static final PoolMeasure TOTAL = PoolMeasure.TOTAL;

    private final IdSource ids = IdSource.seeded(4);
    private final Plan empty = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));

    @Test
    void aValueAsTypedBecomesItsParts() {
        Plan plan = value(empty, "£10,565,00 (BCF) £10,410,536 ASC Budget £13,000,000 CCG Unplanned Care (TBC)");
        assertThat(labels(plan)).containsExactly("BCF", "ASC Budget", "CCG Unplanned Care");
        assertThat(parts(plan))
                .extracting(part -> part.amount().raw())
                .containsExactly("£10,565,00", "£10,410,536", "£13,000,000 (TBC)");
        assertThat(labels(value(plan, "£3m"))).containsExactly("");
        assertThat(parts(value(plan, " "))).isEmpty();
    }

    @Test
    void twoPeopleWhoFillTheSameEmptyCellHaveFilledOne() {
        Plan one = PoolEdits.firstAmount(empty, FIRST, TOTAL, amount("£1"));
        Plan other = PoolEdits.firstAmount(empty, FIRST, TOTAL, amount("£2"));
        assertThat(parts(one).getFirst().id())
                .isEqualTo(parts(other).getFirst().id())
                .isEqualTo(parts(value(empty, "£3 BCF £4 ASC")).getFirst().id());
        assertThat(PoolEdits.firstAmount(one, FIRST, TOTAL, amount("£9"))).isEqualTo(one);
    }

    @Test
    void partsAreAddedNamedMovedChangedAndRemoved() {
        Plan plan = value(empty, "£1 BCF £2 ASC");
        PoolAmount added = new PoolAmount(
                ids.create(), FIRST, TOTAL, parts(plan).getFirst().position(), "CCG", amount("£3"));
        Plan three = PoolEdits.add(plan, added, 1);
        assertThat(labels(three)).containsExactly("BCF", "CCG", "ASC");
        assertThat(labels(PoolEdits.move(three, added.id(), 5))).containsExactly("BCF", "ASC", "CCG");
        assertThat(labels(PoolEdits.move(three, added.id(), -1))).containsExactly("CCG", "BCF", "ASC");
        assertThat(labels(PoolEdits.rename(three, added.id(), "=CCG"))).containsExactly("BCF", "=CCG", "ASC");
        assertThat(labels(PoolEdits.remove(three, added.id()))).containsExactly("BCF", "ASC");
        assertThat(parts(PoolEdits.amount(three, added.id(), amount("")))
                        .get(1)
                        .amount()
                        .isBlank())
                .isTrue();
        assertThat(PoolEdits.rename(plan, added.id(), "gone")).isEqualTo(plan);
        assertThat(PoolEdits.move(plan, added.id(), 1)).isEqualTo(plan);
    }

    @Test
    void anUndividedValueGoesWithItsAmount() {
        Plan plan = PoolEdits.firstAmount(empty, FIRST, TOTAL, amount("£1"));
        assertThat(PoolEdits.amount(plan, PoolAmount.idOf(FIRST, TOTAL), amount(" ")))
                .isEqualTo(empty);
    }

    @Test
    void whatCannotBeReadIsKeptAsTyped() {
        for (String typed : List.of("about ten", "9".repeat(30), "-£5", "(£500)", "£1,0", "\t=1+1")) {
            Plan plan = PoolEdits.firstAmount(empty, FIRST, TOTAL, amount(typed));
            assertThat(parts(plan).getFirst().amount().raw()).isEqualTo(typed);
        }
        assertThat(amount("9".repeat(30)).isUnreadable()).isTrue();
    }

    @Test
    void aWholeValueIsReplacedAndPutBackInOneStep() {
        Plan before = value(empty, "£1 BCF £2 ASC");
        Plan after = value(before, "£5 BCF");
        Diff diff = Diff.between(before, after);
        assertThat(diff.apply(before)).isEqualTo(after);
        assertThat(diff.inverse().apply(after)).isEqualTo(before);
    }

    private Plan value(Plan plan, String typed) {
        return PoolEdits.value(plan, FIRST, TOTAL, typed, Unit.POUNDS, ids);
    }

    private static List<PoolAmount> parts(Plan plan) {
        return Pool.parts(plan.pool(), FIRST, TOTAL);
    }

    private static List<String> labels(Plan plan) {
        return parts(plan).stream().map(PoolAmount::label).toList();
    }

    private static Amount amount(String typed) {
        return Amount.read(typed, Unit.POUNDS);
    }
}
