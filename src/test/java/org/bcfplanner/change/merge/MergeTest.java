package org.bcfplanner.change.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

/** Merges as people meet them. */
class MergeTest {
    private final Plan base = Copies.base();

    @Test
    void changesOfDifferentFieldsAreBothMade() {
        Merged merged = Copies.merged(
                base,
                Copies.scheme(base, Copies.CARERS, scheme -> scheme.withLeadProvider("Council")),
                Copies.scheme(base, Copies.CARERS, scheme -> scheme.withNumber("BCF02")));

        assertThat(merged.isClean()).isTrue();
        Scheme carers = merged.plan().schemes().get(Copies.CARERS);
        assertThat(List.of(carers.leadProvider(), carers.number())).containsExactly("Council", "BCF02");
    }

    @Test
    void oneFieldChangedToTwoValuesIsAskedWithBothAuthorsAndStandsAtMine() {
        Plan merged = Copies.merged(
                        base,
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName("Carers’ breaks")),
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName("Support of carers")))
                .plan();

        assertThat(Copies.asked(merged)).containsExactly("FIELD scheme.name");
        assertThat(merged.schemes().get(Copies.CARERS).name()).isEqualTo("Carers’ breaks");
        MergeConflict asked = Copies.only(merged);
        assertThat(List.of(asked.base(), asked.mine(), asked.theirs(), asked.mineBy(), asked.theirsBy()))
                .containsExactly(
                        "name=Carers", "name=Carers’ breaks", "name=Support of carers", "Finance lead", "Risk owner");
    }

    @Test
    void aDescriptionMergesBySentence() {
        Plan before = Copies.scheme(
                base, Copies.CARERS, scheme -> scheme.withDescription(new Text("One. Two. Three. Four.")));
        Merged merged = Copies.merged(
                before,
                Copies.scheme(
                        before, Copies.CARERS, scheme -> scheme.withDescription(new Text("First. Two. Three. Four."))),
                Copies.scheme(
                        before, Copies.CARERS, scheme -> scheme.withDescription(new Text("One. Two. Three. Last."))));

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.plan().schemes().get(Copies.CARERS).description().written())
                .isEqualTo("First. Two. Three. Last.");
    }

    @Test
    void aRowThatOneRemovedAndTheOtherChangedIsKeptWithAllThatIsItsOwn() {
        Plan mine = SchemeEdits.removeScheme(Copies.narrative(base, Copies.REABLEMENT, "Before."), Copies.REABLEMENT);
        Plan theirs = Copies.scheme(base, Copies.REABLEMENT, scheme -> scheme.withNumber("BCF01"));
        Plan merged = Copies.merged(base, mine, theirs).plan();

        assertThat(Copies.asked(merged)).containsExactly("REMOVED_HERE scheme");
        assertThat(Copies.spend(merged, Copies.REABLEMENT)).isEqualTo("£100");
        assertThat(Copies.settled(merged, Answer.MINE).lines()).isEmpty();
        assertThat(Copies.settled(merged, Answer.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void aSchemeComesBackForTheLineOrTheTextThatTheOtherGaveIt() {
        Plan removed = SchemeEdits.removeScheme(base, Copies.CARERS);

        assertThat(Copies.asked(Copies.merged(base, removed, Copies.spend(base, Copies.CARERS, "£5"))
                        .plan()))
                .containsExactly("REMOVED_HERE scheme");
        Plan withText = Copies.merged(base, removed, Copies.narrative(base, Copies.CARERS, "Breaks."))
                .plan();
        assertThat(Copies.asked(withText)).containsExactly("REMOVED_HERE scheme");
        assertThat(Copies.settled(withText, Answer.MINE).passages()).isEmpty();
    }

    @Test
    void twoMovesThatMakeARingAreUndoneAndAskedAbout() {
        Plan mine = Copies.scheme(base, Copies.CARERS, scheme -> under(scheme, Copies.REABLEMENT));
        Plan theirs = Copies.scheme(base, Copies.REABLEMENT, scheme -> under(scheme, Copies.CARERS));
        Plan merged = Copies.merged(base, mine, theirs).plan();

        assertThat(Copies.asked(merged)).containsExactly("FIELD scheme.theme", "FIELD scheme.theme");
        assertThat(merged.schemes()).isEqualTo(base.schemes());
        assertThat(Copies.settled(merged, Answer.MINE)).isEqualTo(mine);
        assertThat(Copies.settled(merged, Answer.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void aPartFollowsItsSchemeUnderTheThemeThatTheOtherGaveIt() {
        Plan mine = SchemeEdits.moveToTheme(base, Copies.REABLEMENT, Copies.CARE);
        Plan theirs = SchemeEdits.addScheme(
                base, Scheme.named(Id.derivedFrom("part"), Copies.HOME, Copies.REABLEMENT, "Part"));
        Merged merged = Copies.merged(base, mine, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.plan().schemes().get(Id.derivedFrom("part")).theme()).isEqualTo(Copies.CARE);
    }

    @Test
    void anOrderMergesWithoutShufflingTheOthers() {
        Plan four = Copies.added(Copies.added(base, "Third", "both"), "Fourth", "both");
        Plan mine = SchemeEdits.move(four, Copies.addedId("Fourth", "both"), -3);
        Plan theirs = SchemeEdits.move(four, Copies.REABLEMENT, 2);
        Merged merged = Copies.merged(four, mine, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(SchemeTree.of(merged.plan().themes(), merged.plan().schemes())
                        .of(merged.plan().themes().get(Copies.HOME))
                        .stream()
                        .map(Scheme::name))
                .containsExactly("Fourth", "Carers", "Third", "Reablement");
    }

    @Test
    void twoPeopleWhoFillTheSameEmptyCellHaveFilledOne() {
        Plan merged = Copies.merged(
                        base, Copies.spend(base, Copies.CARERS, "£5"), Copies.spend(base, Copies.CARERS, "£7"))
                .plan();

        assertThat(Copies.asked(merged)).containsExactly("FIELD line.max");
        assertThat(Copies.spend(Copies.settled(merged, Answer.THEIRS), Copies.CARERS))
                .isEqualTo("£7");
    }

    @Test
    void whatIsOpenAlreadyStaysOpenAndIsNotAskedAboutItself() {
        Plan open = Copies.merged(
                        base,
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName("One")),
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName("Two")))
                .plan();
        Plan settled = Copies.settled(open, Answer.THEIRS);
        Plan mine = Copies.scheme(open, Copies.REABLEMENT, scheme -> scheme.withNumber("BCF01"));

        assertThat(Copies.asked(Copies.merged(open, mine, open).plan())).containsExactly("FIELD scheme.name");
        Plan taken = Copies.merged(open, mine, settled).plan();
        assertThat(Copies.asked(taken)).isEmpty();
        assertThat(taken.schemes().get(Copies.CARERS).name()).isEqualTo("Two");
    }

    @Test
    void withoutABaseNothingIsRemovedAndWhatIsBlankGivesWay() {
        Plan mine = Copies.scheme(base, Copies.CARERS, scheme -> scheme.withNumber("BCF02"));
        Plan theirs = SchemeEdits.removeScheme(
                Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName("Support of carers")), Copies.REABLEMENT);
        theirs = theirs.withDetails(theirs.details().withTexts("Another title", "", "", ""));
        Plan merged = Merge.withoutBase(mine, theirs, Copies.SIDES).plan();

        assertThat(Copies.asked(merged)).containsExactly("FIELD plan.title", "FIELD scheme.name");
        assertThat(merged.schemes()).hasSize(2);
        assertThat(merged.schemes().get(Copies.CARERS).number()).isEqualTo("BCF02");
    }

    @Test
    void withoutABaseSchemesMeetByNameAndTheirLinesAndTextsWithThem() {
        Plan mine =
                Copies.narrative(Copies.spend(Copies.added(base, "Équipment", "me"), id("me"), "£5"), id("me"), "Why.");
        Plan theirs =
                Copies.narrative(Copies.spend(Copies.added(base, "equipment ", "you"), yours(), "£5"), yours(), "Why.");
        Merged merged = Merge.withoutBase(mine, theirs, Copies.SIDES);

        assertThat(merged.plan().schemes()).hasSize(3);
        assertThat(merged.plan().lines()).hasSameSizeAs(mine.lines());
        assertThat(merged.plan().passages()).hasSize(1);
        assertThat(Triple.firstBroken(merged.plan())).isEmpty();
    }

    @Test
    void plansOfTwoUnitsAndNothingInCommonMergeToo() {
        Plan empty = Plan.empty(base.id(), base.details().shownIn(Unit.THOUSANDS));

        assertThat(Merge.withoutBase(empty, base, Copies.SIDES).plan().schemes())
                .isEqualTo(base.schemes());
        assertThat(Merge.of(empty, base, base, Copies.SIDES).plan()).isEqualTo(base);
    }

    private static Id<Scheme> id(String by) {
        return Copies.addedId("Équipment", by);
    }

    private static Id<Scheme> yours() {
        return Copies.addedId("equipment ", "you");
    }

    private static Scheme under(Scheme scheme, Id<Scheme> parent) {
        return Scheme.named(scheme.id(), scheme.theme(), parent, scheme.name()).withPosition(scheme.position());
    }
}
