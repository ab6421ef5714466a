package org.bcfplanner.change.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

/** Answers to what two copies do not agree on. */
class SettlementTest {
    private final Plan base = Copies.base();
    private final Id<Scheme> mineId = Copies.addedId("Equipment", "me");
    private final Id<Scheme> theirId = Copies.addedId("equipment", "you");

    @Test
    void anAnswerPutsTheValueInAndTakesTheQuestionOut() {
        Plan open = renamed("One", "Two");

        for (Answer answer : List.of(Answer.MINE, Answer.AS_IT_STANDS)) {
            Plan settled = Settlement.settled(open, Copies.only(open), answer);
            assertThat(settled.schemes().get(Copies.CARERS).name()).isEqualTo("One");
            assertThat(settled.mergeConflicts()).isEmpty();
        }
        assertThat(Settlement.settled(open, Copies.only(open), Answer.THEIRS)
                        .schemes()
                        .get(Copies.CARERS)
                        .name())
                .isEqualTo("Two");
    }

    @Test
    void whatWasTypedSinceStands() {
        Plan open = renamed("One", "Two");
        Plan typed = Copies.scheme(open, Copies.CARERS, scheme -> scheme.withName("Three"));

        assertThat(Settlement.settled(typed, Copies.only(typed), Answer.AS_IT_STANDS)
                        .schemes()
                        .get(Copies.CARERS)
                        .name())
                .isEqualTo("Three");
    }

    @Test
    void ofTextsBothCanBeHad() {
        Plan before = describe(base, "A. B. C.");
        Plan open = Copies.merged(before, describe(before, "A. B2. C."), describe(before, "A. B3. C."))
                .plan();

        assertThat(Settlement.takesBoth(Copies.only(open))).isTrue();
        assertThat(Settlement.settled(open, Copies.only(open), Answer.BOTH)
                        .schemes()
                        .get(Copies.CARERS)
                        .description()
                        .written())
                .isEqualTo("A. B2. B3. C.");
    }

    @Test
    void twinsCanStayTwo() {
        Plan open = twins();

        assertThat(Copies.asked(open)).containsExactly("TWINS scheme");
        assertThat(Settlement.settled(open, Copies.only(open), Answer.BOTH).schemes())
                .hasSize(4);
    }

    @Test
    void twinsBecomeOneWithWhatEachSaysAndTheMoneyIsAskedAboutNotLost() {
        Plan open = twins();
        for (Answer answer : List.of(Answer.MINE, Answer.THEIRS)) {
            Id<Scheme> kept = answer == Answer.MINE ? mineId : theirId;
            Plan one = Settlement.settled(open, Copies.only(open), answer);

            assertThat(one.schemes()).hasSize(3);
            assertThat(one.schemes().get(kept).leadProvider()).isEqualTo("Council");
            assertThat(one.schemes().get(kept).number()).isEqualTo("BCF09");
            assertThat(Copies.asked(one)).containsExactlyInAnyOrder("FIELD scheme.name", "FIELD line.max");
            assertThat(Copies.spend(one, kept)).isEqualTo("£5");
            assertThat(Triple.firstBroken(one)).isEmpty();
            assertThat(one.passages())
                    .allMatch(passage -> passage.section().equals(Scheme.sectionOf(kept)))
                    .hasSize(2);
            assertThat(Copies.spend(Copies.settled(one, Answer.THEIRS), kept)).isEqualTo("£7");
        }
    }

    @Test
    void anAnswerThatWouldMakeARingIsRefusedAndTheOtherWayHelps() {
        Plan mine = Copies.scheme(base, Copies.CARERS, scheme -> under(scheme, Copies.REABLEMENT));
        Plan theirs = Copies.scheme(base, Copies.REABLEMENT, scheme -> under(scheme, Copies.CARERS));
        Plan open = Copies.merged(base, mine, theirs).plan();
        List<MergeConflict> two = Settlement.open(open);
        Plan half = Settlement.settled(
                open,
                two.getFirst(),
                two.getFirst().entityId().equals(Copies.CARERS.toString()) ? Answer.MINE : Answer.THEIRS);

        Answer wrong = two.getLast().entityId().equals(Copies.CARERS.toString()) ? Answer.MINE : Answer.THEIRS;
        assertThatThrownBy(() -> Settlement.settled(half, two.getLast(), wrong))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not go together");
        Answer right = wrong == Answer.MINE ? Answer.THEIRS : Answer.MINE;
        assertThat(Copies.asked(Settlement.settled(half, two.getLast(), right))).isEmpty();
    }

    @Test
    void aQuestionAboutARowThatHasGoneIsNoneAnyMore() {
        Plan open = SchemeEdits.removeScheme(renamed("One", "Two"), Copies.CARERS);

        assertThat(open.mergeConflicts()).hasSize(1);
        assertThat(Settlement.open(open)).isEmpty();
        MergeConflict gone = open.mergeConflicts().iterator().next();
        assertThat(Settlement.settled(open, gone, Answer.THEIRS))
                .isEqualTo(open.withMergeConflicts(rows -> rows.without(gone.id())));
    }

    @Test
    void nonsenseFromAFileIsASentenceAndCanBeLeftAsItStands() {
        MergeConflict nonsense = new MergeConflict(
                Id.derivedFrom("nonsense"),
                MergeConflict.Kind.FIELD,
                "scheme",
                Copies.CARERS.toString(),
                "theme",
                "",
                "theme=nowhere",
                "%%&=",
                "",
                "");
        Plan open = base.withMergeConflicts(rows -> rows.with(nonsense));

        for (Answer answer : List.of(Answer.MINE, Answer.THEIRS, Answer.BOTH)) {
            assertThatThrownBy(() -> Settlement.settled(open, nonsense, answer)).isInstanceOf(Problem.class);
        }
        assertThat(Settlement.settled(open, nonsense, Answer.AS_IT_STANDS)).isEqualTo(base);
        assertThat(Sided.of(nonsense, open)).isEmpty();
    }

    private Plan twins() {
        Plan mine = Copies.scheme(
                Copies.added(base, "Equipment", "me"), mineId, scheme -> scheme.withLeadProvider("Council"));
        Plan theirs =
                Copies.scheme(Copies.added(base, "equipment", "you"), theirId, scheme -> scheme.withNumber("BCF09"));
        return Copies.merged(
                        base,
                        Copies.narrative(Copies.spend(mine, mineId, "£5"), mineId, "Ours."),
                        Copies.narrative(Copies.spend(theirs, theirId, "£7"), theirId, "Theirs."))
                .plan();
    }

    private Plan renamed(String mine, String theirs) {
        return Copies.merged(
                        base,
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName(mine)),
                        Copies.scheme(base, Copies.CARERS, scheme -> scheme.withName(theirs)))
                .plan();
    }

    private static Plan describe(Plan plan, String text) {
        return Copies.scheme(plan, Copies.CARERS, scheme -> scheme.withDescription(new Text(text)));
    }

    private static Scheme under(Scheme scheme, Id<Scheme> parent) {
        return Scheme.named(scheme.id(), scheme.theme(), parent, scheme.name()).withPosition(scheme.position());
    }
}
