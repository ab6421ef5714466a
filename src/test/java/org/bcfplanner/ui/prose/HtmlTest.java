package org.bcfplanner.ui.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.NarrativeDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the clipboard: those of word processors, those that mean ill, and those that the program itself writes. */
class HtmlTest {
    private final IdSource ids = IdSource.seeded(8);

    @Test
    void aPageOfWriterKeepsItsStructure() throws IOException {
        HtmlReader.Page page = read(recorded("writer-page.html"));
        assertThat(shown(page.blocks()))
                .containsExactly(
                        "HEADING 1 Governance of the fund",
                        "PARAGRAPH 1 The board meets every month and reads all reports; see its page.",
                        "HEADING 2 Who sits on it",
                        "BULLET 1 The CCG",
                        "BULLET 2 its chair",
                        "BULLET 2 its chief finance officer",
                        "BULLET 1 The council",
                        "NUMBER 1 Agree the plan",
                        "NUMBER 1 Watch what comes of it",
                        "HEADING_ROW 1 Group\tMeets",
                        "ROW 1 Programme board\tMonthly, always",
                        "ROW 1 Finance group\tEach quarter",
                        "PARAGRAPH 1 Naïve “quotes” & an emoji 🙂.");
        assertThat(passages(page.blocks()).get(1).marks())
                .isEqualTo(Marks.parse("b16-27 i38-41 l55-63=https%3A%2F%2Fexample.org%2Fboard"));
        assertThat(passages(page.blocks()).get(10).marks()).isEqualTo(Marks.parse("b25-31"));
        assertThat(page.dropped().sentence()).isEmpty();
    }

    @Test
    void aPageOfWordKeepsItsListsAndLosesItsComments() {
        HtmlReader.Page page = read("<html><head><style>p {color: red}</style></head><body>"
                + "<h3>Aims</h3>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>"
                + "Care at home</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>at night too</p>"
                + "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2. </span>Second</p>"
                + "<p class=MsoNormal>Said<span class=MsoCommentReference><a href=\"#_msocom_1\">[A1]</a></span> <b>here</b>"
                + "<img src=\"file:///C:/x.png\"><o:p></o:p></p>"
                + "<div style='mso-element:comment-list'><p class=MsoCommentText>What?</p></div></body></html>");
        assertThat(shown(page.blocks()))
                .containsExactly(
                        "HEADING 3 Aims",
                        "BULLET 1 Care at home",
                        "BULLET 2 at night too",
                        "NUMBER 1 Second",
                        "PARAGRAPH 1 Said here");
        assertThat(page.dropped().sentence())
                .isEqualTo("Left out of the paste: 1 picture and 1 comment. The words are all there.");
    }

    @Test
    void theLookThatAStyleTakesAwayIsAway() {
        HtmlReader.Page page = read("<b style='font-weight:normal'><p>plain <span style='font-weight:700'>bold</span> "
                + "<span style='font-style: italic'>slanted</span></p></b>");
        assertThat(passages(page.blocks()).getFirst().marks()).isEqualTo(Marks.parse("b6-10 i11-18"));
    }

    @Test
    void cellsOverSeveralColumnsAndRowsKeepTheOthersInTheirPlaces() {
        HtmlReader.Page page =
                read("<table><tr><th>A</th><th colspan=2>B</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr>"
                        + "<tr><td><p>4</p><p>five</p></td><td>6</td></tr></table>");
        assertThat(shown(page.blocks())).containsExactly("HEADING_ROW 1 A\tB\t", "ROW 1 1\t2\t3", "ROW 1 \t4\nfive\t6");
    }

    @Test
    void whatRunsOrReadsFilesIsLeftOut() {
        HtmlReader.Page page =
                read("<p>a<script>alert(1)</script> <a href='file:///etc/passwd'>b</a> <a href='javascript:x()'>c</a>"
                        + " <iframe src=x></iframe><input value=q> d\u0007\u0000 \u05E9\u05DC\u05D5\u05DD 🙂</p>");
        assertThat(shown(page.blocks())).containsExactly("PARAGRAPH 1 a b c d \u05E9\u05DC\u05D5\u05DD 🙂");
        assertThat(passages(page.blocks()).getFirst().marks()).isEqualTo(Marks.NONE);
        assertThat(page.dropped().sentence())
                .contains("1 script", "1 form field", "1 embedded object", "2 links that are no addresses");
    }

    @Test
    void whatTheProgramCopiesItReadsAgain() {
        for (List<Passage> text : List.of(NarrativeDraft.vision(ids), NarrativeDraft.engagement(ids))) {
            List<Block> blocks = Blocks.of(text);
            List<Block> again = read(HtmlWriter.write(blocks)).blocks();
            assertThat(shown(again)).isEqualTo(shown(blocks));
            assertThat(passages(again))
                    .extracting(Passage::marks)
                    .isEqualTo(passages(blocks).stream().map(Passage::marks).toList());
        }
    }

