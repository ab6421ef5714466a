package org.bcfplanner.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** What became of the Thurrock plan, told in words. */
class ComparisonTest {
    private final Plan plan = ThurrockPlan.plan();

    @Test
    void aPlanAndItselfAreTheSame() {
        Comparison comparison = Comparison.between(plan, ThurrockPlan.plan());

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.sentence()).isEqualTo("No difference");
        assertThat(comparison.totals()).isNotEmpty().noneMatch(TotalChange::isChanged);
    }

    @Test
    void twoPlansThatShareNothingAreToldAsTwoPlans() {
        Comparison comparison = Comparison.between(ThurrockPlan.plan(), ThanetPlan.plan());
        assertThat(comparison.sentence())
                .startsWith(
                        "No scheme of one is in the other, so these look like two plans and not like two states of one: ")
                .contains("risks added");
    }

    @Test
    void aLineIsToldInPoundsAndInTheTotals() {
        Plan after = Revised.line(plan, "Caretrak", Bound.MAX, "£163,000");
        Comparison comparison = Comparison.between(plan, after);

        assertThat(told(comparison))
                .containsExactly("Investment lines", "Changed: Caretrak, 2014/15 spend", "Max: £25,000 → £163,000");
        assertThat(comparison.sentence()).isEqualTo("1 line, +£138k");
        assertThat(comparison.totals().stream().filter(TotalChange::isChanged))
                .containsExactly(new TotalChange(
                        "2014/15 spend, Max", "£2,555,000, excludes 1 TBC", "£2,693,000, excludes 1 TBC", "+£138,000"));
    }

    @Test
    void anAmountThatBecomesKnownSaysThatTheTotalsAreOfWhatIsKnown() {
        Comparison comparison =
                Comparison.between(plan, Revised.line(plan, "Protection of Social Care", Bound.MAX, "£100,000"));

        assertThat(told(comparison)).contains("Max: TBC → £100,000");
        assertThat(comparison.totals().stream().filter(TotalChange::isChanged))
                .extracting(TotalChange::change)
                .containsExactly("+£100,000 in what is known");
    }

    @Test
    void theSameAmountTypedOtherwiseIsToldByItsLetters() {
        Plan after = Revised.line(plan, "Caretrak", Bound.MAX, "£25,000");

        assertThat(told(Comparison.between(plan, after)))
                .last()
                .isEqualTo("Max: £25,000, typed “£25k” → £25,000, typed “£25,000”");
    }

    @Test
    void onlyTheRowThatWasMovedIsToldAsMoved() {
        Id<Scheme> scheme = Revised.scheme(plan, "Voluntary Services").id();

        assertThat(told(Comparison.between(plan, SchemeEdits.move(plan, scheme, -1))))
                .containsExactly("Schemes", "Moved: Voluntary Services", "Place: 2 of 2 → 1 of 2");
    }

    @Test
    void aSchemeThatGoesTakesItsLinesAlongAndIsStillCalledByItsName() {
        Id<Scheme> stroke = Revised.scheme(plan, "Stroke Services").id();
        Comparison comparison = Comparison.between(plan, SchemeEdits.removeScheme(plan, stroke));

        assertThat(told(comparison))
                .contains(
                        "Removed: Stroke Services",
                        "Removed: Stroke Services, 2014/15 spend",
                        "Theme: Close to home → ");
        assertThat(comparison.sentence()).startsWith("1 line, -£75k").contains("1 scheme removed");
    }

    @Test
    void aRiskIsCalledByItsNumberAndItsWordsAndToldByItsScore() {
        Plan after = Revised.risk(
                plan,
                3,
                risk -> risk.with(draft -> {
                    draft.rating(Rating.of("3", "3"));
                    draft.status(Status.ACCEPTED);
                    draft.controls(new Text(risk.controls().written() + " It is looked at every month."));
                }));
        Comparison comparison = Comparison.between(plan, after);

        assertThat(told(comparison))
                .startsWith(
                        "Risks",
                        "Changed: Risk 3: Co-ordinated care may not lower demand or save money, or…",
                        "Score: 2 × 3 = 6, High → 3 × 3 = 9, High")
                .endsWith("Status: Open → Accepted")
                .anyMatch(line -> line.endsWith("benefits arrive{+. It is looked at every month+}."));
        assertThat(comparison.sentence()).isEqualTo("1 risk re-scored");
        assertThat(comparison.totals()).contains(new TotalChange("Sum of the scores of risks", "66", "69", "+3"));
    }

    @Test
    void theTextOfASectionIsOneRowOfItsParagraphs() {
        List<Passage> governance =
                new ArrayList<>(Prose.of(plan.passages(), "governance").passages());
        Passage first = governance.getFirst();
        governance.set(0, first.withWords(first.words(), Marks.NONE.with(new Mark(Mark.Kind.BOLD, 0, 4, ""))));
        Collections.swap(governance, 1, 2);
        Comparison comparison = Comparison.between(plan, ProseEdits.write(plan, "governance", governance));

        assertThat(told(comparison))
                .contains("Narrative", "Changed: Governance", "Paragraph 1, look:  → bold “What”")
                .anyMatch(line -> line.matches(".*, place: \\d of 14 → \\d of 14"));
        assertThat(comparison.rows()).hasSize(1);
        assertThat(comparison.sentence()).isEqualTo("1 section rewritten");
    }

    @Test
    void aParagraphPastedOverAnotherIsToldWordByWordThoughItIsAnotherRow() {
        List<Passage> governance =
                new ArrayList<>(Prose.of(plan.passages(), "governance").passages());
        Passage first = governance.getFirst();
        governance.set(
                0,
                Passage.of(
                        Id.derivedFrom("pasted"),
                        "governance",
                        first.style(),
                        first.words().replace("proposed", "agreed")));
        Plan after = plan.withPassages(
                rows -> rows.without(first.id()).with(governance.getFirst().withPosition(first.position())));

        assertThat(told(Comparison.between(plan, after)))
                .containsExactly(
                        "Narrative",
                        "Changed: Governance",
                        "Paragraph 1: What follows is [−proposed−]{+agreed+}, and will be looked at again as the plan"
                                + " develops.");
    }

    @Test
    void rowsOfOtherTablesAreCalledAsPeopleCallThem() {
        Footnote footnote = plan.footnotes().stream()
                .filter(each -> each.number().equals("1"))
                .findFirst()
                .orElseThrow();
        Plan after = plan.withFootnotes(rows -> rows.with(footnote.withNote(new Text("Provisional."))));

        assertThat(told(Comparison.between(plan, after))).startsWith("Metrics", "Changed: Footnote 1");
        assertThat(Comparison.between(plan, after).sentence()).isEqualTo("1 change");
    }

    /** Parts, rows and fields, a line to each. */
    private static List<String> told(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Comparison.Part part : comparison.parts()) {
            lines.add(part.topic().label());
            for (RowChange row : part.rows()) {
                lines.add(row.kind().label() + ": " + row.name());
                row.fields().forEach(field -> lines.add(field.label() + ": " + told(field)));
            }
        }
        return lines;
    }

    private static String told(FieldChange field) {
        return field.isText() && field.kind() == ChangeKind.CHANGED
                ? field.pieces().stream().map(Piece::bracketed).collect(Collectors.joining())
                : field.before() + " → " + field.after();
    }
}
