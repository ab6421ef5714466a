package org.bcfplanner.ui.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The schemes section without a toolkit. */
class SchemesViewModelTest {
    private final Plan start = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            start, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
    private final SchemesViewModel schemes = new SchemesViewModel(session, IdSource.seeded(11));

    @AfterEach
    void everythingIsWholeAndCanBeUndone() {
        assertThat(References.firstBroken(session.plan())).isEmpty();
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertThat(session.plan()).isEqualTo(start);
    }

    @Test
    void showsThemesWithRangesAndSchemesWithStates() {
        assertThat(schemes.outline().items())
                .extracting(SchemeItem::title)
                .containsExactly(
                        "1  Empowered citizens",
                        "2  Systems and structures",
                        "3  Close to home",
                        "4  High quality",
                        "5  Prevention");
        assertThat(schemes.outline().items())
                .extracting(SchemeItem::figures)
                .containsExactly("196–381", "76", "75", "435–555", "1,082–1,468");
        assertThat(schemes.outline().items().getLast().parts())
                .extracting(SchemeItem::figures)
                .containsExactly("1,002–1,388", "TBC", "80");
        assertThat(schemes.outline().figures().summary()).isEqualTo("10 schemes: 7 priced, 2 Nil, 1 TBC");
        assertThat(schemes.outline().figures().wholeRange()).isEqualTo("1,864–2,555");
    }

    @Test
    void aNewSchemeGoesBehindTheOthersOfTheThemeAndIsSelected() {
        select("Caretrak");
        schemes.addScheme();
        Scheme added = schemes.selectedScheme().orElseThrow();
        assertThat(added.name()).isEqualTo("New scheme");
        assertThat(schemes.outline().placeOf(added)).isEqualTo(5);
    }

    @Test
    void typingANameIsOneStep() {
        select("Caretrak");
        for (String text : List.of("C", "Ca", "Care")) {
            schemes.type("name", scheme -> scheme.withName(text));
        }
        assertThat(schemes.selectedScheme().orElseThrow().name()).isEqualTo("Care");
        session.undo();
        assertThat(session.plan()).isSameAs(start);
    }

    @Test
    void whatIsMeasuredIsTypedLineByLine() {
        select("Caretrak");
        schemes.type("metrics", scheme -> scheme.withMetrics(new Text("Numbers of:\n\tadmissions")));
        assertThat(schemes.selectedScheme().orElseThrow().metrics().written()).isEqualTo("Numbers of:\n\tadmissions");
    }

    @Test
    void aSubSchemeFollowsItsParentToAnotherTheme() {
        select("Caretrak");
        schemes.addPart();
        Scheme part = schemes.selectedScheme().orElseThrow();
        Theme last = schemes.outline().themes().getLast();
        select("Caretrak");
        schemes.moveToTheme(last.id());
        assertThat(session.plan().schemes().get(part.id()).theme()).isEqualTo(last.id());
        assertThat(schemes.outline().items().getLast().parts()).hasSize(4);
    }

    @Test
    void removingAThemeTakesItsSchemesLinesAndStatedAmountsAlong() {
        schemes.select(schemes.outline().themes().getFirst().id().toString());
        schemes.remove();
        assertThat(session.plan().schemes().size()).isEqualTo(8);
        assertThat(session.plan().stated()).isEmpty();
        assertThat(session.plan().lines().stream()
                        .filter(line -> !session.plan().schemes().contains(line.scheme())))
                .isEmpty();
    }

    @Test
    void movingStopsAtTheEnds() {
        select("Rapid Response Assessment Service and Reablement");
        schemes.move(-1);
        assertThat(session.plan()).isSameAs(start);
        schemes.move(1);
        assertThat(schemes.outline().items().getLast().parts())
                .extracting(SchemeItem::title)
                .containsExactly(
                        "Protection of Social Care",
                        "Rapid Response Assessment Service and Reablement",
                        "Hospital Social Care Team");
    }

    @Test
    void changingTheTypeTakesTheLinesAlong() {
        select("Caretrak");
        assertThat(schemes.canRetype(InvestmentType.NON_RECURRENT)).isTrue();
        schemes.retype(InvestmentType.NON_RECURRENT);
        assertThat(schemes.outline().items().get(1).figures()).isEqualTo("76");
        assertThat(session.plan().lines().stream()
                        .filter(line -> line.investmentType() == InvestmentType.NON_RECURRENT))
                .hasSize(1);
    }

    @Test
    void removingTheLastOfEverythingLeavesAnEmptyPlanThatCanBeBegunAgain() {
        while (!schemes.outline().themes().isEmpty()) {
            schemes.select(schemes.outline().themes().getFirst().id().toString());
            schemes.remove();
        }
        assertThat(session.plan().schemes()).isEmpty();
        schemes.addScheme();
        assertThat(schemes.outline().themes()).hasSize(1);
        assertThat(schemes.outline().schemeCount()).isEqualTo(1);
    }

    private void select(String name) {
        schemes.select(session.plan().schemes().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString());
    }

