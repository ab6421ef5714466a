package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word processor makes of a document beyond its words. */
class StructureTest {
    @TempDir
    Path folder;

    @Test
    void everyEntryOfTheContentsLeadsToItsHeading() {
        WrittenDocument written = draft();
        String body = written.part("/word/document.xml");
        List<String> anchors = all(body, "w:anchor=\"([^\"]+)\"");
        List<String> bookmarks = all(body, "w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"");
        assertThat(anchors).isNotEmpty().isEqualTo(bookmarks).doesNotHaveDuplicates();
        assertThat(all(body, " PAGEREF (\\S+) ")).isEqualTo(bookmarks);
        assertThat(all(body, "fldCharType=\"(begin|separate|end)\""))
                .isEqualTo(bookmarks.stream()
                        .flatMap(each -> Stream.of("begin", "separate", "end"))
                        .toList());
        assertThat(written.part("/word/settings.xml")).contains("<w:updateFields w:val=\"true\"/>");
    }

    @Test
    void headingsAreStylesWithAnOutlineAndTheLanguageIsBritish() {
        WrittenDocument written = draft();
        String styles = written.part("/word/styles.xml");
        for (int level = 1; level <= 6; level++) {
            assertThat(styles)
                    .contains("<w:name w:val=\"heading " + level + "\"/>", "<w:outlineLvl w:val=\"" + (level - 1));
        }
        assertThat(styles).contains("<w:lang w:val=\"en-GB\"");
    }

    @Test
    void everyTableHasACaptionADescriptionAndRowsThatStayWhole() {
        WrittenDocument written = draft();
        assertThat(written.document().getTables()).hasSizeGreaterThan(5).allSatisfy(table -> {
            String properties = table.getCTTbl().getTblPr().xmlText();
            assertThat(properties).containsPattern("tblCaption [^>]*w:val=\"[^\"]+\"");
            assertThat(properties).containsPattern("tblDescription [^>]*w:val=\"[^\"]+\"");
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        });
        XWPFTable risks = written.table("Risks");
        assertThat(risks.getRow(0).isRepeatHeader()).isTrue();
        assertThat(risks.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    void aNumberedListBeginsAtOne() {
        List<XWPFParagraph> numbered = draft().document().getParagraphs().stream()
                .filter(each -> "decimal".equals(each.getNumFmt()))
                .toList();
        assertThat(numbered).hasSize(3);
        assertThat(numbered.get(0).getNumID()).isEqualTo(numbered.get(1).getNumID());
        assertThat(numbered.get(2).getNumID()).isNotEqualTo(numbered.get(0).getNumID());
        assertThat(numbered.get(2).getNumStartOverride()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void linksLeadToPagesAndWhatLeadsToAFileIsText() {
        WrittenDocument written = draft();
        assertThat(written.part("/word/_rels/document.xml.rels"))
                .contains("https://example.org/minutes?a=1&amp;b=2", "mailto:NHSCB.financialperformance@nhs.net")
                .doesNotContain("file:");
        assertThat(written.lines()).contains("Normal: Our own copy (file:///S:/plans/minutes.docx)");
        assertThat(Links.address("javascript:alert(1)")).isEmpty();
        assertThat(Links.address("mailto:")).isEmpty();
        assertThat(Links.address("https://example.org/a b")).contains("https://example.org/a%20b");
        assertThat(Links.address("www.example.org")).contains("https://www.example.org");
        assertThat(Links.address("https://[")).isEmpty();
    }

    @Test
    void everyPageNamesThePlanAndTheVersionAndADraftSaysSoAcrossIt() {
        WrittenDocument draft = draft();
        assertThat(draft.part("/word/header.xml")).contains("Seaside BCF plan", "Version 0.3", "string=\"DRAFT\"");
        assertThat(draft.part("/word/footer.xml")).contains("Better Care Fund plan, Part 1", " PAGE ", " NUMPAGES ");
        assertThat(draft.of("Absence")).isNotEmpty();
        Submission last = new Submission(Bound.MAX, Standing.FINAL, new Assessment(List.of(), List.of()));
        WrittenDocument written = written(last);
        assertThat(written.part("/word/header.xml"))
                .contains("Seaside BCF plan")
                .doesNotContain("DRAFT", "v:shape");
        assertThat(String.join("\n", written.lines())).doesNotContain("DRAFT");
        assertThat(written.of("Absence")).isEmpty();
    }

    @Test
    void aCellThatNamesSeveralRowsReachesDownOverThem() {
        Part1Document.write(ThurrockPlan.plan(), Drafts.MAX, ReviewNotes.LEFT_OUT, folder.resolve("plan.docx"));
        XWPFTable metrics = WrittenDocument.read(folder.resolve("plan.docx")).table("Outcomes and metrics");
        assertThat(metrics.getRow(1).getCell(0).getText()).startsWith("Permanent admissions");
        assertThat(metrics.getRow(1).getCell(0).getCTTc().getTcPr().xmlText()).contains("restart");
        assertThat(metrics.getRow(2).getCell(0).getText()).isEmpty();
        assertThat(metrics.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge())
                .isTrue();
        // its four rows stay on one page; the next metric may begin another
        assertThat(List.of(1, 2, 3, 4))
                .extracting(row -> staysWithTheNext(metrics, row))
                .containsExactly(true, true, true, false);
    }

    private static boolean staysWithTheNext(XWPFTable table, int row) {
        return table.getRow(row)
                .getCell(1)
                .getParagraphs()
                .getFirst()
                .getCTP()
                .getPPr()
                .isSetKeepNext();
    }

    private WrittenDocument draft() {
        return written(Drafts.MAX);
    }

    private WrittenDocument written(Submission submission) {
        Path file = folder.resolve("plan.docx");
        Part1Document.write(NarratedPlan.plan(), submission, ReviewNotes.LEFT_OUT, file);
        return WrittenDocument.read(file);
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
