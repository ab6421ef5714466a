package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.ScaleChange;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class RiskEditsTest {
    private final IdSource ids = IdSource.seeded(3);
    private final RiskCategory strategic = new RiskCategory(ids.create(), Rank.first(), "STRATEGIC");
    private final RiskCategory technical = new RiskCategory(ids.create(), Rank.first(), "TECHNICAL");
    private final Risk one = Risk.blank(ids.create(), strategic.id()).with(draft -> draft.rating(Rating.of("1", "3")));
    private final Risk two = Risk.blank(ids.create(), strategic.id());
    private final Risk three = Risk.blank(ids.create(), technical.id());
    private final Plan plan = plan();

    @Test
    void risksStandWhereTheyArePut() {
        assertThat(order(plan)).containsExactly(one.id(), two.id(), three.id());
        assertThat(order(RiskEdits.move(plan, two.id(), -5))).containsExactly(two.id(), one.id(), three.id());
        assertThat(order(RiskEdits.moveTo(plan, one.id(), technical.id())))
                .containsExactly(two.id(), three.id(), one.id());
        assertThat(order(RiskEdits.moveCategory(plan, technical.id(), -1)))
                .containsExactly(three.id(), one.id(), two.id());
        assertThat(RiskEdits.moveTo(plan, one.id(), strategic.id())).isEqualTo(plan);
    }

    @Test
    void risksOutliveTheirHeading() {
        Plan without = RiskEdits.removeCategory(plan, strategic.id());
        assertThat(order(without)).containsExactly(one.id(), two.id(), three.id());
        assertThat(without.risks().get(one.id()).category()).isNull();
        assertThat(without.riskCategories().contains(strategic.id())).isFalse();
    }

    @Test
    void risksAreNotMergedInARing() {
        Plan merged = RiskEdits.merge(RiskEdits.merge(plan, one.id(), two.id()), two.id(), three.id());
        assertThat(merged.risks().get(one.id()).mergedInto()).isEqualTo(two.id());
        assertThat(RiskEdits.merge(merged, three.id(), one.id())).isEqualTo(merged);
        assertThat(RiskEdits.merge(merged, three.id(), three.id())).isEqualTo(merged);
        assertThat(RiskEdits.merge(merged, three.id(), ids.create())).isEqualTo(merged);
        Plan removed = RiskEdits.remove(merged, two.id());
        assertThat(removed.risks().get(one.id()).status()).isEqualTo(Status.OPEN);
        assertThat(removed.risks().contains(two.id())).isFalse();
    }

    @Test
    void aReviewRatesTheRiskAndGoesWithIt() {
        RiskReview review = RiskReview.of(ids.create(), one, "", PrintedDate.read("1 June 2014"))
                .rating(Stage.RATED, Rating.of("2", "3"))
                .saying("Head of Commissioning", new Text("It has happened elsewhere."));
        Plan reviewed = RiskEdits.review(plan, review, PrintedDate.read("1 September 2014"));
        assertThat(reviewed.risks().get(one.id()).rating()).isEqualTo(Rating.of("2", "3"));
        assertThat(reviewed.risks().get(one.id()).review().words()).isEqualTo("1 September 2014");
        assertThat(Reviews.of(reviewed.riskReviews()).latest(one.id()))
                .hasValueSatisfying(latest -> assertThat(latest.reason()).isEqualTo(review.reason()));
        assertThat(RiskEdits.remove(reviewed, one.id()).riskReviews()).isEmpty();
        Plan without = RiskEdits.remove(plan, one.id());
        assertThat(RiskEdits.review(without, review, PrintedDate.NONE)).isEqualTo(without);
    }

    @Test
    void linksGoWithEitherEnd() {
        Theme theme = new Theme(ids.create(), Rank.first(), "Close to home", "");
        Scheme scheme = Scheme.named(ids.create(), theme.id(), null, "Caretrak");
        Plan linked =
                RiskEdits.link(SchemeEdits.addScheme(SchemeEdits.addTheme(plan, theme), scheme), one.id(), scheme.id());
        assertThat(linked.riskLinks()).hasSize(1);
        assertThat(RiskEdits.remove(linked, one.id()).riskLinks()).isEmpty();
        assertThat(SchemeEdits.removeScheme(linked, scheme.id()).riskLinks()).isEmpty();
        assertThat(RiskEdits.unlink(linked, one.id(), scheme.id()).riskLinks()).isEmpty();
        assertThat(RiskEdits.link(plan, one.id(), ids.create())).isEqualTo(plan);
    }

    @Test
    void aScaleIsChangedWithOrWithoutItsRatings() {
        Scale three = Editions.get("bcf-2014").risks().scale("3x3").orElseThrow();
        Scale five = Editions.get("bcf-2014").risks().scale("5x5").orElseThrow();
        Plan kept = RiskEdits.scale(plan, five);
        assertThat(kept.details().riskScale()).isEqualTo("5x5");
        assertThat(kept.risks()).isEqualTo(plan.risks());
        Rating converted = RiskEdits.convert(plan, new ScaleChange(three, five))
                .risks()
                .get(one.id())
                .rating();
        assertThat(five.score(converted)).hasValue(5);
        assertThat(converted.derived()).isTrue();
    }

    @Test
    void whatIsGoneStaysGone() {
        Id<Risk> gone = ids.create();
        assertThat(RiskEdits.change(plan, gone, draft -> draft.owner("Chair"))).isEqualTo(plan);
        assertThat(RiskEdits.move(plan, gone, 1)).isEqualTo(plan);
        assertThat(RiskEdits.moveTo(plan, gone, null)).isEqualTo(plan);
        assertThat(RiskEdits.remove(plan, gone)).isEqualTo(plan);
        Id<RiskCategory> category = ids.create();
        assertThat(RiskEdits.changeCategory(plan, category, each -> each.withName("x")))
                .isEqualTo(plan);
    }

    private Plan plan() {
        Plan result = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));
        result = RiskEdits.addCategory(result, strategic, 0);
        result = RiskEdits.addCategory(result, technical, 1);
        result = RiskEdits.add(result, two, 0);
        result = RiskEdits.add(result, one, 0);
        return RiskEdits.add(result, three, 0);
    }

    private static List<Id<Risk>> order(Plan plan) {
        return Register.of(plan.riskCategories(), plan.risks()).risks().stream()
                .map(Risk::id)
                .toList();
    }
}
