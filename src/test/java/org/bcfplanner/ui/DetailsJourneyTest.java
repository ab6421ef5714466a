package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan's details: from a finding to its field, typing, and back. */
class DetailsJourneyTest {
    private static final String MISSING = "heading=Date submitted: missing";

    @TempDir
    Path folder;

    private OpenWindow window;
    private ChecksDriver checks;
    private Plan sample;

    @BeforeEach
    void open() {
        window = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 1440, 900)).openSample();
        checks = new ChecksDriver(window);
        sample = window.plan();
        window.section("Plan details");
        checks.await(MISSING);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFindingLeadsToItsFieldADateEndsItAndOneUndoBringsItBack() {
        window.press(KeyCode.F8);
        Toolkit.await("the field", () -> checks.focus().equals("#details-submitted"));
        window.type("14th February 2014");
        checks.awaitGone(MISSING);
        assertThat(window.plan().details().submitted().date()).hasToString("2014-02-14");
        Toolkit.await("the day", () -> texts().contains("Friday 14 February 2014"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
        checks.await(MISSING);
    }

    @Test
    void wordsThatNameNoDayStayAndAreTold() {
        window.press(KeyCode.F8);
        Toolkit.await("the field", () -> checks.focus().equals("#details-submitted"));
        window.type("in spring");
        checks.await("“in spring” names no day");
        Toolkit.await(
                "told under the field",
                () -> texts().stream().anyMatch(text -> text.startsWith("“in spring” names no day")));
        assertThat(window.plan().details().submitted().words()).isEqualTo("in spring");
    }

    @Test
    void aScreenReaderIsToldTheDayThatNowStands() {
        TextField submitted = field("#details-submitted");
        Toolkit.run(() -> submitted.setText("14 February 2014"));
        checks.awaitGone(MISSING);
        Toolkit.run(() -> submitted.setText("15 February 2014"));
        Toolkit.await("told", () -> "Saturday 15 February 2014".equals(submitted.getAccessibleHelp()));
    }

    @Test
    void whatIsWrongWithAFieldIsAtItAndAllOfIt() {
        Toolkit.run(() -> {
            field("#details-submitted").setText("[to be agreed] in spring");
            field("#details-title").setText("A plan [add name]");
        });
        Toolkit.await(
                "both findings",
                () -> told("#details-submitted").contains("names no day")
                        && told("#details-submitted").contains("left in"));
        assertThat(Toolkit.on(() -> field("#details-title").getPseudoClassStates()))
                .contains(PseudoClass.getPseudoClass("refused"));
        Toolkit.run(() -> field("#details-title").setText("A plan"));
        Toolkit.await("nothing is wrong", () -> told("#details-title").isEmpty());
        assertThat(Toolkit.on(() -> field("#details-title").getPseudoClassStates()))
                .doesNotContain(PseudoClass.getPseudoClass("refused"));
    }

    @Test
    void aKindWithoutANameLeadsToItsOrganisation() {
        Organisation ccg = ccg();
        rename(ccg.id(), "");
        checks.choose("G3");
        window.press(KeyCode.ENTER);
        Toolkit.await(
                "the name of the CCG",
                () -> window.scene().getFocusOwner() instanceof TextField name
                        && Objects.toString(name.getAccessibleHelp(), "").contains("none named"));
        window.type("NHS");
        assertThat(window.plan().organisations().get(ccg.id()).name()).isEqualTo("NHS");
    }

    @Test
    void aKindWithoutOrganisationsLeadsToWhereOneCanBeAdded() {
        Organisation ccg = ccg();
        Toolkit.run(() -> window.session().apply(Edit.of("remove", plan -> ContributionEdits.remove(plan, ccg.id()))));
        checks.choose("G3");
        Toolkit.await(
                "told", () -> window.text("#details-organisations-missing").contains("none named"));
        window.press(KeyCode.ENTER);
        Toolkit.await("the button", () -> checks.focus().equals("#add-organisation"));
        window.fire("#add-organisation");
        assertThat(window.plan().organisations())
                .extracting(Organisation::kind)
                .contains(OrganisationKind.CLINICAL_COMMISSIONING_GROUP);
    }

    @Test
    void aNoteLeftInTheContingencyTextIsGoneToInFinance() {
        Toolkit.run(() -> window.session()
                .apply(Edit.of("note", plan -> ContingencyEdits.performance(plan, new Text("Stop. [to be written]")))));
        window.section("Finance");
        checks.choose("to be written");
        window.press(KeyCode.ENTER);
        Toolkit.await("the text", () -> checks.focus().equals("#performance-text"));
    }

    @Test
    void aTitleIsChangedAndUndone() {
        Toolkit.run(() -> field("#details-title").appendText(" 2"));
        assertThat(window.plan().details().title()).isEqualTo(sample.details().title() + " 2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
    }

    @Test
    void theStatusIsChosenAndUndone() {
        Toolkit.run(() -> ((ToggleButton) window.scene().getRoot().lookupAll("#details-state .segment").stream()
                        .filter(each -> ((ToggleButton) each).getText().equals("In review"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        assertThat(window.plan().details().state()).isEqualTo(PlanState.IN_REVIEW);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
    }

    private Organisation ccg() {
        return window.plan().organisations().stream()
                .filter(each -> each.kind() == OrganisationKind.CLINICAL_COMMISSIONING_GROUP)
                .findFirst()
                .orElseThrow();
    }

    private void rename(Id<Organisation> id, String name) {
        Toolkit.run(() -> window.session()
                .apply(Edit.of("rename", plan -> ContributionEdits.change(plan, id, each -> each.withName(name)))));
    }

    private String told(String query) {
        return Objects.toString(field(query).getAccessibleHelp(), "");
    }

    private TextField field(String query) {
        return (TextField) window.find(query).orElseThrow();
    }

    /** Everything that labels on the page say. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        window.scene().getRoot().lookupAll(".form .label").forEach(each -> texts.add(((Labeled) each).getText()));
        return texts;
    }
}
