package org.bcfplanner.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsTableTest {
    private final OpenActions open = new OpenActions();

    @Test
    void actionsStandUnderTheirObjectives() {
        assertThat(open.rows())
                .containsExactly(
                        "4A",
                        "4A, action 1",
                        "4A, action 2",
                        "4A, action 3",
                        "4A, action 4",
                        "4A, action 5",
                        "4B",
                        "4B, action A",
                        "4B, action B",
                        "4B, action C",
                        "4B, action D",
                        "4C",
                        "4D");
        assertThat(open.row("4A").kind()).isEqualTo(Row.Kind.GROUP);
        assertThat(open.row("4B").value().title())
                .isEqualTo("4B  When services are required, they are coordinated around the needs of the individual.");
        assertThat(((ActionRow.Group) open.row("4B").value()).counts()).isEqualTo("4 actions, 2 done, 1 overdue");
    }

    @Test
    void columnsAreCalledAndOrderedAsTheEditionPrintsThem() {
        assertThat(open.table.columns().stream().map(Column::title))
                .containsExactly(
                        "Ref.",
                        "Status",
                        "Action",
                        "Outcome",
                        "Action lead",
                        "Delivery Date",
                        "Progress Report",
                        "Link to outcome framework",
                        "Reference to existing strategy or plan");
        assertThat(open.table.optionalColumns()).isEmpty();
        assertThat(open.table.words().name()).isEqualTo("Action Plan");
    }

    @Test
    void anEditionWithoutAStrategyHasColumnsAllTheSame() {
        OpenActions bcf = new OpenActions(withObjective(ThurrockPlan.plan()));
        assertThat(bcf.table.columns()).hasSize(ActionField.values().length);
        assertThat(bcf.table.words().name()).isNotBlank();
        assertThat(bcf.rows()).containsExactly("9Z");
        assertThat(bcf.table.rowActions().insertAfter(Optional.empty())).isPresent();
        assertThat(bcf.rows()).containsExactly("9Z", "9Z, action 1");
    }

    private static Plan withObjective(Plan plan) {
        return StrategyEdits.add(
                plan, Objective.headed(Id.derivedFrom("an objective"), null, "9Z", "Something new"), 0);
    }

    @Test
    void progressTypedIsAnEntryOfTodayAndKeepsTheEarlier() {
        List<ActionProgress> before = open.told(OpenActions.FRAILTY);
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, "Half of the practices use it");
        List<ActionProgress> after = open.told(OpenActions.FRAILTY);
        assertThat(after).hasSize(2).startsWith(before.getFirst());
        assertThat(after.getLast().on().date()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(open.look(OpenActions.FRAILTY, ActionField.PROGRESS).text())
                .isEqualTo("Half of the practices use it");
        assertThat(open.look(OpenActions.FRAILTY, ActionField.PROGRESS).tooltip())
                .isEqualTo("Told on 1 March 2017; 1 entry before it");
        assertThat(open.session.undoLabel()).contains("tell progress of 4B, action A");
    }

    @Test
    void progressTypedAgainOnTheSameDayCorrectsItsEntry() {
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, "Half of the practices use it");
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, "Two thirds ¶ of the practices use it");
        assertThat(open.told(OpenActions.FRAILTY)).hasSize(2);
        assertThat(open.told(OpenActions.FRAILTY).getLast().said().written())
                .isEqualTo("Two thirds\nof the practices use it");
        assertThat(open.session.undoLabel()).contains("correct today’s progress of 4B, action A");
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, "");
        assertThat(open.told(OpenActions.FRAILTY)).hasSize(1);
        for (int i = 0; i < 3; i++) {
            open.session.undo();
        }
        assertThat(open.plan()).isEqualTo(new OpenActions().plan());
    }

    @Test
    void whatWasToldEarlierIsNotTakenBackInItsCell() {
        Column<ActionRow> column = open.column(ActionField.PROGRESS);
        ActionRow row = open.row(OpenActions.FRAILTY).value();
        assertThat(column.refusal().apply(row, " ").orElseThrow()).contains("kept");
        assertThat(column.refusal().apply(row, "More")).isEmpty();
        Plan before = open.plan();
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, "");
        open.type(OpenActions.FRAILTY, ActionField.PROGRESS, column.editText().apply(row));
        assertThat(open.plan()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({
        "On track, ON_TRACK",
        "o, ON_TRACK",
        "AT RISK, AT_RISK",
        "d, DONE",
        "n, NOT_STARTED",
        "not sta, NOT_STARTED",
        "not stated, NOT_STATED",
        "l, LATE",
        "'', NOT_STATED"
    })
    void aStatusIsTypedInFullOrByItsFirstLetters(String typed, ActionStatus status) {
        assertThat(open.column(ActionField.STATUS)
                        .refusal()
                        .apply(open.row(OpenActions.CARE_PLANS).value(), typed))
                .isEmpty();
        open.type(OpenActions.CARE_PLANS, ActionField.STATUS, typed);
        assertThat(open.action(OpenActions.CARE_PLANS).status()).isEqualTo(status);
    }

    @Test
    void aStatusThatThereIsNotIsRefusedInASentence() {
        assertThat(open.column(ActionField.STATUS)
                        .refusal()
                        .apply(open.row(OpenActions.CARE_PLANS).value(), "Nearly"))
                .hasValueSatisfying(words -> assertThat(words).contains("On track, At risk"));
    }

    @Test
    void aStatusIsToldByWordAndByShape() {
        assertThat(open.look("4B, action C", ActionField.STATUS).text()).isEqualTo("Done");
        assertThat(open.look("4B, action C", ActionField.STATUS).icon()).isEqualTo("bi-check-circle-fill");
        assertThat(open.look(OpenActions.CARE_PLANS, ActionField.STATUS).text()).isEqualTo("Not stated");
    }

    @Test
    void deliveryIsShownAsPrintedAndToldAsUnderstood() {
        assertThat(open.look(OpenActions.FRAILTY, ActionField.DELIVERY).text()).isEqualTo("End of December 2016");
        assertThat(open.look(OpenActions.FRAILTY, ActionField.DELIVERY).below()).isEqualTo("Overdue by 18 days");
        assertThat(open.look("4A, action 4", ActionField.DELIVERY).tooltip())
                .isEqualTo(
                        "Virtual set up: 1 April 2017 to 31 March 2018; Collocated: 1 April 2018 to 31 March 2019, or"
                                + " 1 April 2019 to 31 July 2019");
        open.type(OpenActions.CARE_PLANS, ActionField.DELIVERY, "when the system is in");
        assertThat(open.look(OpenActions.CARE_PLANS, ActionField.DELIVERY).icon())
                .isEqualTo("bi-question-circle");
        assertThat(open.look(OpenActions.CARE_PLANS, ActionField.DELIVERY).text())
                .isEqualTo("when the system is in");
    }

    @Test
    void whatIsDoneIsNeverOverdueAndAnotherDayMayBeLookedAt() {
        assertThat(open.model.reported()).isEqualTo(LocalDate.of(2017, 1, 18));
        assertThat(open.model.overdue()).isEqualTo(1);
        open.model.report(Optional.of(LocalDate.of(2017, 4, 1)));
        assertThat(open.model.overdue()).isEqualTo(2);
        open.type(OpenActions.FRAILTY, ActionField.STATUS, "Done");
        assertThat(open.model.overdue()).isEqualTo(1);
        open.model.report(Optional.empty());
        assertThat(open.model.overdue()).isZero();
    }

    @Test
    void rowsAreAddedMovedDuplicatedAndRemovedUnderTheirObjective() {
        String second = open.row("4A, action 2").id();
        String added = open.table
                .rowActions()
                .insertAfter(Optional.of(open.row("4A, action 1").id()))
                .orElseThrow();
        assertThat(open.row("4A, action 2").id()).isEqualTo(added);
        open.table.rowActions().move(List.of(added), 1);
        assertThat(open.row("4A, action 2").id()).isEqualTo(second);
        open.table.rowActions().duplicate(List.of(open.row("4B, action C").id()));
        assertThat(open.rows()).containsSubsequence("4B, action C", "4B, action 4", "4B, action D");
        assertThat(open.told("4B, action 4")).isEmpty();
        assertThat(open.session.undoLabel()).contains("duplicate 4B, action C");
        open.table.rowActions().remove(List.of(added, open.row("4B, action 4").id()));
        assertThat(open.session.undoLabel()).contains("remove 2 actions");
        for (int i = 0; i < 4; i++) {
            open.session.undo();
        }
        assertThat(open.plan()).isEqualTo(new OpenActions().plan());
    }

    @Test
    void rowsBeyondTheLastAreNewActionsOfTheLastObjective() {
        String row = Paste.newRow(0);
        open.table.add(
                1,
                List.of(
                        new CellChange(new Cell(row, "action"), "Open the surgeries on Saturdays"),
                        new CellChange(new Cell(row, "delivery"), "2018/19"),
                        new CellChange(new Cell(row, "progress"), "Two have begun")));
        assertThat(open.action("4D, action 1").delivery().raw()).isEqualTo("2018/19");
        assertThat(open.told("4D, action 1").getFirst().said().written()).isEqualTo("Two have begun");
        open.session.undo();
        assertThat(open.plan()).isEqualTo(new OpenActions().plan());
    }

    @Test
    void placesOfTheChecksAreFoundInTheTableAndBack() {
        String row = open.row(OpenActions.FRAILTY).id();
        ActionProgress told = open.told(OpenActions.FRAILTY).getFirst();
        assertThat(open.table.cell(new Place.Cell("action_progress", told.id().value(), "said")))
                .contains(new Cell(row, "progress"));
        Place.Cell link =
                new Place.Cell("action", open.action(OpenActions.FRAILTY).id().value(), "linkNote");
        assertThat(open.table.cell(link)).contains(new Cell(row, "link"));
        assertThat(open.table.places(new Cell(row, "link"))).containsExactly(link);
        assertThat(open.table.cell(new Place.Cell("action", new java.util.UUID(1, 2), "lead")))
                .isEmpty();
    }
}
