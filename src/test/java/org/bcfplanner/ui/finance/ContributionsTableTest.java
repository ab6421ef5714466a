package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Selected;
import org.junit.jupiter.api.Test;

/** The table of contributions without a toolkit. */
class ContributionsTableTest {
    private static final String COUNCIL = "Thurrock Council";
    private static final String CCG = "Thurrock Clinical Commissioning Group";
    private static final String TOTAL = "BCF Total";

    private final OpenTable open = new OpenTable((edition, ids) -> new ContributionsTable(edition));

    @Test
    void hasTheHeadingsOfTheEditionAndARowForEachOrganisation() {
        assertThat(open.headings())
                .containsExactly(
                        "",
                        "Organisation",
                        "Holds the pooled budget? (Y/N)",
                        "Spending on BCF schemes in 14/15",
                        "Minimum contribution (15/16)",
                        "Actual contribution (15/16)");
        assertThat(open.names()).containsExactly(COUNCIL, CCG, TOTAL);
    }

    @Test
    void totalsSayWhatTheyLeaveOutAndHowTheyStandToThePool() {
        open.model.change(List.of(
                open.change(COUNCIL, "spending", "1,200"),
                open.change(CCG, "spending", "2,524"),
                open.change(COUNCIL, "minimum", "TBC"),
                open.change(CCG, "minimum", "see note"),
                open.change(CCG, "actual", "9000")));
        assertThat(open.shown(TOTAL, "spending", "minimum", "actual")).containsExactly("3,724", "Unknown", "9,000");
        assertThat(open.look(TOTAL, "minimum").tooltip()).isEqualTo("excludes 1 TBC and 1 unreadable");
        assertThat(open.shown(CCG, "minimum")).isEqualTo("see note");
        assertThat(new ContributionsTable(open.edition)
                        .ties(open.plan()).stream().map(Sentences.Sentence::whole))
                .first()
                .isEqualTo("Spending on BCF schemes in 14/15:"
                        + " The contributions come to the pool of 2014/15, £3,724,000.");
        assertThat(open.session.undoLabel()).hasValue("change 5 cells");
    }

    @Test
    void holdingThePoolIsAnsweredByYesOrNoAndNothingElse() {
        open.type(COUNCIL, "holds-pool", "yes");
        open.type(CCG, "holds-pool", "n");
        assertThat(open.shown(COUNCIL, "holds-pool")).isEqualTo("Y");
        assertThat(open.shown(CCG, "holds-pool")).isEqualTo("N");
        assertThat(open.column("holds-pool").refusal().apply(open.row(CCG).value(), "perhaps"))
                .hasValue("“perhaps” is neither yes nor no. Type Y or N, or nothing.");
        assertThat(open.session.undoLabel())
                .hasValue("change Thurrock Clinical Commissioning Group, Holds the pooled budget? (Y/N)");
    }

    @Test
    void addedRowsAreOrganisations() {
        var before = open.plan();
        open.model.insertAfter(Optional.of(open.row(COUNCIL).id()));
        open.type("New organisation", "organisation", "Anytown Council");
        assertThat(open.names()).containsExactly(COUNCIL, "Anytown Council", CCG, TOTAL);
        assertThat(open.plan().organisations().stream()
                        .filter(each -> each.name().equals("Anytown Council"))
                        .map(Organisation::kind))
                .containsExactly(OrganisationKind.LOCAL_AUTHORITY);
        open.type("Anytown Council", "actual", "500");
        open.model.duplicate(List.of(open.row("Anytown Council").id()));
        assertThat(open.shown("Anytown Council (copy)", "actual")).isEqualTo("500");
        open.model.remove(List.of(open.row("Anytown Council").id()));
        assertThat(open.plan().contributions().size()).isEqualTo(1);
        for (int i = 0; i < 5; i++) {
            open.session.undo();
        }
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void whatIsAddedIsOfAKindOfWhichThereIsNone() {
        open.model.remove(List.of(open.row(COUNCIL).id()));
        open.model.insertAfter(Optional.of(open.row(CCG).id()));
        open.model.insertAfter(Optional.of(open.row(CCG).id()));
        assertThat(open.plan().organisations().stream().map(Organisation::kind))
                .containsExactlyInAnyOrder(
                        OrganisationKind.CLINICAL_COMMISSIONING_GROUP,
                        OrganisationKind.LOCAL_AUTHORITY,
                        OrganisationKind.CLINICAL_COMMISSIONING_GROUP);
    }

    @Test
    void rowsPastedBelowTheLastAreOrganisationsInOneStep() {
        var before = open.plan();
        open.model.add(
                2,
                List.of(
                        new CellChange(new Cell(Paste.newRow(0), "organisation"), "Anytown CCG"),
                        new CellChange(new Cell(Paste.newRow(0), "holds-pool"), "Y"),
                        new CellChange(new Cell(Paste.newRow(1), "actual"), "12")));
        assertThat(open.names()).containsExactly(COUNCIL, CCG, "Anytown CCG", "New organisation", TOTAL);
        assertThat(open.shown("Anytown CCG", "holds-pool")).isEqualTo("Y");
        assertThat(open.session.undoLabel()).hasValue("paste with 2 new organisations");
        open.session.undo();
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void selectedFiguresAreAddedUp() {
        open.model.change(List.of(open.change(COUNCIL, "minimum", "100"), open.change(COUNCIL, "actual", "300")));
        assertThat(open.model.statistics(new Selected<>(
                        List.of(open.row(COUNCIL), open.row(TOTAL)),
                        List.of(open.column("minimum"), open.column("actual")))))
                .isEqualTo("4 cells · sum £400,000 · average £200,000 · min £100,000 · max £300,000");
    }
}
