package org.bcfplanner.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bcfplanner.Program;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.report.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is read back by another library than the one that wrote it. */
class SummaryPdfTest {
    @TempDir
    Path folder;

    @Test
    void everyFigureOfTheSampleIsOnTheOnePage() {
        assertThat(read(Program.tools(folder).sample().get(), Standing.DRAFT))
                .contains("Thurrock BCF plan", "DRAFT", "Thurrock Council, Thurrock Clinical Commissioning Group")
                .contains("2014/15 and 2015/16", "version 0.6 draft", "agreed by the board: 10th February 2014")
                .contains("£307k short of the minimum", "Minimum £2,862k", "Pool £3,724k", "£1,864k to £2,555k")
                .contains("Cannot be worked out yet", "“£10,565,00”")
                .contains("£196k to £381k", "£76k", "£75k", "£435k to £555k", "£1,082k to £1,468k + 1 TBC")
                .contains("4 high, 12 medium, 1 not scored")
                .contains("899", "597", "89.8", "93", "59.6", "64.5", "45.4", "48.5", "18.7", "19", "No figures yet")
                .contains("Finance: Repair 2 amounts that cannot be read", "Finance: 2014/15 lines miss the minimum")
                .contains("Sign-off", "Filled in", "6 of 7", "14 of 32");
    }

    @Test
    void aFinalOneIsNotMarked() {
        assertThat(read(Program.tools(folder).sample().get(), Standing.FINAL))
                .contains("Thurrock BCF plan")
                .doesNotContain("DRAFT", "Draft");
    }

    @Test
    void itCarriesItsFontsLanguageTitleAndTags() throws IOException {
        Path file = written(Program.tools(folder).sample().get(), Standing.DRAFT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Thurrock BCF plan");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("PlannerInter");
            });
        }
    }

    @Test
    void lettersComeOutAndThoseTheFontHasNotAreMarked() {
        Plan plan = titled("“Dún Laoghaire” – £5m für Žofie… 健康 🙂");
        assertThat(read(plan, Standing.DRAFT)).contains("“Dún Laoghaire” – £5m für Žofie… ?? ?");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyPlanIsOnePageAndNothingStandsOutsideIt(long seed) {
        assertThat(read(large(new RandomPlans(seed).plan()), Standing.DRAFT))
                .contains(
                        "Pool against the minimum",
                        "Schemes by theme",
                        "Risks",
                        "Metrics",
                        "What to do next",
                        "Sign-off")
                .contains(" more");
    }

    @Test
    void anEmptyPlanIsOnePageToo() {
        assertThat(read(titled(""), Standing.DRAFT))
                .contains("Plan without a title", "Nothing entered yet", "No theme yet.", "No risks yet");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheEarlierFileStays() throws IOException {
        Plan plan = titled("Plan");
        assertThatThrownBy(() -> SummaryPdf.write(
                        plan, Program.tools(folder).submission(plan, Bound.MAX, Standing.DRAFT), folder))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a folder");
        Path nowhere = folder.resolve("gone").resolve("summary.pdf");
        assertThatThrownBy(() -> SummaryPdf.write(
                        plan, Program.tools(folder).submission(plan, Bound.MAX, Standing.DRAFT), nowhere))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not exist");
        Path earlier = Files.writeString(folder.resolve("earlier.pdf"), "earlier");
        Plan unknown = Plan.empty(new Id<>(new UUID(0, 1)), Details.of("bcf-1999", "Plan", Unit.POUNDS));
        assertThatThrownBy(() -> SummaryPdf.write(
                        unknown, Program.tools(folder).submission(unknown, Bound.MAX, Standing.DRAFT), earlier))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("bcf-1999");
        assertThat(earlier).hasContent("earlier");
    }

    private static Plan titled(String title) {
        return Plan.empty(new Id<>(new UUID(0, 1)), Details.of(Editions.NEWEST, title, Unit.THOUSANDS));
    }

    /** With long names, and more of everything than a page holds. */
    private static Plan large(Plan plan) {
        String name = "A name that is far too long for any page it may ever have to stand on ".repeat(6);
        Plan large = plan.withDetails(plan.details().withTexts(name, name, name, name));
        for (int i = 0; i < 40; i++) {
            Theme theme = new Theme(new Id<>(new UUID(7, i)), Rank.first(), i + " " + name, "");
            Signature place = Signature.of(new Id<>(new UUID(8, i)), Signatory.COUNCIL, i + " " + name);
            large = large.withThemes(rows -> rows.with(theme)).withSignatures(rows -> rows.with(place));
        }
        return large;
    }

    private Path written(Plan plan, Standing standing) {
        Path file = folder.resolve("summary.pdf");
        SummaryPdf.write(plan, Program.tools(folder).submission(plan, Bound.MAX, standing), file);
        return file;
    }

    /** What a page says, after looking that it is one and that every letter stands on it, above the foot's end. */
    private String read(Plan plan, Standing standing) {
        try (PDDocument document = Loader.loadPDF(written(plan, standing).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            InPage stripper = new InPage();
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads texts line by line, and looks at where each letter stands. */
    private static final class InPage extends PDFTextStripper {
        InPage() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            assertThat(text.getXDirAdj()).isBetween(30f, 562f);
            assertThat(text.getXDirAdj() + text.getWidthDirAdj()).isLessThan(563);
            assertThat(text.getYDirAdj()).isBetween(36f, 820f);
            super.processTextPosition(text);
        }
    }
}
