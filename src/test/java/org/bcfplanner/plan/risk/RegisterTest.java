package org.bcfplanner.plan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.plan.risk.Scales.FIVE;
import static org.bcfplanner.plan.risk.Scales.SINGLE;
import static org.bcfplanner.plan.risk.Scales.THREE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    private final IdSource ids = IdSource.seeded(5);

    @Test
    void theMatrixTellsCellsOfOneScoreApart() {
        List<Risk> risks = List.of(
                rated("3", "2"), rated("2", "3"), rated("2", "3"), rated("1", "3"), rated("", ""), rated("2", "7"));
        Matrix matrix = Matrix.of(THREE, risks, Stage.RATED);
        assertThat(matrix.count(3, 2)).isEqualTo(1);
        assertThat(matrix.count(2, 3)).isEqualTo(2);
        assertThat(matrix.count(3, 3)).isZero();
        assertThat(matrix.at(new Matrix.Cell(2, 3))).containsExactly(risks.get(1), risks.get(2));
        assertThat(matrix.unscored()).containsExactly(risks.get(4), risks.get(5));
        assertThat(matrix.scored()).isEqualTo(4);
        assertThat(matrix.sum()).isEqualTo(21);
        assertThat(Matrix.of(THREE, risks, Stage.TARGET).unscored()).hasSize(6);
    }

    @Test
    void singleRatingsAreCountedByBand() {
        List<Risk> risks = new ArrayList<>();
        for (String rating : List.of("High", "High", "Low", "")) {
            risks.add(risk().with(draft -> draft.rating(Rating.single(rating))));
        }
        Matrix matrix = Matrix.of(SINGLE, risks, Stage.RATED);
        assertThat(matrix.count(3, 1)).isEqualTo(2);
        assertThat(matrix.count(1, 1)).isEqualTo(1);
        assertThat(matrix.unscored()).hasSize(1);
    }

    @Test
    void theRegisterStandsCategoryByCategory() {
        RiskCategory second = new RiskCategory(ids.create(), new Rank("0002"), "OPERATIONAL");
        RiskCategory first = new RiskCategory(ids.create(), new Rank("0001"), "STRATEGIC");
        Risk a = under(second, "0001");
        Risk b = under(first, "0002");
        Risk c = under(first, "0001").with(draft -> draft.number("R7"));
        Risk none = risk();
        Register register = Register.of(Rows.of(List.of(second, first)), Rows.of(List.of(a, b, c, none)));
        assertThat(register.categories()).containsExactly(first, second);
        assertThat(register.risks()).containsExactly(none, c, b, a);
        assertThat(register.under(first.id())).containsExactly(c, b);
        assertThat(register.under(null)).containsExactly(none);
        assertThat(register.category(a)).hasValue(second);
        assertThat(register.category(none)).isEmpty();
        assertThat(register.name(b)).isEqualTo("Risk 3");
        assertThat(register.name(c)).isEqualTo("Risk R7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above",
                "as above.",
                " (as above) ",
                "See above",
                "ditto",
                "Same as above",
                "As per above",
                "”"
            })
    void aTextMaySayNoMoreThanAsAbove(String text) {
        assertThat(Above.isSaidBy(new Text(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "As above, with monthly reports", "Above all, training", "The controls above", "Do nothing"})
    void aTextThatSaysMoreStandsForItself(String text) {
        assertThat(Above.isSaidBy(new Text(text))).isFalse();
    }

    @Test
    void theNearestRowThatSaysSomethingIsMeant() {
        Risk first = controlled("Train staff");
        Risk second = controlled("Evaluate");
        Risk third = controlled("As above");
        Risk fourth = controlled("");
        Risk fifth = controlled("ditto");
        List<Risk> register = List.of(first, second, third, fourth, fifth);
        assertThat(Above.meant(register, fifth, Risk::controls)).hasValue(second);
        assertThat(Above.meant(register, third, Risk::controls)).hasValue(second);
        assertThat(Above.meant(register, first, Risk::controls)).isEmpty();
    }

    @Test
    void aChangeOfScaleIsShownAndMarked() {
        Risk risk = rated("1", "2").with(draft -> draft.target(Rating.of("3", "")));
        ScaleChange change = new ScaleChange(THREE, FIVE);
        Rating derived = new Rating(Grade.of(1), Grade.of(3), Grade.BLANK, true);
        assertThat(change.preview(List.of(risk)))
                .containsExactly(
                        new ScaleChange.Proposal(risk, Stage.RATED, risk.rating(), Optional.of(derived)),
                        new ScaleChange.Proposal(risk, Stage.TARGET, risk.target(), Optional.empty()));
        Risk applied = change.applied(risk);
        assertThat(applied.rating()).isEqualTo(derived);
        assertThat(applied.target()).isEqualTo(Rating.of("3", ""));
        assertThat(applied.rating().withImpact(Grade.of(4)).derived()).isFalse();
    }

    @Test
    void stepsBetweenTwoGoToTheHigher() {
        ScaleChange change = new ScaleChange(FIVE, THREE);
        assertThat(change.applied(rated("2", "Major")).rating())
                .isEqualTo(new Rating(Grade.of(2), Grade.of(3), Grade.BLANK, true));
        assertThat(change.applied(rated("5", "1")).rating())
                .isEqualTo(new Rating(Grade.of(3), Grade.of(1), Grade.BLANK, true));
    }

    @Test
    void toSingleRatingsTheBandIsKeptAndBackThereIsNoWay() {
        ScaleChange single = new ScaleChange(FIVE, SINGLE);
        assertThat(single.applied(rated("5", "5")).rating())
                .isEqualTo(new Rating(Grade.BLANK, Grade.BLANK, new Grade("High"), true));
        assertThat(single.applied(rated("2", "3")).rating().score()).isEqualTo(new Grade("Medium"));
        Risk high = risk().with(draft -> draft.rating(Rating.single("High")));
        assertThat(new ScaleChange(SINGLE, THREE).applied(high)).isEqualTo(high);
    }

    @Test
    void onlyAMergedRiskHasAnotherThatTookItUp() {
        Id<Risk> other = ids.create();
        Risk merged = risk().with(draft -> draft.mergedInto(other));
        assertThat(merged.status()).isEqualTo(Status.MERGED);
        assertThat(merged.mergedInto()).isEqualTo(other);
        assertThat(merged.with(draft -> draft.status(Status.OPEN)).mergedInto()).isNull();
        assertThat(Status.MERGED.isLive()).isFalse();
        assertThat(Status.ACCEPTED.isLive()).isTrue();
    }

    private Risk risk() {
        return Risk.blank(ids.create(), null);
    }

    private Risk rated(String probability, String impact) {
        return risk().with(draft -> draft.rating(Rating.of(probability, impact)));
    }

    private Risk controlled(String controls) {
        return risk().with(draft -> draft.controls(new Text(controls)));
    }

    private Risk under(RiskCategory category, String place) {
        return Risk.blank(ids.create(), category.id()).withPosition(new Rank(place));
    }
}
