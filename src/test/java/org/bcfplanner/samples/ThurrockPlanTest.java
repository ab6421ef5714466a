package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.change.References;
import org.bcfplanner.check.text.Placeholders;
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
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void everythingWrittenHasItsPlace() {
        assertThat(SampleText.of("thurrock-2014").keys().stream()
                        .filter(key -> !key.equals("profile"))
                        .filter(key -> Prose.of(plan.passages(), key).isBlank()))
                .isEmpty();
        assertThat(plan.details().profile().written()).contains("157,705", "207,300", "167,946");
    }

    @Test
    void whatTheAuthorsLeftForEachOtherIsKeptAndNothingElseLooksLikeIt() {
        assertThat(plan.passages().stream()
                        .flatMap(each ->
                                Placeholders.in(each.words()).stream().map(found -> each.section() + ": " + found)))
                .containsExactlyInAnyOrder(
                        "public-engagement: [including ...]",
                        "vision: [?]",
                        "vision: add link with the Primary Care Strategy and the role of GPs in the MDTs",
                        "vision: [need more content here]",
                        "vision: review this section to avoid repetition",
                        "vision: Review this section to remove repetition",
                        "aims: is.....",
                        "acute-sector: (? needs clarification)",
                        "governance: (to be confirmed)",
                        "governance: (needs more discussion)",
                        "social-care-definition: need to expand what this means",
                        "risks: This is far too long and needs condensing in a few key risks");
        assertThat(plan.risks().stream()
                        .flatMap(each -> Placeholders.in(each.controls().written()).stream()))
                .containsExactly("[...]");
        assertThat(plan.stated().stream().flatMap(each -> Placeholders.in(each.place()).stream()))
                .containsExactly("(to be confirmed/developed)");
        assertThat(Placeholders.in(plan.details().profile().written())).isEmpty();
    }

    @Test
    void textsHaveTheShapeOfThePaper() {
        assertThat(headings("vision"))
                .containsExactly(
                        "Thurrock's Vision for Health and Wellbeing",
                        "Thurrock's Vision for Integrated Health and Social Care Services",
                        "Empowered citizens who have choice and independence and take personal responsibility for their"
                                + " health and wellbeing",
                        "Health and care solutions that can be accessed close to home",
                        "Services that when required are of high quality and tailored around the outcomes the individual"
                                + " wishes to achieve",
                        "A focus on prevention and timely intervention that supports people to be healthy and"
                                + " independent for as long as possible",
                        "Systems and structures that enable and deliver a co-ordinated and seamless response",
                        "How these principles will change and improve outcomes in Thurrock");
        assertThat(headings("governance"))
                .containsExactly(
                        "Integration Officer Group (to be confirmed)", "Integrated Commissioning Arrangements");
        assertThat(Stream.of("provider-engagement", "vision", "aims", "governance", "information-governance")
                        .map(section -> section + " " + items(section)))
                .containsExactly(
                        "provider-engagement 5", "vision 18", "aims 17", "governance 4", "information-governance 6");
    }

    @Test
    void tenDocumentsAndFivePrinciplesWithNothingBesideThem() {
        assertThat(plan.documents().stream().sorted(Ranked.order()))
                .extracting(each -> each.reference() + " " + each.title())
                .hasSize(10)
                .startsWith("1 Joint Health and Wellbeing Strategy")
                .endsWith("10 Strategic Housing Market Assessment");
        assertThat(plan.documents())
                .allSatisfy(each -> assertThat(each.synopsis().isEmpty()).isTrue());
        assertThat(plan.vision()).hasSize(5).allSatisfy(each -> {
            assertThat(each.principle().isEmpty()).isFalse();
            assertThat(each.change().isEmpty() && each.difference().isEmpty()).isTrue();
        });
    }

    @Test
    void conditionsAreAnsweredAsOnPaper() {
        assertThat(answer("nhs-number")).isEqualTo(Answer.NO);
        assertThat(answer("nhs-number-commitment")).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(plan.conditionAnswers()).hasSize(6);
        assertThat(Prose.of(plan.passages(), "high-risk-share").isBlank()).isTrue();
        assertThat(Prose.of(plan.passages(), "risk-stratification").isBlank()).isFalse();
    }

    @Test
    void authorsAreNamedByTheirPosts() {
        assertThat(plan.chapters())
                .hasSize(12)
                .allSatisfy(each -> assertThat(each.owner()).contains(", Thurrock C"));
        assertThat(plan.reviewNotes().stream().sorted(Ranked.order()))
                .extracting(ReviewNote::section)
                .containsExactly("vision", "acute-sector", "governance", "social-care-protection");
        assertThat(plan.reviewNotes().stream().filter(ReviewNote::resolved)).hasSize(1);
        assertThat(plan.reviewNotes())
                .allSatisfy(each ->
                        assertThat(plan.passages().get(each.passage()).words()).contains(each.quote()));
        assertThat(plan.signatures()).isEmpty();
    }

    private List<String> headings(String section) {
        return Prose.of(plan.passages(), section).passages().stream()
                .filter(each -> each.style() == Style.HEADING)
                .map(Passage::words)
                .toList();
    }

    private long items(String section) {
        return Prose.of(plan.passages(), section).passages().stream()
                .filter(each -> each.style().isItem())
                .count();
    }

    private Answer answer(String prompt) {
        return plan.conditionAnswers().get(ConditionAnswer.idOf(prompt)).answer();
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