    @Test
    void filtersByNameAndNumberAndKeepsTheThemesThatLeadThere() {
        schemes.filter("SERVICES");
        assertThat(schemes.shown())
                .extracting(SchemeItem::title)
                .containsExactly("1  Empowered citizens", "3  Close to home");
        schemes.arrange(Arrangement.FLAT);
        assertThat(schemes.shown())
                .extracting(SchemeItem::title)
                .containsExactly("Voluntary Services", "Stroke Services");
        schemes.filter("");
        assertThat(schemes.shown()).hasSize(10);
        schemes.filter("no such scheme");
        assertThat(schemes.shown()).isEmpty();
    }

    @Test
    void aNumberFindsItsScheme() {
        select("Caretrak");
        schemes.type("number", scheme -> scheme.withNumber("BCF03"));
        schemes.filter("bcf03");
        assertThat(schemes.shown())
                .singleElement()
                .satisfies(theme ->
                        assertThat(theme.parts()).extracting(SchemeItem::title).containsExactly("Caretrak"));
    }

    @Test
    void enterInTheFilterSelectsTheFirstSchemeListed() {
        schemes.filter("rapid");
        schemes.selectShown();
        assertThat(schemes.selectedScheme().orElseThrow().name()).startsWith("Rapid Response");
    }

    @Test
    void amountsOfTheFormAreThoseOfTheLines() {
        select("Caretrak");
        SchemeMoney money = schemes.money();
        money.type(schemes.selectedScheme().orElseThrow(), Bound.MAX, "30k");
        Scheme caretrak = schemes.selectedScheme().orElseThrow();
        assertThat(money.amount(caretrak, Bound.MAX).counted()).hasValue(3_000_000);
        assertThat(money.range(caretrak)).isEqualTo("£25k to £30k");
        assertThat(money.share(caretrak)).isEqualTo("1% of the minimum pool");
        assertThat(session.undoLabel()).hasValue("change Caretrak, 2014/15 spend, maximum");
        money.type(caretrak, Bound.MAX, "about thirty");
        assertThat(money.amount(caretrak, Bound.MAX).raw()).isEqualTo("about thirty");
        assertThat(money.share(caretrak)).isEmpty();
    }

    @Test
    void theLargestSchemeIsSaidToBeIt() {
        assertThat(schemes.money().share(schemeNamed("Rapid Response Assessment Service and Reablement")))
                .isEqualTo("35% to 48% of the minimum pool: the largest scheme");
    }

    @Test
    void aNoteTypedIntoAnAmountMovesToTheNotesAndTheAmountStays() {
        Scheme rapid = schemeNamed("Rapid Response Assessment Service and Reablement");
        SchemeMoney money = schemes.money();
        assertThat(money.remarked(rapid)).hasValue(Bound.MIN);
        var before = money.amount(rapid, Bound.MIN);
        money.moveRemark(rapid, Bound.MIN);
        Scheme after = session.plan().schemes().get(rapid.id());
        assertThat(money.remarked(after)).isEmpty();
        assertThat(money.amount(after, Bound.MIN).meaning()).isEqualTo(before.meaning());
        assertThat(after.notes().written()).isEqualTo("2014/15 spend, minimum: " + before.remark());
    }

    @Test
    void theNarrativeOfASchemeIsKeptUnderItsKeyAndFoundByItsPassages() {
        Scheme caretrak = schemeNamed("Caretrak");
        assertThat(schemes.narratives().of(caretrak).isBlank()).isTrue();
        Passage line = Passage.of(schemes.ids().create(), caretrak.section(), Style.PARAGRAPH, "Two more drivers");
        schemes.narratives().write(caretrak, "write", List.of(line));
        assertThat(session.undoLabel()).hasValue("write in the narrative of Caretrak");
        Passage kept = schemes.narratives().of(caretrak).passages().getFirst();
        assertThat(kept.words()).isEqualTo("Two more drivers");
        assertThat(schemes.narratives().schemeOf(kept.id())).hasValue(caretrak);
        select("Caretrak");
        schemes.remove();
        assertThat(session.plan().passages().contains(kept.id())).isFalse();
        assertThat(schemes.narratives().schemeOf(kept.id())).isEmpty();
    }

    @Test
    void subSchemesAreMovedAndRemovedWhileTheirSchemeStaysSelected() {
        for (String name : List.of("One", "Two")) {
            select("Caretrak");
            schemes.addPart();
            schemes.type("name", part -> part.withName(name));
        }
        select("Caretrak");
        Scheme caretrak = schemes.selectedScheme().orElseThrow();
        schemes.movePart(schemes.outline().partsOf(caretrak).getFirst(), 1);
        assertThat(schemes.outline().partsOf(caretrak)).extracting(Scheme::name).containsExactly("Two", "One");
        schemes.removePart(schemes.outline().partsOf(caretrak).getFirst());
        assertThat(schemes.outline().partsOf(caretrak)).extracting(Scheme::name).containsExactly("One");
        assertThat(schemes.selectedScheme()).hasValue(caretrak);
    }

    private Scheme schemeNamed(String name) {
        return session.plan().schemes().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
