package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
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
