package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.change.References;
import org.bcfplanner.check.text.Placeholders;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second sample against the paper. */
class ThanetPlanTest {
    private static final SampleFile SAMPLE = new SampleFile("thanet-2014");

    private final Plan plan = ThanetPlan.plan();
    private final Edition edition = Editions.get("bcf-2014");
    private final List<Scheme> schemes = SchemeTree.of(plan.themes(), plan.schemes())
            .allOf(plan.themes().iterator().next());

    @TempDir
    Path folder;

    /** To write the sample anew: {@code mvn test -Dtest=ThanetPlanTest#theSampleFileIsThisPlan -Dsample.write=true}. */
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
    void everythingWrittenHasItsPlace() {
        assertThat(SampleText.of("thanet-2014").keys().stream()
                        .filter(key -> !key.contains(" "))
                        .filter(key -> Prose.of(plan.passages(), key).isBlank()))
                .isEmpty();
        assertThat(SampleText.of("thanet-2014").keys().stream()
                        .filter(key -> key.contains(" "))
                        .map(key -> key.substring(key.indexOf(' ') + 1)))
                .isSubsetOf(schemes.stream().map(Scheme::number).toList());
    }

    @Test
    void sevenSchemesAndEightSubSchemes() {
        assertThat(schemes)
                .extracting(Scheme::number)
                .containsExactly("1", "1a", "1b", "1c", "1d", "2", "2a", "2b", "3", "3a", "3b", "4", "5", "6", "7");
        assertThat(schemes.stream().filter(scheme -> scheme.parent() == null)).hasSize(7);
        assertThat(schemes.stream().filter(scheme -> scheme.parent() != null))
                .hasSize(8)
                .allSatisfy(part -> assertThat(plan.schemes().get(part.parent()).number())
                        .isEqualTo(part.number().substring(0, 1)));
        assertThat(plan.schemes())
                .allSatisfy(scheme -> assertThat(scheme.investmentType()).isEqualTo(InvestmentType.NOT_STATED));
        assertThat(plan.lines()).isEmpty();
    }

    @Test
    void outcomesAndMetricsAreAsManyAsOnPaper() {
        assertThat(schemes.stream()
                        .map(each ->
                                each.number() + ":" + lines(each.outcomes()).count()))
                .containsExactly(
                        "1:0", "1a:2", "1b:3", "1c:3", "1d:0", "2:0", "2a:3", "2b:3", "3:0", "3a:4", "3b:4", "4:7",
                        "5:1", "6:1", "7:1");
        assertThat(schemes.stream().map(each -> each.number() + ":" + own(each.metrics())))
                .containsExactly(
                        "1:0", "1a:6", "1b:7", "1c:6", "1d:0", "2:0", "2a:6", "2b:5", "3:0", "3a:3", "3b:8", "4:8",
                        "5:1", "6:3", "7:1");
        assertThat(schemes.stream()
                        .mapToLong(each -> lines(each.outcomes()).count())
                        .sum())
                .isEqualTo(32);
        assertThat(schemes.stream().mapToLong(each -> own(each.metrics())).sum())
                .isEqualTo(54);
        assertThat(schemes.stream().flatMap(each -> lines(each.metrics())).filter(line -> line.startsWith("\t")))
                .hasSize(4);
    }

    @Test
    void requirementsAreTheNarrativeOfTheirScheme() {
        assertThat(schemes.stream()
                        .map(each -> each.number() + ":"
                                + Prose.of(plan.passages(), each.section()).passages().stream()
                                        .filter(passage -> passage.style() == Style.BULLET)
                                        .count()))
                .containsExactly(
                        "1:0", "1a:5", "1b:4", "1c:2", "1d:4", "2:0", "2a:6", "2b:1", "3:0", "3a:3", "3b:5", "4:0",
                        "5:0", "6:0", "7:0");
        assertThat(schemes.stream()
                        .filter(each ->
                                each.parent() == null && each.description().isEmpty()))
                .extracting(Scheme::number)
                .containsExactly("4", "5", "6", "7");
        assertThat(schemes.stream()
                        .filter(each ->
                                Prose.of(plan.passages(), each.section()).isBlank()))
                .extracting(Scheme::number)
                .containsExactly("1", "2", "3");
    }

    @Test
    void wordsThatSlippedIntoTheNextBulletStayThere() {
        assertThat(lines(scheme("3b").metrics()))
                .contains(
                        "GP share of eligible patients who hold a personal health budget (%)",
                        "practices and patients who are satisfied");
        assertThat(scheme("4").metrics().written()).contains("80% by 6 months");
        assertThat(Prose.of(plan.passages(), scheme("6").section()).plain()).contains("67%", "March 2015");
    }

