package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and places that nobody would wish for. */
class RobustnessTest {
    private final IdSource ids = IdSource.seeded(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                " spaces  before, between and after ",
                "<w:p/> & \"quoted\" 'so' ]]>",
                "_x0041_ and %20",
                "🙂 👩‍⚕️ 🇬🇧",
                "שלום עולם",
                "A plan in العربية, and back again 123",
                "line\nbreak\n\nand more",
                "soft\u00ADhyphen and no\u00A0break"
            })
    void textComesBackAsItWas(String words) {
        assertThat(written(paragraph(words)).of("Normal")).contains(words);
    }

    @Test
    void whatIsNoCharacterIsReplacedAndTheRestIsKept() {
        Plan plan = plan("x\uDC00y\uFFFF").withDetails(Details.of("bcf-2014", "T\u0001 & <T>", Unit.POUNDS));
        WrittenDocument written = written(plan);
        assertThat(written.of("Normal")).contains("x\uFFFDy\uFFFD");
        assertThat(written.part("/word/header.xml")).contains("T\uFFFD &amp; &lt;T&gt;");
    }

    @Test
    void aLookThatBeginsWithinACharacterLeavesItWhole() {
        Passage passage = paragraph("🙂🙂🙂");
        Marks marks = Marks.NONE.with(new Mark(Mark.Kind.BOLD, 1, 3, ""));
        assertThat(written(passage.withWords(passage.words(), marks)).of("Normal"))
                .contains("🙂🙂🙂");
    }

    @Test
    void wordsReadFromRightToLeftAreMarkedSo() {
        String body = written(paragraph("שלום (hello)")).part("/word/document.xml");
        assertThat(body).contains("<w:bidi/>", "<w:rtl/>");
        assertThat(written(paragraph("hello – “so”…")).part("/word/document.xml"))
                .doesNotContain("<w:rtl", "<w:bidi");
    }

    @Test
    void fiveMegabytesOfTextComeBack() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        while (text.length() < 5_000_000) {
            text.append(Integer.toString(random.nextInt(1 << 24), Character.MAX_RADIX))
                    .append(' ');
        }
        String words = text.toString();
        assertThat(written(paragraph(words)).of("Normal")).contains(words);
    }

    @Test
    void aTableWiderThanWordTakesLosesNothing() {
        List<String> cells =
                Stream.iterate(1, i -> i + 1).limit(100).map(i -> "c" + i).toList();
        WrittenDocument written = written(
                Passage.row(ids.create(), "aims", Style.HEADING_ROW, cells),
                Passage.row(ids.create(), "aims", Style.ROW, List.of("short")));
        List<String> rows = written.rows("Aims and objectives");
        assertThat(rows.getFirst().split("[|\n]")).extracting(String::strip).isEqualTo(cells);
        assertThat(written.table("Aims and objectives").getRow(0).getTableCells())
                .hasSize(Narrowed.MOST_COLUMNS);
        assertThat(rows.get(1)).startsWith("short |");
    }

    @Test
    void aRowLongerThanAPageMayBeSplit() {
        WrittenDocument written = written(
                Passage.row(ids.create(), "aims", Style.ROW, List.of("short", "row")),
                Passage.row(ids.create(), "aims", Style.ROW, Collections.nCopies(2, "long ".repeat(2_000))));
        assertThat(written.table("Aims and objectives").getRow(0).isCantSplitRow())
                .isTrue();
        assertThat(written.table("Aims and objectives").getRow(1).isCantSplitRow())
                .isFalse();
    }

    @Test
    void placesThatCannotBeWrittenAreNamedAndTheEarlierFileStays() throws IOException {
        Plan plan = plan("text");
        assertThatThrownBy(() -> write(plan, folder.resolve("nowhere").resolve("plan.docx")))
                .isInstanceOfSatisfying(
                        Problem.class, each -> assertThat(each.what()).contains("nowhere"));
        assertThatThrownBy(() -> write(plan, Files.createDirectory(folder.resolve("taken.docx"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a folder");
        Path file = folder.resolve("plan.docx");
        write(plan, file);
        byte[] first = Files.readAllBytes(file);
        Plan foreign = plan.withDetails(Details.of("bcf-2099", "A plan", Unit.POUNDS));
        assertThatThrownBy(() -> write(foreign, file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("bcf-2099");
        assertThat(file).hasBinaryContent(first);
        write(plan("other"), file);
        assertThat(WrittenDocument.read(file).of("Normal")).contains("other");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan.docx", "taken.docx");
        }
    }

    private Passage paragraph(String words) {
        return Passage.of(ids.create(), "aims", Style.PARAGRAPH, words);
    }

    private Plan plan(String words) {
        return plan(paragraph(words));
    }

    private Plan plan(Passage... passages) {
        Plan empty = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));
        return ProseEdits.write(empty, "aims", List.of(passages));
    }

    private WrittenDocument written(Passage... passages) {
        return written(plan(passages));
    }

    private WrittenDocument written(Plan plan) {
        write(plan, folder.resolve("written.docx"));
        return WrittenDocument.read(folder.resolve("written.docx"));
    }

    private static void write(Plan plan, Path file) {
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.BESIDE_THE_TEXT, file);
    }
}
