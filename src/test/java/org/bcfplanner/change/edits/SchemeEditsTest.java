package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** Moving schemes and changing the types of their lines, those that are gone among them. */
class SchemeEditsTest {
    private final Plan plan = ThurrockPlan.plan();
    private final List<Theme> themes =
            SchemeTree.of(plan.themes(), plan.schemes()).themes();
    private final Scheme first = of(plan, themes.getFirst()).getFirst();

    @Test
    void aSchemeIsMovedAmongItsSiblingsAndNoFurther() {
        List<String> before = names(plan, themes.getFirst());
        Plan moved = SchemeEdits.move(plan, first.id(), 1);
        assertThat(names(moved, themes.getFirst()))
                .isNotEqualTo(before)
                .containsExactlyInAnyOrderElementsOf(before)
                .element(1)
                .isEqualTo(first.name());
        assertThat(SchemeEdits.move(plan, first.id(), -1)).isSameAs(plan);
        assertThat(names(SchemeEdits.move(plan, first.id(), 99), themes.getFirst()))
                .last()
                .isEqualTo(first.name());
    }

    @Test
    void aSchemeIsPutBehindTheLastOfAnotherTheme() {
        Plan moved = SchemeEdits.moveToTheme(plan, first.id(), themes.getLast().id());
        assertThat(names(moved, themes.getLast())).last().isEqualTo(first.name());
        assertThat(names(moved, themes.getFirst())).doesNotContain(first.name());
        assertThat(References.firstBroken(moved)).isEmpty();
        assertThat(SchemeEdits.moveToTheme(plan, first.id(), first.theme())).isSameAs(plan);
    }

    @Test
    void whatIsGoneIsNotMoved() {
        Id<Scheme> gone = Id.derivedFrom("gone");
        assertThat(SchemeEdits.move(plan, gone, 1)).isSameAs(plan);
        assertThat(SchemeEdits.moveToTheme(plan, gone, themes.getLast().id())).isSameAs(plan);
        assertThat(SchemeEdits.moveToTheme(plan, first.id(), Id.derivedFrom("gone theme")))
                .isSameAs(plan);
    }

    @Test
    void aRemovedSchemeTakesItsNarrativeWithItAndWhatIsSaidOfIt() {
        String section = first.section();
        Passage said = Passage.of(Id.derivedFrom("said"), section, Style.BULLET, "A team at every hour");
        Plan told = ProseEdits.chapter(
                ProseEdits.addNote(
                        ProseEdits.write(plan, section, List.of(said)),
                        new ReviewNote(
                                Id.derivedFrom("note"),
                                section,
                                said.id(),
                                Rank.first(),
                                "every hour",
                                new Text("From when?"),
                                "Head of Commissioning",
                                LocalDate.of(2014, 1, 5),
                                false)),
                Chapter.of(section).withState(ChapterState.DRAFTING));
        assertThat(Prose.of(told.passages(), section).plain()).isEqualTo("A team at every hour");
        Plan without = SchemeEdits.removeScheme(told, first.id());
        assertThat(without).isEqualTo(SchemeEdits.removeScheme(plan, first.id()));
        assertThat(References.firstBroken(without)).isEmpty();
        assertThat(SchemeEdits.removeTheme(told, first.theme()))
                .isEqualTo(SchemeEdits.removeTheme(plan, first.theme()));
    }

    @Test
    void typesOfLinesAreNotChangedWhereTheSchemeIsGone() {
        Line line = plan.lines().stream().findFirst().orElseThrow();
        InvestmentType other = line.investmentType() == InvestmentType.RECURRENT
                ? InvestmentType.NON_RECURRENT
                : InvestmentType.RECURRENT;
        assertThat(LineEdits.retype(plan, line.scheme(), line.investmentType(), other)
                        .lines())
                .isNotEqualTo(plan.lines());
        assertThat(LineEdits.retype(plan, Id.derivedFrom("gone"), line.investmentType(), other))
                .isSameAs(plan);
    }

    private static List<String> names(Plan plan, Theme theme) {
        return of(plan, theme).stream().map(Scheme::name).toList();
    }

    private static List<Scheme> of(Plan plan, Theme theme) {
        return SchemeTree.of(plan.themes(), plan.schemes()).of(theme);
    }
}
