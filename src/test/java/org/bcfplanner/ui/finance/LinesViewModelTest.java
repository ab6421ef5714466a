package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.TimeOrderedIds;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Selected;
import org.junit.jupiter.api.Test;

/** The table of investment lines without a toolkit. */
class LinesViewModelTest {
    private static final String MIN = "2014/15 SPEND MIN";
    private static final String MAX = "2014/15 SPEND MAX";

    private final PlanSession session = new PlanSession(
            ThurrockPlan.plan(),
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.systemUTC(),
            "");
    private final LinesViewModel lines = new LinesViewModel(session, new TimeOrderedIds());

    @Test
    void laysTheSampleOutAsThePlanPrintsIt() {
        assertThat(lines.sheet().rows()).hasSize(15);
        assertThat(lines.sheet().rows().stream().filter(row -> row.kind() == Row.Kind.GROUP))
                .extracting(row -> look(row, MIN).text() + "/" + look(row, MAX).text())
                .containsExactly("196/381", "76/76", "75/75", "435/555", "1,082/1,468");
        assertThat(look(total(0), MIN).text()).isEqualTo("1,864");
        assertThat(look(total(0), MAX).text()).isEqualTo("2,555");
        assertThat(look(total(0), MAX).tooltip()).isEqualTo("excludes 1 TBC");
        assertThat(look(total(1), "2015/16 SPEND MIN").text()).isEqualTo("£10,565,00");
        assertThat(look(total(2), MIN).text()).isEqualTo("(998)");
        assertThat(look(total(2), MAX).text()).isEqualTo("(307)");
        assertThat(look(total(2), "2015/16 SPEND MAX").text()).isEqualTo("Unknown");
        assertThat(look(total(0), "2015/16 BENEFIT MAX").text()).isEqualTo("–");
    }

    @Test
    void tbcAndRemarksAreToldToEyeAndEar() {
        assertThat(look(row("Protection of Social Care"), MIN).spoken()).contains("To be confirmed");
        assertThat(look(row("Rapid Response Assessment Service and Reablement"), MIN)
                        .tooltip())
                .startsWith("need to review these figures");
        assertThat(look(row("Voluntary Services"), MIN).text()).isEqualTo("Nil");
    }

    @Test
    void severalChangesAreOneStepOfUndo() {
        var before = session.plan();
        lines.change(List.of(change("Caretrak", MIN, "30k"), change("Caretrak", MAX, "TBC")));
        assertThat(look(row("Caretrak"), MIN).text()).isEqualTo("30");
        assertThat(look(row("Caretrak"), MAX).text()).isEqualTo("TBC");
        assertThat(session.undoLabel()).hasValue("change 2 cells");
        session.undo();
        assertThat(session.plan()).isSameAs(before);
    }

    @Test
    void rowsBeyondTheLastBecomeSchemesOfTheLastThemeInOneStep() {
        var before = session.plan();
        lines.add(
                2,
                List.of(
                        new CellChange(new Cell(Paste.newRow(0), "type"), "Recurrent"),
                        new CellChange(new Cell(Paste.newRow(0), "title"), "Falls prevention"),
                        new CellChange(new Cell(Paste.newRow(0), MIN), "£120k"),
                        new CellChange(new Cell(Paste.newRow(1), MAX), "7"),
                        change("Caretrak", MIN, "30k")));
        assertThat(lines.sheet().rows().subList(15, 17))
                .extracting(row -> row.value().title() + "/" + look(row, "type").text() + "/"
                        + look(row, MIN).text() + "/" + look(row, MAX).text())
                .containsExactly("Falls prevention/Recurrent/120/", "New scheme///7");
        assertThat(look(row("Caretrak"), MIN).text()).isEqualTo("30");
        assertThat(session.undoLabel()).hasValue("paste with 2 new schemes");
        session.undo();
        assertThat(session.plan()).isSameAs(before);
    }

    @Test
    void theLabelOfAnEditNamesItsCell() {
        lines.change(List.of(change("Caretrak", MAX, "30k")));
        assertThat(session.undoLabel()).hasValue("change Caretrak, 2014/15 spend, Max");
    }

    @Test
    void theUnitChangesWhatIsShownAndNothingThatIsMeant() {
        lines.change(List.of(change("Caretrak", MAX, "30")));
        lines.showIn(Unit.POUNDS);
        assertThat(look(row("Caretrak"), MAX).text()).isEqualTo("30,000");
        Column<LinesRow> column = column(MAX);
        String edited = column.editText().apply(row("Caretrak").value());
        assertThat(edited).isEqualTo("£30,000");
        lines.change(List.of(change("Caretrak", MAX, edited)));
        assertThat(look(row("Caretrak"), MAX).text()).isEqualTo("30,000");
        lines.showIn(Unit.THOUSANDS);
        assertThat(look(row("Caretrak"), MAX).text()).isEqualTo("30");
    }

