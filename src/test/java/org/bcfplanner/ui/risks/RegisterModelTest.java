package org.bcfplanner.ui.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.junit.jupiter.api.Test;

/** The register of the sample without a toolkit. */
class RegisterModelTest {
    private final PlanSession session = new PlanSession(
            ThurrockPlan.plan(),
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.fixed(Instant.parse("2014-03-01T12:00:00Z"), ZoneOffset.UTC),
            "");
    private final RegisterModel model = new RegisterModel(session, IdSource.seeded(7));
    private final RegisterRows rows = new RegisterRows(model);

    @Test
    void categoriesSayHowManyOfTheirRisksAreScored() {
        assertThat(groups()).containsExactly("8 risks, 7 scored", "6 risks, all scored", "3 risks, all scored");
        assertThat(lines()).hasSize(17);
    }

    @Test
    void aStepIsTypedAsNumberOrLabelAndTheScoreFollows() {
        type(8, RiskField.PROBABILITY, "Medium");
        type(8, RiskField.IMPACT, "3");
        assertThat(look(8, RiskField.PROBABILITY).text()).isEqualTo("2");
        assertThat(look(8, RiskField.SCORE).text()).isEqualTo("6");
        assertThat(look(8, RiskField.BAND).text()).isEqualTo("High");
        assertThat(session.undoLabel()).contains("change Risk 8, I");
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(ThurrockPlan.plan());
    }

    @Test
    void whatTheScaleDoesNotHaveIsKeptAndMarked() {
        type(1, RiskField.IMPACT, "huge");
        Look look = look(1, RiskField.IMPACT);
        assertThat(look.text()).isEqualTo("huge");
        assertThat(look.styles()).contains("wrong");
        assertThat(look.tooltip()).contains("“huge” is not on the scale", "3 High");
        assertThat(look(1, RiskField.SCORE).text()).isEmpty();
        assertThat(risk(1).rating().impact().raw()).isEqualTo("huge");
    }

    @Test
    void aCellOfTheMatrixListsItsRisksAndARiskStaysWhereItIsWhileItIsRescored() {
        model.list(Optional.of(new Matrix.Cell(2, 3)));
        assertThat(names()).containsExactly("Risk 3", "Risk 7", "Risk 14");
        type(3, RiskField.IMPACT, "1");
        assertThat(names()).containsExactly("Risk 3", "Risk 7", "Risk 14");
        assertThat(model.counted(3)).isEqualTo("Showing 3 of 17");
        model.list(Optional.empty());
        assertThat(model.counted(lines().size())).isEqualTo("Showing all 17");
    }

    @Test
    void choicesListWhatIsDueNotScoredOrHigh() {
        model.list(Which.NOT_SCORED);
        assertThat(names()).containsExactly("Risk 8");
        model.list(Which.HIGH);
        assertThat(names()).containsExactly("Risk 3", "Risk 7", "Risk 9", "Risk 14");
        model.list(Which.DUE);
        assertThat(names()).isEmpty();
        model.listAll();
        type(2, RiskField.REVIEW, "20 March 2014");
        type(4, RiskField.REVIEW, "1 February 2014");
        type(5, RiskField.REVIEW, "1 June 2014");
        model.list(Which.DUE);
        assertThat(names()).containsExactly("Risk 2", "Risk 4");
        assertThat(look(4, RiskField.REVIEW).tooltip()).isEqualTo("Overdue");
    }

    @Test
    void byScoreTheHighestIsFirstAndWhatHasNoScoreLast() {
        model.order(RegisterOrder.SCORE);
        assertThat(names()).startsWith("Risk 3", "Risk 7", "Risk 9", "Risk 14").endsWith("Risk 8");
        assertThat(groups()).isEmpty();
    }

    @Test
    void ratingsOfOtherStagesAreTypedAsTwoSteps() {
        type(3, RiskField.RESIDUAL, "1 x 3");
        assertThat(look(3, RiskField.RESIDUAL).text()).isEqualTo("1 × 3 = 3 Medium");
        model.show(Stage.RESIDUAL);
        assertThat(model.matrix().count(1, 3)).isEqualTo(1);
        assertThat(Moves.between(model.register().risks(), model.scale(), Stage.RESIDUAL))
                .containsEntry(new Moves.Move(new Matrix.Cell(2, 3), new Matrix.Cell(1, 3)), 1);
    }

    @Test
    void pastedRisksAreAddedInOneStep() {
        Plan before = session.plan();
        rows.add(
                2,
                List.of(
                        new CellChange(new Cell(Paste.newRow(0), RiskColumns.RISK), "One more"),
                        new CellChange(new Cell(Paste.newRow(1), RiskColumns.id(RiskField.PROBABILITY)), "High")));
        assertThat(lines()).hasSize(19);
        assertThat(risk(18).risk().written()).isEqualTo("One more");
        assertThat(look(19, RiskField.PROBABILITY).text()).isEqualTo("3");
        session.undo();
        assertThat(session.plan()).isEqualTo(before);
    }

    @Test
    void categoriesAreRenamedInTheirRow() {
        Row<RiskRow> group = model.sheet().rows().getFirst();
        model.change(List.of(new CellChange(new Cell(group.id(), RiskColumns.RISK), "Strategy")));
        assertThat(model.register().categories().getFirst().name()).isEqualTo("Strategy");
    }

    @Test
    void risksAreAddedBehindTheSelectedOneDuplicatedMovedAndRemoved() {
        Plan before = session.plan();
        String third = risk(3).id().toString();
        String added = rows.insertAfter(Optional.of(third)).orElseThrow();
        assertThat(risk(4).id()).hasToString(added);
        rows.duplicate(List.of(third));
        assertThat(risk(4).risk()).isEqualTo(risk(3).risk());
        rows.move(List.of(third), -1);
        assertThat(risk(2).id()).hasToString(third);
        rows.remove(List.of(third));
        assertThat(lines()).hasSize(18);
        for (int step = 0; step < 4; step++) {
            session.undo();
        }
        assertThat(session.plan()).isEqualTo(before);
    }

    private void type(int row, RiskField field, String text) {
        model.change(List.of(new CellChange(new Cell(risk(row).id().toString(), RiskColumns.id(field)), text)));
    }

    private Risk risk(int row) {
        return model.register().risks().get(row - 1);
    }

    private Look look(int row, RiskField field) {
        RiskRow line = new RegisterSheet(model.plan(), model.scale(), session.today()).line(risk(row));
        return RiskColumns.all().stream()
                .filter(column -> column.id().equals(RiskColumns.id(field)))
                .map(Column::look)
                .findFirst()
                .orElseThrow()
                .apply(line);
    }

    private List<String> groups() {
        return model.sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.GROUP)
                .map(row -> ((RiskRow.Group) row.value()).counts())
                .toList();
    }

    private List<RiskRow.Line> lines() {
        return model.sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .map(row -> (RiskRow.Line) row.value())
                .toList();
    }

    private List<String> names() {
        return lines().stream().map(RiskRow.Line::name).toList();
    }
}
