package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ReviewNote;
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
    void everyCommentBeginsEndsAndIsCalledOnceInTheText() {
        WrittenDocument written = written(NarratedPlan.plan(), ReviewNotes.BESIDE_THE_TEXT);
        List<String> ids = Arrays.stream(written.document().getComments())
                .map(XWPFComment::getId)
                .toList();
        String body = written.part("/word/document.xml");
        for (String call : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            assertThat(Pattern.compile("<w:" + call + " w:id=\"(\\d+)\"")
                            .matcher(body)
                            .results())
                    .as(call)
                    .extracting(found -> found.group(1))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void aCleanDocumentHoldsNothingOfNotesInAnyPart() throws IOException {
        for (Plan plan : List.of(NarratedPlan.plan(), ThurrockPlan.plan())) {
            String clean = everything(plan, ReviewNotes.LEFT_OUT);
            String reviewed = everything(plan, ReviewNotes.BESIDE_THE_TEXT);
            assertThat(clean).doesNotContain("/comments", "w:comment", "annotationRef");
            assertThat(plan.reviewNotes()).isNotEmpty();
            for (ReviewNote note : plan.reviewNotes()) {
                String said = note.note().written().lines().findFirst().orElseThrow();
                assertThat(reviewed).contains(said, note.author());
                assertThat(clean).doesNotContain(said, "\"" + note.author() + "\"");
            }
        }
    }

    /** The names and the bytes of all that the file holds, one behind the other. */
    private String everything(Plan plan, ReviewNotes notes) throws IOException {
        Path file = folder.resolve("plan.docx");
        Part1Document.write(plan, Drafts.MAX, notes, file);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                all.append(each.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
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
