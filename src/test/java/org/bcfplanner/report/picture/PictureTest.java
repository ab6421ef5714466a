package org.bcfplanner.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.report.picture.Fill.GAP;
import static org.bcfplanner.report.picture.Fill.GAP_MOST;
import static org.bcfplanner.report.picture.Fill.LEAST;
import static org.bcfplanner.report.picture.Fill.MOST;
import static org.bcfplanner.report.picture.Fill.OVER;
import static org.bcfplanner.report.picture.Fill.OVER_MOST;
import static org.bcfplanner.report.picture.Fill.WHOLE;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pictures say of the sample plan, of plans that know less, and of plans that know nothing. */
class PictureTest {
    private static final long K = 100_000;
    private static final FinancialYear FIRST = FinancialYear.parse("2014/15");
    private static final FinancialYear SECOND = FinancialYear.parse("2015/16");

    private final Plan sample = ThurrockPlan.plan();
    private final Edition edition = Editions.get(sample.details().edition());
    private final Plan empty = Plan.empty(sample.id(), sample.details());

    @Test
    void theWaterfallStepsFromThemeToThemeUpToTheirSumAndLeavesTheGap() {
        Picture picture = PictureKind.POOL.of(sample, edition, FIRST);
        assertThat(picture.title()).isEqualTo("Pool and schemes, 2014/15");
        assertThat(picture.bars().stream().map(Bar::words))
                .containsExactly(
                        "Pool: £3,724k",
                        "Minimum required: £2,862k",
                        "Empowered citizens: £196k to £381k",
                        "Systems and structures: £76k",
                        "Close to home: £75k",
                        "High quality: £435k to £555k",
                        "Prevention: £1,082k to £1,468k + 1 TBC",
                        "All schemes: £1,864k to £2,555k + 1 TBC",
                        "Left of the pool: £1,169k to £1,860k, less 1 TBC",
                        "Short of the minimum: £307k to £998k, less 1 TBC");
        assertThat(spans(picture, "Pool")).containsExactly(new Span(0, 3_724 * K, WHOLE));
        assertThat(spans(picture, "Empowered citizens"))
                .containsExactly(new Span(0, 196 * K, LEAST), new Span(196 * K, 381 * K, MOST));
        assertThat(spans(picture, "Systems and structures")).containsExactly(new Span(381 * K, 457 * K, LEAST));
        assertThat(spans(picture, "Prevention"))
                .containsExactly(new Span(1_087 * K, 2_169 * K, LEAST), new Span(2_169 * K, 2_555 * K, MOST));
        assertThat(spans(picture, "All schemes"))
                .containsExactly(new Span(0, 1_864 * K, LEAST), new Span(1_864 * K, 2_555 * K, MOST));
        assertThat(spans(picture, "Left of the pool"))
                .containsExactly(new Span(1_864 * K, 2_555 * K, GAP_MOST), new Span(2_555 * K, 3_724 * K, GAP));
        assertThat(spans(picture, "Short of the minimum"))
                .containsExactly(new Span(1_864 * K, 2_555 * K, GAP_MOST), new Span(2_555 * K, 2_862 * K, GAP));
        assertThat(lane(picture, "Prevention").missing()).isEqualTo("1 TBC");
        assertThat(lane(picture, "Close to home").missing()).isEmpty();
        assertThat(picture.misses()).isTrue();
    }

    @Test
    void theReadingOfTheWaterfallHasTheFiguresOfTheReconciliation() {
        assertThat(PictureKind.POOL.of(sample, edition, FIRST).reading())
                .isEqualTo("In 2014/15 the schemes come to £1,864k to £2,555k + 1 TBC against a pool of £3,724k:"
                        + " £1,169k to £1,860k is left. The minimum of £2,862k is missed by £307k to £998k."
                        + " Not known, so not counted: Protection of Social Care.");
        Plan pounds = sample.withDetails(sample.details().shownIn(Unit.POUNDS));
        assertThat(PictureKind.POOL.of(pounds, edition, FIRST).reading())
                .startsWith("In 2014/15 the schemes come to £1,864,000 to £2,555,000 + 1 TBC");
    }