    @Test
    void theFirstPageIsAsPrinted() {
        assertThat(plan.details().state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.details().boundaryDifferences()).isEmpty();
        assertThat(plan.details().agreedByBoard().words()).isEqualTo("12 February (1st draft)");
        assertThat(plan.details().agreedByBoard().date()).isEqualTo(LocalDate.of(2014, 2, 12));
        assertThat(plan.details().submitted().words()).isEqualTo("3 February (1st Draft for 12 Feb Kent HWB)");
        assertThat(plan.details().submitted().date()).isEqualTo(LocalDate.of(2014, 2, 3));
        assertThat(plan.organisations())
                .extracting(organisation -> organisation.name())
                .containsExactlyInAnyOrder("Kent County Council", "NHS Thanet CCG");
        assertThat(plan.pool()).hasSize(4).allSatisfy(each -> {
            assertThat(each.amount().raw()).isEqualTo("£0.00");
            assertThat(each.amount().meaning()).isEqualTo(new Meaning.Known(0));
        });
    }

    @Test
    void oneOfThreeHasSigned() {
        List<Signature> signatures =
                plan.signatures().stream().sorted(Ranked.order()).toList();
        assertThat(signatures.stream().map(Signature::isSigned)).containsExactly(true, false, false);
        assertThat(signatures.getFirst().byPost()).isEqualTo("Accountable Officer");
        assertThat(signatures.getFirst().signed().date()).isEqualTo(LocalDate.of(2014, 2, 3));
        assertThat(signatures.stream()
                        .skip(1)
                        .flatMap(each -> Stream.of(each.body(), each.byPost(), each.role()))
                        .flatMap(each -> Placeholders.in(each).stream()))
                .containsExactly(
                        "<Name of council>",
                        "<Name of Signatory>",
                        "<Job Title>",
                        "<Name of HWB>",
                        "<Name of Signatory>");
    }

    @Test
    void nineHighRisksOnOneScale() {
        Register register = Register.of(plan.riskCategories(), plan.risks());
        assertThat(plan.details().riskScale()).isEqualTo("single");
        assertThat(edition.risks().scale("single")).isPresent();
        assertThat(edition.risks().set(plan.details().riskColumns())).isPresent();
        assertThat(register.categories()).isEmpty();
        assertThat(register.risks()).hasSize(9).allSatisfy(risk -> {
            assertThat(risk.rating().score().toString()).isEqualTo("High");
            assertThat(risk.controls().isEmpty()).isFalse();
            assertThat(risk.owner()).isEmpty();
        });
    }

    @Test
    void conditionsAreAnsweredAsOnPaper() {
        assertThat(answer("nhs-number")).isEqualTo(Answer.YES);
        assertThat(Prose.of(plan.passages(), "nhs-number").plain()).contains("not for correspondence");
        assertThat(answer("nhs-number-commitment")).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(Prose.of(plan.passages(), "high-risk-share").isBlank()).isTrue();
        assertThat(plan.conditionAnswers()).hasSize(6);
    }

    @Test
    void twoDocumentsWithoutASynopsis() {
        assertThat(plan.documents().stream().sorted(Ranked.order()))
                .extracting(RelatedDocument::title)
                .containsExactly(
                        "Developing the East Kent Strategic Plan 2014-19 – East Kent Federation",
                        "Thanet Clinical Commissioning Group Strategic – Working towards a healthier Thanet"
                                + " 2013-2018");
        assertThat(plan.documents()).allSatisfy(each -> {
            assertThat(each.reference()).isEmpty();
            assertThat(each.synopsis().isEmpty()).isTrue();
        });
    }

    @Test
    void nothingIsLeftInItsTextsForItsAuthors() {
        assertThat(plan.passages().stream().flatMap(each -> Placeholders.in(each.words()).stream()))
                .isEmpty();
        assertThat(plan.reviewNotes()).isEmpty();
    }

    private Scheme scheme(String number) {
        return schemes.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Answer answer(String prompt) {
        return plan.conditionAnswers().get(ConditionAnswer.idOf(prompt)).answer();
    }

    private static long own(Text metrics) {
        return lines(metrics).filter(line -> !line.startsWith("\t")).count();
    }

    private static Stream<String> lines(Text text) {
        return text.written().lines();
    }
}
