package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first sample counts and adds up as its paper does. */
class ThurrockPlanTest {
    private static final SampleFile SAMPLE = new SampleFile("thurrock-2014");
    private static final FinancialYear FIRST = new FinancialYear(2014);
    private static final FinancialYear SECOND = new FinancialYear(2015);

    private final Plan plan = ThurrockPlan.plan();
    private final SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
    private final Investment investment = Investment.of(plan.lines());

    @TempDir
    Path folder;

    /** To write the sample anew: {@code mvn test -Dtest=ThurrockPlanTest#theSampleFileIsThisPlan -Dsample.write=true}. */
    @Test
    void theSampleFileIsThisPlan() throws IOException {
        SAMPLE.isOf(plan, folder);
    }

    @Test
    void theProgramCarriesTheSample() throws IOException {
        SAMPLE.isCarriedByTheProgram();
    }

    @Test
    void itHoldsTogether() {
        assertThat(References.firstBroken(plan)).isEmpty();
    }

    @Test
    void tenSchemesUnderFiveThemes() {
        assertThat(tree.themes())
                .extracting(Theme::title)
                .containsExactly(
                        "Empowered citizens", "Systems and structures", "Close to home", "High quality", "Prevention");
        assertThat(tree.themes().stream().flatMap(theme -> tree.allOf(theme).stream()))
                .extracting(Scheme::name)
                .containsExactly(
                        "Empowering citizens",
                        "Voluntary Services",
                        "Caretrak",
                        "Primary Care MDT",
                        "Stroke Services",
                        "Community Equipment",
                        "Community Bed Provision",
                        "Rapid Response Assessment Service and Reablement",
                        "Protection of Social Care",
                        "Hospital Social Care Team");
        assertThat(plan.schemes()).allSatisfy(scheme -> {
            assertThat(scheme.number()).isEmpty();
            assertThat(scheme.description().isEmpty()).isFalse();
        });
        assertThat(plan.schemes().stream().filter(scheme -> scheme.investmentType() == InvestmentType.NIL))
                .extracting(Scheme::name)
                .containsExactlyInAnyOrder("Voluntary Services", "Community Equipment");
    }

    @Test
    void totalsAreThoseOfThePaper() {
        assertThat(total(Bound.MIN)).isEqualTo(new Total(186_400_000, 7, 2, 1, 0));
        assertThat(total(Bound.MAX)).isEqualTo(new Total(255_500_000, 7, 2, 1, 0));
        assertThat(tree.themes().stream().map(theme -> subtotal(theme, Bound.MIN) + "/" + subtotal(theme, Bound.MAX)))
                .containsExactly("196/381", "76/76", "75/75", "435/555", "1082/1468");
    }

    @Test
    void remarkIsKeptAsTyped() {
        Line reablement = lineOf("Rapid Response Assessment Service and Reablement");
        assertThat(reablement.min().raw())
                .isEqualTo("£1,002k (need to review these figures in light of overall funding availability)");
        assertThat(reablement.min().remark())
                .isEqualTo("need to review these figures in light of overall funding availability");
        assertThat(reablement.min().meaning()).isEqualTo(new Meaning.Known(100_200_000));
        assertThat(lineOf("Protection of Social Care").max().meaning()).isEqualTo(new Meaning.Tbc());
        assertThat(plan.lines()).allSatisfy(line -> {
            assertThat(line.fy()).isEqualTo(FIRST);
            assertThat(line.kind()).isEqualTo(Kind.SPEND);
            assertThat(line.remark()).contains("2014/15");
        });
    }

    @Test
    void poolIsExactlyAsPrinted() {
        assertThat(pool(FIRST, PoolMeasure.MINIMUM)).containsExactly(" £2,862,000 Known[pence=286200000]");
        assertThat(pool(SECOND, PoolMeasure.MINIMUM)).containsExactly(" £10,565,00 Unreadable[]");
        assertThat(pool(FIRST, PoolMeasure.TOTAL)).containsExactly(" £3,724,000 Known[pence=372400000]");
        assertThat(pool(SECOND, PoolMeasure.TOTAL))
                .containsExactly(
                        "BCF £10,565,00 Unreadable[]",
                        "ASC Budget for services for older adults £10,410,536 Known[pence=1041053600]",
                        "CCG Unplanned Care £13,000,000 (TBC) Tbc[]");
    }

    @Test
    void whatIsStatedTwiceIsNotCountedTwice() {
        assertThat(plan.stated()).singleElement().satisfies(stated -> {
            assertThat(stated.scheme()).isEqualTo(scheme("Empowering citizens").id());
            assertThat(stated.amount().raw()).isEqualTo("£214");
            assertThat(stated.amount().meaning()).isEqualTo(new Meaning.Known(21_400_000));
        });
    }

    @Test
    void theTableOfTotalSpendHasItsRowsAndNoFigures() {
        assertThat(plan.commissioners().stream().sorted(Ranked.order()))
                .extracting(Commissioner::name)
                .containsExactly(
                        "Local Authority Adult Social Care",
                        "Thurrock CCG",
                        "Primary Care",
                        "Specialised commissioning",
                        "Local Authority Public Health");
        assertThat(plan.spend()).isEmpty();
    }

    @Test
    void whatThePaperDoesNotHoldIsNotInvented() {
        assertThat(plan.contributions()).isEmpty();
        assertThat(plan.contingency()).isEmpty();
        assertThat(plan.details().performance().isEmpty()).isTrue();
        assertThat(plan.details().performanceShare().raw()).isEmpty();
        assertThat(plan.schemes())
                .allSatisfy(scheme -> assertThat(scheme.fundingSource()).isEmpty());
    }

    @Test
    void detailsAreThoseOfTheFirstPage() {
        assertThat(plan.details().version()).isEqualTo("0.6 draft");
        assertThat(plan.details().agreedByBoard().date()).isEqualTo(LocalDate.of(2014, 2, 10));
        assertThat(plan.details().submitted().words()).isEmpty();
        assertThat(plan.organisations())
                .extracting(organisation -> organisation.name())
                .containsExactlyInAnyOrder("Thurrock Council", "Thurrock Clinical Commissioning Group");
    }

    private Total total(Bound bound) {
        return investment.total(FIRST, Kind.SPEND, bound);
    }

    private long subtotal(Theme theme, Bound bound) {
        return investment.total(tree.allOf(theme), FIRST, Kind.SPEND, bound).pence() / 100_000;
    }

    private Scheme scheme(String name) {
        return plan.schemes().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Line lineOf(String scheme) {
        return investment.of(scheme(scheme).id()).getFirst();
    }

    private List<String> pool(FinancialYear fy, PoolMeasure measure) {
        return Pool.parts(plan.pool(), fy, measure).stream()
                .map(ThurrockPlanTest::told)
                .toList();
    }

    private static String told(PoolAmount part) {
        return part.label() + " " + part.amount().raw() + " " + part.amount().meaning();
    }
}
