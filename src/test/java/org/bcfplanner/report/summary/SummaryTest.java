package org.bcfplanner.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.report.picture.ThemeSpend;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
    private static final Edition EDITION = Editions.get(Editions.NEWEST);

    private final Plan plan = ThurrockPlan.plan();
    private final Summary summary = Summary.of(plan, EDITION);

    @Test
    void theFirstYearIsShortAndTheSecondCannotBeWorkedOut() {
        assertThat(summary.years())
                .extracting(PoolYear::verdict)
                .containsExactly(PoolYear.Verdict.SHORT, PoolYear.Verdict.UNKNOWN);
        PoolYear first = summary.years().getFirst();
        assertThat(first.words()).isEqualTo("£307k short of the minimum");
        assertThat(first.reading())
                .contains("£1,864k to £2,555k + 1 TBC")
                .contains("pool of £3,724k")
                .contains("minimum of £2,862k is missed by £307k to £998k");
        assertThat(first.unreadable()).isEmpty();
        PoolYear second = summary.years().getLast();
        assertThat(second.words()).isEqualTo("Cannot be worked out yet");
        assertThat(second.unreadable())
                .extracting(part -> part.measure(), part -> part.amount().raw())
                .containsExactly(tuple(PoolMeasure.MINIMUM, "£10,565,00"), tuple(PoolMeasure.TOTAL, "£10,565,00"));
    }

    @Test
    void aPlanThatReachesItsMinimumOnlyAtTheMaximumSaysSo() {
        FinancialYear fy = new FinancialYear(2014);
        assertThat(withMinimum(fy, "£1,864k").words()).isEqualTo("Minimum met");
        assertThat(withMinimum(fy, "£1,864,000.01").words()).isEqualTo("Minimum met only at the maximum");
        assertThat(withMinimum(fy, "£2,555k").words()).isEqualTo("Minimum met only at the maximum");
        assertThat(withMinimum(fy, "£2,556k").words()).isEqualTo("£1k short of the minimum");
        assertThat(withMinimum(fy, "TBC").verdict()).isEqualTo(PoolYear.Verdict.UNKNOWN);
    }

    private PoolYear withMinimum(FinancialYear fy, String minimum) {
        Plan changed = plan;
        for (PoolAmount part : Pool.parts(plan.pool(), fy, PoolMeasure.MINIMUM)) {
            PoolAmount other = part.withAmount(Amount.read(minimum, Unit.POUNDS));
            changed = changed.withPool(rows -> rows.with(other));
        }
        return Summary.of(changed, EDITION).years().getFirst();
    }

    @Test
    void themesComeWithTheirRangesInPence() {
        assertThat(summary.themeYear()).isEqualTo(new FinancialYear(2014));
        assertThat(summary.themes())
                .extracting(ThemeSpend::least, ThemeSpend::most, ThemeSpend::label)
                .containsExactly(
                        tuple(19_600_000L, 38_100_000L, "£196k to £381k"),
                        tuple(7_600_000L, 7_600_000L, "£76k"),
                        tuple(7_500_000L, 7_500_000L, "£75k"),
                        tuple(43_500_000L, 55_500_000L, "£435k to £555k"),
                        tuple(108_200_000L, 146_800_000L, "£1,082k to £1,468k + 1 TBC"));
        assertThat(summary.themes().stream().mapToLong(ThemeSpend::most).sum()).isEqualTo(255_500_000);
    }

    @Test
    void risksAreCountedByTheirSquares() {
        RiskMap map = summary.risks();
        assertThat(map.counts())
                .isEqualTo(Map.of(
                        new Matrix.Cell(3, 2), 1,
                        new Matrix.Cell(2, 2), 6,
                        new Matrix.Cell(2, 3), 3,
                        new Matrix.Cell(1, 3), 6));
        assertThat(map.unscored()).isEqualTo(1);
        assertThat(map.sentence()).isEqualTo("4 high, 12 medium, 1 not scored");
        assertThat(map.words(new Matrix.Cell(2, 3))).isEqualTo("Probability 2 Medium, impact 3 High: 3 risks, High");
        assertThat(map.words(new Matrix.Cell(1, 1))).isEqualTo("Probability 1 Low, impact 1 Low: no risks, Low");
    }

    @Test
    void aScaleOfSingleRatingsIsOneRowOfBands() {
        String code = EDITION.risks().scales().stream()
                .filter(scale -> scale.isSingle())
                .findFirst()
                .orElseThrow()
                .code();
        Plan single = plan.withDetails(plan.details().withRiskScale(code)).withRisks(rows -> {
            Rows<Risk> rated = rows;
            for (Risk risk : rows) {
                rated = rated.with(risk.with(draft -> draft.rating(Rating.single("1"))));
            }
            return rated;
        });
        RiskMap map = Summary.of(single, EDITION).risks();
        assertThat(map.rows()).isEqualTo(1);
        assertThat(map.counts()).isEqualTo(Map.of(new Matrix.Cell(1, 1), 17));
        assertThat(map.sentence()).startsWith("17 ");
    }

    @Test
    void metricsGoFromBaselineToTarget() {
        assertThat(summary.metrics())
                .extracting(line -> MetricLine.shown(line.baseline()) + " " + MetricLine.shown(line.target()))
                .containsExactly("899 597", "89.8 93", "– –", "– –", "59.6 64.5", "45.4 48.5", "18.7 19");
        assertThat(summary.metrics().get(2).isEmpty()).isTrue();
        assertThat(summary.metrics().get(2).words()).isEqualTo("Delayed transfers of care, monthly: no figures yet");
    }

    @Test
    void theHeadSaysWhoseItIsAndWhen() {
        assertThat(summary.head().line())
                .isEqualTo("Thurrock Council and Thurrock Clinical Commissioning Group · 2014/15 and 2015/16 · Thurrock"
                        + " Health and Wellbeing Board 10th February 2014");
        assertThat(summary.head().version()).isEqualTo("0.6 draft");
    }

    @Test
    void signaturesAreCountedAndTold() {
        Signature signed = Signature.of(id(1), Signatory.COUNCIL, "Thurrock Council")
                .sign(PrintedDate.read("3 February 2014"), "0.5", "");
        Signature open = Signature.of(id(2), Signatory.HEALTH_AND_WELLBEING_BOARD, "");
        Plan two = plan.withSignatures(rows -> rows.with(signed).with(open));
        SignOff signOff = Summary.of(two, EDITION).signOff();
        assertThat(signOff.sentence()).isEqualTo("1 of 2 signed");
        assertThat(signOff.places())
                .extracting(SignOff.Place::body, SignOff.Place::state)
                .containsExactlyInAnyOrder(
                        tuple("Thurrock Council", "signed 3 February 2014, version 0.5"),
                        tuple("The health and wellbeing board", "not signed"));
        SignOff changed =
                Summary.of(two, EDITION, Map.of(signed.id(), "Finance")).signOff();
        assertThat(changed.sentence()).isEqualTo("0 of 2 signed");
        assertThat(changed.places())
                .extracting(SignOff.Place::state)
                .contains("signed 3 February 2014, version 0.5; out of date, changed since: Finance");
        assertThat(Completeness.of(two, EDITION, List.of())).contains(new Completeness("Sign-off", 1, 2));
    }

    @Test
    void whatIsFilledInIsCountedBySectionAndNothingIsMadeUp() {
        List<Completeness> counted =
                List.of(new Completeness("Plan details", 6, 7), new Completeness("Narrative", 0, 0));
        List<Completeness> all = Completeness.of(plan, EDITION, counted);
        assertThat(all).extracting(Completeness::section).startsWith("Plan details", "Narrative");
        assertThat(all.getFirst().percent()).isEqualTo(85);
        assertThat(all.get(1).needed()).isEqualTo((int) EDITION.narrative().sections().stream()
                .filter(section -> switch (section.kind()) {
                    case SUMMARY, SIGNATURES, RISKS -> false;
                    default -> true;
                })
                .count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPlanHasASummary(long seed) {
        Plan any = new RandomPlans(seed).plan();
        Summary of = Summary.of(any, EDITION);
        assertThat(of.years())
                .hasSize(2)
                .allSatisfy(year -> assertThat(year.reading()).isNotBlank());
        assertThat(of.themes()).allSatisfy(theme -> assertThat(theme.least()).isBetween(0L, theme.most()));
        assertThat(of.risks().counts().values().stream().mapToInt(each -> each).sum()
                        + of.risks().unscored())
                .isEqualTo(any.risks().size());
    }

    @Test
    void anEmptyPlanHasOne() {
        Plan empty = Plan.empty(Id.of(new UUID(0, 9).toString()), Details.of(Editions.NEWEST, "", Unit.THOUSANDS));
        Summary of = Summary.of(empty, EDITION);
        assertThat(of.head().title()).isEqualTo("Plan without a title");
        assertThat(of.years()).extracting(PoolYear::words).containsOnly("Nothing entered yet");
        assertThat(of.risks().sentence()).isEqualTo("No risks yet");
        assertThat(of.signOff().sentence()).isEqualTo("No place for a signature yet");
    }

    private static Id<Signature> id(long number) {
        return new Id<>(new UUID(0, number));
    }
}