    @Test
    void theTableOfThePictureIsItsTwin() {
        List<List<String>> table = PictureKind.POOL.of(sample, edition, FIRST).table();
        assertThat(table.getFirst()).containsExactly("Pool and schemes, 2014/15", "Min £000s", "Max £000s", "Remark");
        assertThat(table)
                .contains(
                        List.of("Pool", "3,724", "3,724", ""),
                        List.of("Prevention", "1,082", "1,468", "excludes 1 TBC"),
                        List.of("All schemes", "1,864", "2,555", "excludes 1 TBC"),
                        List.of("Left of the pool", "1,169", "1,860", "excludes 1 TBC"),
                        List.of("Short of the minimum", "307", "998", "excludes 1 TBC"));
    }

    @Test
    void whatIsNotKnownIsSaidAndNeverDrawnAsZero() {
        Picture picture = PictureKind.POOL.of(sample, edition, SECOND);
        assertThat(picture.bars().stream().map(Bar::words))
                .containsExactly(
                        "Pool: £10,410.536k + 1 TBC and 1 unreadable",
                        "Minimum required: unreadable",
                        "All schemes: No spend entered",
                        "Left of the pool: Cannot be told: the pool leaves out 1 TBC and 1 unreadable",
                        "Short of the minimum: Cannot be told: the minimum leaves out 1 unreadable");
        assertThat(spans(picture, "Minimum required")).isEmpty();
        assertThat(lane(picture, "Minimum required").missing()).isEqualTo("1 unreadable");
        assertThat(spans(picture, "Left of the pool")).isEmpty();
        assertThat(picture.table()).contains(List.of("Minimum required", "", "", "excludes 1 unreadable"));
        assertThat(picture.reading())
                .isEqualTo("In 2015/16 no spend is entered; the pool is not known,"
                        + " as it leaves out 1 TBC and 1 unreadable.");
    }

    @Test
    void schemesOverThePoolAreDrawnBeyondIt() {
        Plan over = withPool(sample, "2,000");
        assertThat(spans(PictureKind.POOL.of(over, edition, FIRST), "Left of the pool"))
                .containsExactly(new Span(1_864 * K, 2_000 * K, GAP_MOST), new Span(2_000 * K, 2_555 * K, OVER_MOST));
        assertThat(lane(PictureKind.POOL.of(over, edition, FIRST), "Left of the pool")
                        .label())
                .isEqualTo("£555k over to £136k left, less 1 TBC");
        Plan far = withPool(sample, "1,000");
        Picture picture = PictureKind.POOL.of(far, edition, FIRST);
        assertThat(spans(picture, "Over the pool"))
                .containsExactly(new Span(1_000 * K, 1_864 * K, OVER), new Span(1_864 * K, 2_555 * K, OVER_MOST));
        assertThat(picture.reading()).contains("against a pool of £1,000k: £864k to £1,555k too much.");
    }

    @Test
    void fewSchemesAreDrawnOneByOne() {
        Plan few = sample;
        for (Scheme scheme : sample.schemes()) {
            if (!List.of("Caretrak", "Stroke Services", "Voluntary Services").contains(scheme.name())) {
                few = few.withLines(lines -> {
                    var kept = lines;
                    for (var line : lines) {
                        kept = line.scheme().equals(scheme.id()) ? kept.without(line.id()) : kept;
                    }
                    return kept;
                });
                few = few.withSchemes(schemes -> schemes.without(scheme.id()));
            }
        }
        assertThat(PictureKind.POOL.of(few, edition, FIRST).bars().stream().map(Bar::words))
                .containsSubsequence(
                        "Voluntary Services: Nil", "Caretrak: £25k", "Stroke Services: £75k", "All schemes: £100k");
    }

    @Test
    void spendByThemeHasABarForEachEnd() {
        Picture picture = PictureKind.THEMES.of(sample, edition, FIRST);
        assertThat(picture.bars().stream().map(Bar::words))
                .containsExactly(
                        "Empowered citizens: Min £196k, Max £381k",
                        "Systems and structures: Min £76k, Max £76k",
                        "Close to home: Min £75k, Max £75k",
                        "High quality: Min £435k, Max £555k",
                        "Prevention: Min £1,082k + 1 TBC, Max £1,468k + 1 TBC");
        assertThat(picture.reading())
                .isEqualTo("The largest theme in 2014/15 is Prevention: £1,082k to £1,468k + 1 TBC,"
                        + " of £1,864k to £2,555k + 1 TBC in all."
                        + " Not known, so not counted: Protection of Social Care.");
    }