    @Test
    void theEntryBarSaysWhatWasTypedHowItIsReadAndWhatMayHaveBeenMeant() {
        Entry held = entry("Rapid Response Assessment Service and Reablement", MIN, null);
        assertThat(held.typed()).startsWith("£1,002k (need to review");
        assertThat(held.reading()).isEqualTo("£1,002,000");
        assertThat(entry("Caretrak", MIN, "£10,565,00").suggestions())
                .containsExactly("£10,565,000", "£1,056,500", "£10,565.00");
        assertThat(entry("Caretrak", MIN, "£214").reading()).isEqualTo("£214,000 (read in £000s, as the column is)");
        assertThat(entry("Caretrak", MIN, "abc").wrong()).isTrue();
    }

    @Test
    void aTypeIsTakenByItsBeginningAndRefusedInWordsOtherwise() {
        Column<LinesRow> type = column("type");
        LinesRow caretrak = row("Caretrak").value();
        assertThat(type.refusal().apply(caretrak, "rec")).isEmpty();
        assertThat(type.refusal().apply(caretrak, "n")).isPresent();
        assertThat(type.refusal().apply(caretrak, "sometimes"))
                .hasValueSatisfying(words -> assertThat(words).contains("is not an investment type"));
    }

    @Test
    void aTypeWhoseLineIsThereAlreadyIsRefusedBecauseAddingUpWouldInventAFigure() {
        LinesRow.OfScheme caretrak = (LinesRow.OfScheme) row("Caretrak").value();
        session.apply(org.bcfplanner.change.Edit.of(
                "add",
                plan -> LineEdits.amount(
                        plan,
                        new LineEdits.Cell(
                                caretrak.scheme(),
                                InvestmentType.NON_RECURRENT,
                                FinancialYear.parse("2014/15"),
                                Kind.SPEND,
                                Bound.MIN),
                        Amount.read("5k", Unit.POUNDS))));
        assertThat(lines.sheet().rows()).hasSize(16);
        assertThat(column("type").refusal().apply(row("Caretrak").value(), "Non-recurrent"))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Caretrak already has a Non-recurrent line"));
    }

    @Test
    void leadProviderAndSourceOfFundingAreTypedBesideTheAmountsAndSourcesAreOffered() {
        assertThat(lines.optionalColumns()).contains("lead-provider", "funding-source");
        assertThat(entry("Caretrak", "funding-source", "").suggestions())
                .containsExactly(
                        "Local Authority Social Services", "CCG Minimum Contribution", "Additional CCG Contribution");
        assertThat(entry("Caretrak", "funding-source", "minimum").suggestions())
                .containsExactly("CCG Minimum Contribution");
        lines.change(List.of(
                change("Caretrak", "lead-provider", "Thurrock Council"),
                change("Caretrak", "funding-source", "Section 256")));
        assertThat(look(row("Caretrak"), "lead-provider").text()).isEqualTo("Thurrock Council");
        assertThat(look(row("Caretrak"), "funding-source").text()).isEqualTo("Section 256");
        session.undo();
        assertThat(look(row("Caretrak"), "funding-source").text()).isEmpty();
    }

    @Test
    void theChangeFromYearToYearIsWorkedOutAndOnlyRead() {
        String change = "change 2015/16 MAX";
        lines.change(List.of(
                change("Caretrak", "2015/16 SPEND MAX", "30"), change("Primary Care MDT", "2015/16 SPEND MAX", "TBC")));
        assertThat(look(row("Caretrak"), change).text()).isEqualTo("+£5,000 (20.0%)");
        assertThat(look(row("Primary Care MDT"), change).text()).isEqualTo("Unknown");
        assertThat(look(row("Primary Care MDT"), change).tooltip())
                .isEqualTo("The change is not known: excludes 1 TBC");
        assertThat(look(row("Stroke Services"), change).text()).isEmpty();
        assertThat(column(change).editable().test(row("Caretrak").value())).isFalse();
    }

    @Test
    void statisticsCountWhatIsSelectedAndSayWhatTheyLeaveOut() {
        List<Row<LinesRow>> rows = List.of(
                row("Rapid Response Assessment Service and Reablement"),
                row("Protection of Social Care"),
                row("Hospital Social Care Team"));
        assertThat(lines.statistics(new Selected<>(rows, List.of(column(MIN), column(MAX)))))
                .isEqualTo(
                        "6 cells · sum £2,550,000 · average £637,500 · min £80,000 · max £1,388,000 · excludes 2 TBC");
        assertThat(lines.statistics(new Selected<>(List.of(row("Caretrak")), List.of(column(MIN)))))
                .isEmpty();
    }

    private CellChange change(String scheme, String column, String text) {
        return new CellChange(new Cell(row(scheme).id(), column), text);
    }

    private Entry entry(String scheme, String column, String typed) {
        Column<LinesRow> found = column(column);
        LinesRow value = row(scheme).value();
        return found.entry().apply(value, typed == null ? found.editText().apply(value) : typed);
    }

    private Look look(Row<LinesRow> row, String column) {
        return column(column).look().apply(row.value());
    }

    private Row<LinesRow> total(int index) {
        return lines.sheet().totals().get(index);
    }

    private Row<LinesRow> row(String title) {
        return lines.sheet().rows().stream()
                .filter(row -> row.value().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Column<LinesRow> column(String id) {
        return lines.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
