package org.bcfplanner.check.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a signature stands for, on the sample plan. */
class SealTest {
    private final Plan plan = PlanFile.read(Path.of("sample-data", "thurrock-2014.bcfplan"));
    private final String sealed = Seal.of(plan).written();

    @TempDir
    Path folder;

    @Test
    void theSameInEveryCopy() throws Exception {
        Path file = folder.resolve("copy.bcfplan");
        PlanFile.write(plan, file, "test");
        assertThat(Seal.of(PlanFile.read(file)).written()).isEqualTo(sealed);
        assertThat(sealed).startsWith("1 details=").hasSizeLessThan(1_000);
    }

    @Test
    void whatAReaderIsToldCounts() {
        assertThat(changed(each -> each.withDetails(each.details().withTitle("Another title"))))
                .containsExactly(Section.DETAILS);
        assertThat(changed(each -> rename(each, "Another scheme"))).containsExactly(Section.SCHEMES);
        assertThat(changed(SealTest::paragraph)).containsExactly(Section.NARRATIVE);
        assertThat(changed(each -> paragraph(rename(each, "Another scheme"))))
                .containsExactly(Section.NARRATIVE, Section.SCHEMES);
        assertThat(changed(each -> each.withLines(rows ->
                        rows.without(rows.stream().findFirst().orElseThrow().id()))))
                .containsExactly(Section.FINANCE);
    }

    @Test
    void theOrderCountsAndMovingBackIsTheSame() {
        Id<Scheme> scheme = inATheme(plan);
        Plan moved = SchemeEdits.move(plan, scheme, -1);
        assertThat(moved).isNotEqualTo(plan);
        assertThat(Seal.of(moved).changedSince(sealed)).containsExactly(Section.SCHEMES);
        Plan back = SchemeEdits.move(moved, scheme, 1);
        assertThat(Seal.of(back).changedSince(sealed)).isEmpty();
    }

    @Test
    void whatIsSaidAmongAuthorsAndWhatBecomesOfThePlanDoNot() {
        assertThat(changed(each -> each.withDetails(each.details()
                        .withTexts(
                                each.details().title(),
                                "0.7",
                                each.details().board(),
                                each.details().boundaryDifferences())
                        .withDates(PrintedDate.read("12 February 2014"), PrintedDate.read("14 February 2014"))
                        .shownIn(Unit.THOUSANDS))))
                .isEmpty();
        assertThat(changed(each ->
                        ProseEdits.chapter(each, Chapter.of("governance").withOwner("Programme lead"))))
                .isEmpty();
        assertThat(changed(each -> ProseEdits.addNote(
                        each,
                        new ReviewNote(
                                Id.derivedFrom("note"),
                                "governance",
                                null,
                                Rank.first(),
                                "",
                                new Text("Shorten"),
                                "Programme lead",
                                LocalDate.of(2014, 2, 1),
                                false))))
                .isEmpty();
        assertThat(changed(each -> each.withSignatures(
                        rows -> rows.with(Signature.of(Id.derivedFrom("s"), Signatory.COUNCIL, "Thurrock Council")))))
                .isEmpty();
    }

    @Test
    void theNextSealIsTheSameAsAFreshOne() {
        Plan next = paragraph(rename(plan, "Another scheme"));
        assertThat(Seal.of(plan).after(next).written()).isEqualTo(Seal.of(next).written());
    }

    @Test
    void howASignatureStands() {
        Signature place = Signature.of(Id.derivedFrom("s"), Signatory.COUNCIL, "Thurrock Council");
        PrintedDate day = PrintedDate.read("3 February 2014");
        assertThat(standing(place)).isEqualTo(new Standing.Unsigned());
        assertThat(standing(place.sign(day, "0.6", sealed))).isEqualTo(new Standing.Current());
        assertThat(standing(place.sign(day, "0.6", ""))).isEqualTo(new Standing.Unknown());
        assertThat(standing(place.sign(day, "0.6", "of another program"))).isEqualTo(new Standing.Unknown());
        assertThat(standing(place.sign(day, "0.6", sealed).delegated(true, PrintedDate.NONE)))
                .isEqualTo(new Standing.Awaiting());
        assertThat(standing(place.sign(day, "0.6", sealed).delegated(true, day)))
                .isEqualTo(new Standing.Current());
        assertThat(standing(place.sign(new PrintedDate(null, "<date>"), "", "")))
                .isEqualTo(new Standing.Unsigned());
        String other = Seal.of(paragraph(rename(plan, "Another scheme"))).written();
        assertThat(standing(place.sign(day, "0.6", other)))
                .isInstanceOfSatisfying(
                        Standing.Outdated.class,
                        outdated -> assertThat(outdated.where()).isEqualTo("Narrative and Schemes"));
    }

    private Standing standing(Signature signature) {
        return Standings.of(plan).of(signature);
    }

    private List<Section> changed(UnaryOperator<Plan> edit) {
        return Seal.of(edit.apply(plan)).changedSince(sealed);
    }

    private static Plan rename(Plan plan, String name) {
        Scheme scheme = plan.schemes().stream().findFirst().orElseThrow();
        return plan.withSchemes(rows -> rows.with(scheme.withName(name)));
    }

    private static Plan paragraph(Plan plan) {
        return ProseEdits.write(
                plan,
                "governance",
                List.of(Passage.of(Id.derivedFrom("p"), "governance", Style.PARAGRAPH, "A board.")));
    }

    /** One that is not the first of its theme. */
    private static Id<Scheme> inATheme(Plan plan) {
        return plan.schemes().stream()
                .filter(each -> each.name().equals("Voluntary Services"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