    @Test
    void wordsAreNotTakenForTags() {
        Passage passage = Passage.of(ids.create(), "s", Style.PARAGRAPH, "a < b & \"c\" <i>d</i>\ne");
        List<Block> again =
                read(HtmlWriter.write(List.of(new Block.Line(passage)))).blocks();
        assertThat(passages(again)).extracting(Passage::words).containsExactly(passage.words());
    }

    /** Each of these once took from half a minute to hours. */
    @ParameterizedTest
    @MethodSource("tedious")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPageThatIsMadeToBeSlowIsReadOrRefusedInTime(String page) {
        Pasteboard.Pasted pasted = Pasteboard.page(page, ids, "s");
        assertThat(pasted.blocks().isEmpty()).isEqualTo(pasted.told().contains("Nothing was pasted"));
        assertThat(passages(pasted.blocks()))
                .allMatch(each -> each.words().length() <= 100_000)
                .allMatch(each -> each.marks().toString().length() <= 100_000);
    }

    static Stream<String> tedious() {
        return Stream.of(
                "<p>" + "<b>a</b> ".repeat(200_000),
                "<ul>".repeat(200_000) + "<li>x",
                "<ul>".repeat(400) + "<li>x".repeat(200_000),
                "<table><tr><td>".repeat(100_000) + "x",
                "<table><tr><td>".repeat(200) + "<tr><td>x".repeat(200_000),
                "<table>" + "<b>x<tr>".repeat(200_000),
                "<span>".repeat(400) + "<i>x</i>".repeat(100_000) + "<div>y</div>",
                "<table>" + "<tr><td colspan=999 rowspan=999>x".repeat(100_000),
                "<marquee>".repeat(300_000) + "x",
                "<p>x".repeat(900_000));
    }

    @Test
    void aLookThatChangesTooOftenToBeKeptIsLeftOutAndTheWordsAreNot() {
        HtmlReader.Page page = read("<p>" + "<b>a</b> ".repeat(20_000) + "<p>and <i>more</i>");
        assertThat(passages(page.blocks()).getFirst().words()).hasSize(39_999);
        assertThat(passages(page.blocks())).extracting(Passage::marks).containsExactly(Marks.NONE, Marks.parse("i4-8"));
        assertThat(page.dropped().sentence())
                .isEqualTo("Left out of the paste: 1 look of a line that changes too often. The words are all there.");
    }

    @Test
    void aTableRowLongerThanCanBeKeptIsRefused() {
        String cell = "<td>" + "word ".repeat(12_000) + "</td>";
        Pasteboard.Pasted pasted = Pasteboard.page("<table><tr>" + cell + cell + "</tr></table>", ids, "s");
        assertThat(pasted.blocks()).isEmpty();
        assertThat(pasted.told()).contains("119,999 characters in one row of a table", "room for 100,000");
    }

    @Test
    void moreLinesThanThereIsRoomForAreRefused() {
        assertThat(Pasteboard.plain("x\n".repeat(20_001), ids, "s").told()).contains("more lines", "20,000");
        assertThat(Pasteboard.page("<p>x".repeat(20_001), ids, "s").told()).contains("more lines", "20,000");
        assertThat(Pasteboard.page("<p>x".repeat(20_000), ids, "s").blocks()).hasSize(20_000);
    }

    @Test
    void whatIsTooLongIsRefusedWithASentence() {
        Pasteboard.Pasted pasted = Pasteboard.plain("x y ".repeat(1_250_000), ids, "s");
        assertThat(pasted.blocks()).isEmpty();
        assertThat(pasted.told()).contains("5,000,000 characters", "Nothing was pasted");
        List<Block> parts = Pasteboard.plain("word ".repeat(60_000), ids, "s").blocks();
        assertThat(parts).hasSizeGreaterThan(2).allMatch(each -> each.words().length() <= 100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "someone@example.org, mailto:someone@example.org",
        "https://example.org/a b, https://example.org/a b",
        "C:\\plan.docx, C:\\plan.docx"
    })
    void anAddressIsCompleted(String typed, String target) {
        assertThat(Links.completed(typed)).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///home/plan.docx",
                "C:\\plan.docx",
                "\\\\server\\plan.docx",
                "/home/plan",
                "~/plan",
                "../plan.docx"
            })
    void aFileIsRefusedAsOne(String address) {
        assertThat(Links.refusal(address))
                .hasValueSatisfying(said -> assertThat(said).contains("is a file on this computer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://x", "words"})
    void whatIsNoAddressIsRefused(String address) {
        assertThat(Links.refusal(address))
                .hasValueSatisfying(said -> assertThat(said).contains("is no address"));
    }

    private HtmlReader.Page read(String html) {
        return HtmlReader.read(html, ids, "s");
    }

    private static List<Passage> passages(List<Block> blocks) {
        return blocks.stream().flatMap(each -> each.passages().stream()).toList();
    }

    private static List<String> shown(List<Block> blocks) {
        return passages(blocks).stream()
                .flatMap(each -> Stream.of(each.style() + " " + each.level() + " " + each.words()))
                .toList();
    }

    static String recorded(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
