package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contingency plan without a toolkit. */
class ContingencyTableTest {
    private static final String SAVINGS = "Planned savings (if targets fully achieved)";
    private static final String SUPPORT = "Maximum support needed for other services (if targets not achieved)";

    private final OpenTable open = new OpenTable((edition, ids) -> new ContingencyTable(edition));

    @Test
    void hasTwoRowsForEachOutcomeThatTheTemplatePrints() {
        assertThat(open.headings()).containsExactly("", "Outcome", "2015/16", "Ongoing");
        assertThat(open.names())
                .containsExactly(
                        "Outcome 1",
                        "Outcome 1, " + SAVINGS,
                        "Outcome 1, " + SUPPORT,
                        "Outcome 2",
                        "Outcome 2, " + SAVINGS,
                        "Outcome 2, " + SUPPORT,
                        "Total: " + SAVINGS,
                        "Total: " + SUPPORT);
        assertThat(open.plan().contingency().size()).isZero();
    }

    @Test
    void savingsAndSupportAreAddedUpApart() {
        open.model.change(List.of(
                open.change("Outcome 1, " + SAVINGS, "YEAR", "400"),
                open.change("Outcome 2, " + SAVINGS, "YEAR", "100"),
                open.change("Outcome 2, " + SUPPORT, "YEAR", "£90k"),
                open.change("Outcome 2, " + SUPPORT, "ONGOING", "TBC")));
        assertThat(open.shown("Total: " + SAVINGS, "YEAR", "ONGOING")).containsExactly("500", "–");
        assertThat(open.shown("Total: " + SUPPORT, "YEAR", "ONGOING")).containsExactly("90", "Unknown");
        assertThat(open.look("Total: " + SUPPORT, "ONGOING").tooltip()).isEqualTo("excludes 1 TBC");
    }

    @Test
    void outcomesAreNamedAddedMovedCopiedAndRemovedAsAWhole() {
        var before = open.plan();
        open.type("Outcome 1", "outcome", "Fewer emergency admissions");
        assertThat(open.session.undoLabel()).hasValue("change Outcome 1, Outcome");
        String support = open.row("Fewer emergency admissions, " + SUPPORT).id();
        String added = open.model.insertAfter(Optional.of(support)).orElseThrow();
        assertThat(open.session.undoLabel()).hasValue("add an outcome");
        assertThat(open.model.sheet().placeOf(added)).isEqualTo(3);
        open.type("New outcome, " + SAVINGS, "YEAR", "7");
        open.model.duplicate(List.of(
                open.row("New outcome, " + SAVINGS).id(),
                open.row("New outcome, " + SUPPORT).id()));
        assertThat(open.shown("New outcome (copy), " + SAVINGS, "YEAR")).isEqualTo("7");
        open.model.move(List.of(support), 1);
        assertThat(open.names().subList(0, 4))
                .containsExactly(
                        "New outcome",
                        "New outcome, " + SAVINGS,
                        "New outcome, " + SUPPORT,
                        "Fewer emergency admissions");
        open.model.remove(List.of(support));
        assertThat(open.session.undoLabel()).hasValue("remove Fewer emergency admissions");
        assertThat(open.names()).contains("Outcome 1");
        for (int i = 0; i < 6; i++) {
            open.session.undo();
        }
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void theShareThatHangsOnTargetsIsTheUsualOneUntilAnotherIsTyped() {
        PerformanceModel performance = new PerformanceModel(open.session, open.edition);
        open.session.apply(org.bcfplanner.change.Edit.of(
                "set the pool",
                plan -> plan.withPool(rows -> rows.with(org.bcfplanner.plan.finance.PoolAmount.undivided(
                        org.bcfplanner.plan.finance.FinancialYear.parse("2015/16"),
                        org.bcfplanner.plan.finance.PoolMeasure.TOTAL,
                        org.bcfplanner.plan.money.Amount.read("1", org.bcfplanner.plan.money.Unit.POUNDS))))));
        assertThat(performance.share()).isEmpty();
        assertThat(performance.words()).startsWith("25% of what is known of the pool of 2015/16 is £");
        performance.typeShare("130");
        performance.typeShare("1300");
        assertThat(performance.isWrong()).isTrue();
        assertThat(performance.words()).isEqualTo("“1300” is not a share: it must be from 0% to 100%.");
        performance.typeShare("a third");
        assertThat(performance.share()).isEqualTo("a third");
        assertThat(performance.isWrong()).isTrue();
        open.session.undo();
        assertThat(performance.share()).isEmpty();
        performance.typeText("The CCG protects\nacute services.");
        performance.endTyping();
        assertThat(open.plan().details().performance().written()).isEqualTo("The CCG protects\nacute services.");
        assertThat(open.session.undoLabel()).hasValue("change what happens if targets are missed");
    }
}
