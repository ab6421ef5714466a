package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final PrintedDate AGREED = PrintedDate.read("10 February 2014");
    private static final PrintedDate SUBMITTED = PrintedDate.read("14 February 2014");

    private final IdSource ids = IdSource.seeded(7);
    private final Id<Plan> id = ids.create();

    @Test
    void saysTheSameUnderANewIdWithTheVersionCountedUp() {
        Plan plan = plan(PlanState.IN_REVIEW);
        Plan next = Succession.next(plan, id);
        assertThat(next.id()).isEqualTo(id);
        assertThat(next.details().title()).isEqualTo(plan.details().title());
        assertThat(next.details().version()).isEqualTo("0.7 draft");
        assertThat(next.details().state()).isEqualTo(PlanState.DRAFT);
        Plan alike = next.copy(plan.id()).withDetails(plan.details());
        assertThat(Diff.between(plan, alike).isEmpty()).isTrue();
    }

    @Test
    void theMeetingToComeIsKeptAndDatesThatWereReachedAreNot() {
        assertThat(next(PlanState.DRAFT).details().agreedByBoard()).isEqualTo(AGREED);
        assertThat(next(PlanState.DRAFT).details().submitted()).isEqualTo(SUBMITTED);
        assertThat(next(PlanState.AGREED).details().agreedByBoard()).isEqualTo(PrintedDate.NONE);
        assertThat(next(PlanState.AGREED).details().submitted()).isEqualTo(SUBMITTED);
        assertThat(next(PlanState.SUBMITTED).details().agreedByBoard()).isEqualTo(PrintedDate.NONE);
        assertThat(next(PlanState.SUBMITTED).details().submitted()).isEqualTo(PrintedDate.NONE);
    }

    @Test
    void placesForSignaturesStayAndNobodyHasSigned() {
        Signature signed = Signature.of(ids.create(), Signatory.COUNCIL, "Thurrock Council")
                .withPost("Director of Adults", "")
                .sign(AGREED, "0.6 draft", "seal")
                .delegated(true, SUBMITTED);
        Plan next = Succession.next(plan(PlanState.AGREED).withSignatures(rows -> Rows.of(List.of(signed))), id);
        assertThat(next.signatures()).singleElement().satisfies(place -> {
            assertThat(place.isSigned()).isFalse();
            assertThat(place.version()).isEmpty();
            assertThat(place.fingerprint()).isEmpty();
            assertThat(place.ratified()).isEqualTo(PrintedDate.NONE);
            assertThat(place.body()).isEqualTo("Thurrock Council");
            assertThat(place.byPost()).isEqualTo("Director of Adults");
            assertThat(place.delegated()).isTrue();
        });
    }

    @Test
    void openNotesAndReasonsAreKeptAndResolvedNotesAreNot() {
        ReviewNote open = note(false);
        Plan plan =
                plan(PlanState.DRAFT).withReviewNotes(rows -> rows.with(open).with(note(true)));
        Plan next = Succession.next(plan, id);
        assertThat(next.reviewNotes()).allMatch(note -> !note.resolved()).contains(open);
        assertThat(next.acceptances()).isEqualTo(plan.acceptances());
    }

    private Plan next(PlanState state) {
        return Succession.next(plan(state), id);
    }

    /** A plan with rows of all kinds, without what is not carried over. */
    private static Plan plan(PlanState state) {
        Plan random = new RandomPlans(5).plan();
        return random.withDetails(random.details()
                        .withTexts("Thurrock BCF plan", "0.6 draft", "Thurrock HWB", "")
                        .withDates(AGREED, SUBMITTED)
                        .withState(state))
                .withSignatures(rows -> Rows.none())
                .withReviewNotes(rows -> Rows.none());
    }

    private ReviewNote note(boolean resolved) {
        return new ReviewNote(
                ids.create(),
                "vision",
                null,
                Rank.first(),
                "",
                new Text("Say who leads."),
                "Head of finance",
                LocalDate.of(2014, 2, 3),
                resolved);
    }
}
