package org.bcfplanner.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page of the plan's details without a toolkit. */
class DetailsModelTest {
    private static final String COUNCIL = "Thurrock Council";
    private static final String CCG = "Thurrock Clinical Commissioning Group";

    private final Plan start = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            start, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
    private final DetailsModel model = new DetailsModel(session);

    @AfterEach
    void everythingCanBeUndone() {
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertThat(session.plan()).isEqualTo(start);
    }

    @Test
    void organisationsAreListedWithTheLabelOfTheirKind() {
        assertThat(names()).containsExactly(COUNCIL, CCG);
        assertThat(model.organisations().stream().map(model::label))
                .containsExactly("Local Authority", "Clinical Commissioning Groups");
    }

    @Test
    void renamingIsOneStepPerOrganisationAndKeepsAllElse() {
        Organisation ccg = model.organisations().getLast();
        for (String typed : List.of("N", "NH", "NHS")) {
            model.rename(ccg.id(), typed);
        }
        model.rename(model.organisations().getFirst().id(), "");
        assertThat(names()).containsExactly("", "NHS");
        assertThat(model.organisations().getLast()).isEqualTo(ccg.withName("NHS"));
        assertThat(session.plan().contributions()).isEqualTo(start.contributions());
        session.undo();
        assertThat(names()).containsExactly(COUNCIL, "NHS");
        session.undo();
        assertThat(session.plan()).isSameAs(start);
    }

    @Test
    void anOrganisationThatHasGoneStaysGone() {
        Id<Organisation> gone = model.organisations().getLast().id();
        session.apply(Edit.of("remove it", plan -> ContributionEdits.remove(plan, gone)));
        Plan without = session.plan();
        model.rename(gone, "NHS");
        assertThat(session.plan()).isEqualTo(without);
    }

    @Test
    void aKindIsAtItsOrganisationWithoutANameElseAtItsFirst() {
        Organisation first = model.organisations().getLast();
        Organisation second = add(OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "Basildon CCG");
        Place place = kind(OrganisationKind.CLINICAL_COMMISSIONING_GROUP);
        assertThat(model.organisationAt(place)).hasValue(first);
        model.rename(second.id(), " ");
        assertThat(model.organisationAt(place)).hasValue(second.withName(" "));
        assertThat(model.organisationAt(kind(OrganisationKind.LOCAL_AUTHORITY)))
                .map(Organisation::name)
                .hasValue(COUNCIL);
        assertThat(model.lacksOrganisation(place)).isFalse();
        Place.Cell cell = new Place.Cell("organisation", second.id().value(), "name");
        assertThat(model.organisationAt(cell)).map(Organisation::id).hasValue(second.id());
    }

    @Test
    void aKindWithoutOrganisationsIsLackingAndThatIsWhatTheCheckSays() {
        Id<Organisation> ccg = model.organisations().getLast().id();
        session.apply(Edit.of("remove it", plan -> ContributionEdits.remove(plan, ccg)));
        Finding found = Checks.of(session.plan()).findings().stream()
                .filter(each -> each.code().equals("G3"))
                .findFirst()
                .orElseThrow();
        assertThat(found.place()).isEqualTo(kind(OrganisationKind.CLINICAL_COMMISSIONING_GROUP));
        assertThat(model.organisationAt(found.place())).isEmpty();
        assertThat(model.lacksOrganisation(found.place())).isTrue();
        assertThat(model.lacksOrganisation(kind(OrganisationKind.LOCAL_AUTHORITY)))
                .isFalse();
        assertThat(model.lacksOrganisation(new Place.Column("contribution", "minimum")))
                .isFalse();
        assertThat(model.lacksOrganisation(new Place.Detail("title"))).isFalse();
    }

    @Test
    void typingInOneFieldIsOneStepAndTheSameAgainIsNone() {
        model.type(DetailField.TITLE, "A");
        model.type(DetailField.TITLE, "A plan");
        model.type(DetailField.TITLE, "A plan");
        model.type(DetailField.VERSION, "2");
        assertThat(session.plan().details().title()).isEqualTo("A plan");
        session.undo();
        session.undo();
        assertThat(session.plan()).isSameAs(start);
    }

    @Test
    void aDateIsShownAsTypedAndSaidInFull() {
        model.type(DetailField.SUBMITTED, "14 Sept 2014");
        assertThat(model.text(DetailField.SUBMITTED)).isEqualTo("14 Sept 2014");
        assertThat(model.understood(DetailField.SUBMITTED)).isEqualTo("Sunday 14 September 2014");
        model.type(DetailField.SUBMITTED, "in spring");
        assertThat(model.text(DetailField.SUBMITTED)).isEqualTo("in spring");
        assertThat(model.understood(DetailField.SUBMITTED)).isEmpty();
        assertThat(model.understood(DetailField.TITLE)).isEmpty();
        assertThat(DetailsModel.words(new PrintedDate(LocalDate.of(2014, 2, 10), "")))
                .isEqualTo("10 February 2014");
    }

    @Test
    void theStatusIsOneStepAndTheSameAgainIsNone() {
        assertThat(model.state()).isEqualTo(PlanState.DRAFT);
        model.choose(PlanState.DRAFT);
        assertThat(session.plan()).isSameAs(start);
        model.choose(PlanState.IN_REVIEW);
        assertThat(session.plan().details().state()).isEqualTo(PlanState.IN_REVIEW);
        session.undo();
        assertThat(model.state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void theProfileKeepsItsLines() {
        String before = model.text(DetailField.PROFILE);
        model.type(DetailField.PROFILE, "157,705 people\n42 places of general practice");
        assertThat(session.plan().details().profile().written())
                .isEqualTo("157,705 people\n42 places of general practice");
        session.undo();
        assertThat(model.text(DetailField.PROFILE)).isEqualTo(before);
    }

    private Organisation add(OrganisationKind kind, String name) {
        Organisation organisation = new Organisation(Id.derivedFrom(name), kind, Rank.first(), name);
        session.apply(Edit.of("add it", plan -> ContributionEdits.add(plan, organisation, 2)));
        return model.organisations().getLast();
    }

    private List<String> names() {
        return model.organisations().stream().map(Organisation::name).toList();
    }

    private static Place kind(OrganisationKind kind) {
        return new Place.Column("organisation", kind.name());
    }
}