    @Test
    void spendByTypeHasOnlyTypesUnderWhichSomethingIsEntered() {
        Picture picture = PictureKind.TYPES.of(sample, edition, FIRST);
        assertThat(picture.bars().stream().map(Bar::words))
                .containsExactly("Recurrent: Min £1,864k + 1 TBC, Max £2,555k + 1 TBC", "Nil: Min Nil, Max Nil");
    }

    @Test
    void contributionsCompareMinimumAndActualInTheYearTheyAreOf() {
        Plan plan = sample;
        var council = ContributionEdits.organisations(plan).getFirst().id();
        plan = ContributionEdits.amount(plan, council, Contribution.Figure.SPENDING, amount("1,200"));
        plan = ContributionEdits.amount(plan, council, Contribution.Figure.MINIMUM, amount("1,000"));
        plan = ContributionEdits.amount(plan, council, Contribution.Figure.ACTUAL, amount("TBC"));
        Picture second = PictureKind.CONTRIBUTIONS.of(plan, edition, SECOND);
        assertThat(second.headings()).containsExactly("Minimum contribution (15/16)", "Actual contribution (15/16)");
        assertThat(second.bars().stream().map(Bar::words))
                .containsExactly(
                        "Thurrock Council: Minimum £1,000k, Actual TBC",
                        "Thurrock Clinical Commissioning Group: Minimum not entered, Actual not entered",
                        "All organisations: Minimum £1,000k, Actual TBC");
        assertThat(second.bars().getFirst().lanes().getLast().missing()).isEqualTo("1 TBC");
        Picture first = PictureKind.CONTRIBUTIONS.of(plan, edition, FIRST);
        assertThat(first.bars().getFirst().words()).isEqualTo("Thurrock Council: £1,200k");
        assertThat(first.reading())
                .isEqualTo("The contributions are £2,524,000 below the pool of 2014/15, £3,724,000.");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyPlanSaysWhatToEnterWhere(PictureKind kind) {
        for (FinancialYear fy : edition.years()) {
            Picture picture = kind.of(empty, edition, fy);
            assertThat(picture.isEmpty()).isTrue();
            assertThat(picture.reading()).contains(fy.toString()).contains("on the tab");
        }
    }

    @Test
    void everyPictureOfAnyPlanHasAFigureForEachHeadingAndTheSumsOfTheReconciliation() {
        for (int seed = 0; seed < 60; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (FinancialYear fy : edition.years()) {
                for (PictureKind kind : PictureKind.values()) {
                    Picture picture = kind.of(plan, edition, fy);
                    assertThat(picture.reading()).isNotBlank();
                    assertThat(picture.bars()).allSatisfy(bar -> {
                        assertThat(bar.figures()).hasSameSizeAs(picture.headings());
                        assertThat(bar.lanes())
                                .isNotEmpty()
                                .allSatisfy(lane -> assertThat(lane.label()).isNotBlank());
                    });
                }
                Reconciliation year = Reconciliation.of(plan, fy);
                PictureKind.POOL.of(plan, edition, fy).bars().stream()
                        .filter(bar -> bar.name().equals("All schemes"))
                        .forEach(bar -> assertThat(bar.figures()).containsExactly(year.least(), year.most()));
            }
        }
    }

    private static List<Span> spans(Picture picture, String bar) {
        List<Span> spans = new ArrayList<>(lane(picture, bar).spans());
        spans.sort((one, other) -> Long.compare(one.low(), other.low()));
        return spans;
    }

    private static Lane lane(Picture picture, String name) {
        return picture.bars().stream()
                .filter(bar -> bar.name().equals(name))
                .findFirst()
                .orElseThrow()
                .lanes()
                .getFirst();
    }

    private static Plan withPool(Plan plan, String typed) {
        Id<PoolAmount> whole = plan.pool().stream()
                .filter(part -> part.fy().equals(FIRST) && part.measure() == PoolMeasure.TOTAL)
                .findFirst()
                .orElseThrow()
                .id();
        return plan.withPool(pool -> pool.with(pool.find(whole).orElseThrow().withAmount(amount(typed))));
    }

    private static Amount amount(String typed) {
        return Amount.read(typed, Unit.THOUSANDS);
    }
}
