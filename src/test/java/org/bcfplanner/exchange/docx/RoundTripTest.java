package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.part1.Part1;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document says is in its file: every paragraph, item, cell and comment, in order and in its style. */
class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void randomPlansAreReadBackWordForWord() {
        for (int seed = 0; seed < 40; seed++) {
            assertSaysTheSame(new RandomPlans(seed).plan(), "seed " + seed);
        }
    }

    @Test
    void aPlanOfEveryKindIsReadBackWordForWord() {
        assertSaysTheSame(ThurrockPlan.plan(), "sample");
    }

    @Test
    void notesAreCommentsOnTheWordsTheyAreAbout() {
        WrittenDocument written = written(NarratedPlan.plan(), ReviewNotes.BESIDE_THE_TEXT);
        assertThat(written.comments())
                .containsExactlyInAnyOrder(
                        "one team: Say which team.\nAnd where it sits.",
                        "People want one team that knows them.: On “words that are gone”: Still true? (resolved)",
                        "e) Governance: On “an old sentence”: Who chairs?",
                        "If it is not yet: that you are committed to it, and by when.: Nothing needed here? (resolved)",
                        "Better Care Fund planning template – Part 1: About all of it.",
                        "Bed days: Which source?");
        assertThat(written.document().getComments())
                .allSatisfy(each -> assertThat(each.getAuthor()).isEqualTo("Head of Commissioning"))
                .allSatisfy(each -> assertThat(each.getInitials()).isEqualTo("HC"));
    }

    @Test
    void aCleanDocumentHoldsNothingOfNotes() {
        WrittenDocument written = written(NarratedPlan.plan(), ReviewNotes.LEFT_OUT);
        assertThat(written.comments()).isEmpty();
        assertThat(written.parts()).noneMatch(part -> part.contains("comment"));
        assertThat(String.join("\n", written.lines())).doesNotContain("Say which team", "Head of Commissioning");
    }

    private void assertSaysTheSame(Plan plan, String name) {
        for (ReviewNotes notes : ReviewNotes.values()) {
            Document document = Part1.of(plan, Editions.get("bcf-2014"), Drafts.MAX, notes);
            WrittenDocument written = written(plan, notes);
            assertThat(written.lines()).as(name).isEqualTo(Expected.lines(document));
            List<String> said = notes == ReviewNotes.LEFT_OUT
                    ? List.of()
                    : plan.reviewNotes().stream()
                            .map(each -> each.note().written())
                            .toList();
            assertThat(written.comments()).as(name).hasSize(said.size());
            said.forEach(each -> assertThat(written.comments())
                    .as(name)
                    .anyMatch(comment -> comment.replace(" (resolved)", "").endsWith(each)));
        }
    }

    private WrittenDocument written(Plan plan, ReviewNotes notes) {
        Path file = folder.resolve("plan.docx");
        Part1Document.write(plan, Drafts.MAX, notes, file);
        return WrittenDocument.read(file);
    }
}
