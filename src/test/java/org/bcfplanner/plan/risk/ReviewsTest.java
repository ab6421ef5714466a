package org.bcfplanner.plan.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private final IdSource ids = IdSource.seeded(5);
    private final Risk risk = Risk.blank(ids.create(), null).with(draft -> draft.rating(Rating.of("2", "3")));
    private final RiskReview first = review("1 March 2014", Rating.of("3", "3"), "");
    private final RiskReview second = review("1 June 2014", Rating.of("2", "3"), "A contingency plan is agreed.");

    @Test
    void aMovementIsToldWithItsReasonUntilTheRatingChangesAgain() {
        Reviews reviews = reviews(first, second);
        assertThat(reviews.movement(risk, Stage.RATED, Scales.THREE, "")).hasValueSatisfying(movement -> {
            assertThat(movement.since()).isEqualTo(first.on());
            assertThat(movement.before()).hasValue(9);
            assertThat(movement.now()).hasValue(6);
            assertThat(movement.reason()).isEqualTo(second.reason());
        });
        Risk changed = risk.with(draft -> draft.rating(Rating.of("1", "3")));
        assertThat(reviews.movement(changed, Stage.RATED, Scales.THREE, "")).hasValueSatisfying(movement -> {
            assertThat(movement.since()).isEqualTo(second.on());
            assertThat(movement.before()).hasValue(6);
            assertThat(movement.now()).hasValue(3);
            assertThat(movement.reason()).isEqualTo(Text.EMPTY);
        });
    }

    @Test
    void withoutTwoRatingsThereIsNoMovement() {
        assertThat(reviews().movement(risk, Stage.RATED, Scales.THREE, "")).isEmpty();
        assertThat(reviews(second).movement(risk, Stage.RATED, Scales.THREE, ""))
                .isEmpty();
        assertThat(reviews(second).latest(risk.id())).contains(second);
        assertThat(reviews(second).of(ids.create())).isEmpty();
    }

    @Test
    void scoresOnTwoScalesAreNotCompared() {
        assertThat(reviews(first, second).movement(risk, Stage.RATED, Scales.FIVE, "5x5"))
                .isEmpty();
        Risk changed = risk.with(draft -> draft.rating(Rating.of("4", "5")));
        assertThat(reviews(first, second).movement(changed, Stage.RATED, Scales.FIVE, "5x5"))
                .isEmpty();
    }

    @Test
    void carryingARatingOverIsNoMovement() {
        Risk derived =
                risk.with(draft -> draft.rating(new Rating(Grade.parse("2"), Grade.parse("3"), Grade.BLANK, true)));
        assertThat(reviews(second).movement(derived, Stage.RATED, Scales.THREE, ""))
                .isEmpty();
    }

    @Test
    void risksAreDueByTheirDate() {
        LocalDate today = LocalDate.of(2014, 4, 1);
        assertThat(due("31 March 2014", today)).isEqualTo(Due.OVERDUE);
        assertThat(due("1 April 2014", today)).isEqualTo(Due.SOON);
        assertThat(due("1 May 2014", today)).isEqualTo(Due.SOON);
        assertThat(due("2 May 2014", today)).isEqualTo(Due.LATER);
        assertThat(due("in spring", today)).isEqualTo(Due.NO_DATE);
        Risk closed = risk.with(
                draft -> draft.review(PrintedDate.read("31 March 2014")).status(Status.CLOSED));
        assertThat(Due.of(closed, today)).isEqualTo(Due.OVER);
    }

    private Due due(String review, LocalDate today) {
        return Due.of(risk.with(draft -> draft.review(PrintedDate.read(review))), today);
    }

    private RiskReview review(String on, Rating rating, String reason) {
        return RiskReview.of(ids.create(), risk, "", PrintedDate.read(on))
                .rating(Stage.RATED, rating)
                .saying("Head of Commissioning", new Text(reason));
    }

    private static Reviews reviews(RiskReview... reviews) {
        List<Rank> places = Rank.sequence(reviews.length);
        Rows<RiskReview> rows = Rows.none();
        for (int i = 0; i < reviews.length; i++) {
            rows = rows.with(reviews[i].withPosition(places.get(i)));
        }
        return Reviews.of(rows);
    }
}
