package org.bcfplanner.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.samples.BoardPlans;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board's page, read back by another library than the one that wrote it. */
class BoardPdfTest {
    private static final LocalDate BOARD = LocalDate.of(2017, 1, 18);

    private final Plan plan = ThurrockStrategy.plan();

    @TempDir
    Path folder;

    @Test
    void actionsAndIndicatorsOfTheSampleAreOnTheOnePage() {
        assertThat(read(plan, BOARD, Standing.DRAFT))
                .contains("Thurrock Health and Wellbeing Strategy, Goal 4", "DRAFT", "Report: 18 January 2017")
                .contains("9 actions, 1 overdue on 18 January 2017", "Without actions yet: 4C, 4D")
                .contains("Centre 3 (Tilbury)", "Virtual set up: 17/18", "Collocated: 2018/19 or early 2019/20")
                .contains("A. To roll out the electronic frailty index in Thurrock", "End of December 2016", "Overdue")
                .contains("D. To procure the new system", "Done")
                .contains("2016 Baseline", "2021 Target", "Latest actual")
                .contains("0 (2016)", "2(?)", "40.93% (2014/15)", "38.8% [draft target]", "95% (2016/17)");
    }

    @Test
    void whatIsOverdueHangsOnTheDay() {
        assertThat(read(plan, LocalDate.of(2016, 12, 1), Standing.FINAL))
                .contains("9 actions, none overdue on 1 December 2016")
                .doesNotContain("Overdue", "DRAFT", "Draft");
        assertThat(read(plan, LocalDate.of(2019, 8, 1), Standing.DRAFT)).contains("9 actions, 7 overdue");
    }

    @Test
    void theLatestThatCameAboutIsShownWithItsTime() {
        assertThat(read(BoardPlans.withActual(plan), BOARD, Standing.DRAFT)).contains("81.2% (April to", "June)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 60})
    void howeverMuchThereIsItStaysOnePage(int more) {
        Objective objective = plan.objectives().stream().findFirst().orElseThrow();
        String read = read(BoardPlans.withMany(plan, objective.id(), more), BOARD, Standing.DRAFT);
        assertThat(read).contains((9 + more) + " actions", "Indicators");
        if (more > 12) {
            assertThat(read).contains(" more actions", "more");
        }
    }

    @Test
    void anEmptyPlanIsOnePageToo() {
        assertThat(read(Plan.empty(plan.id(), plan.details()), BOARD, Standing.DRAFT))
                .contains("No actions yet.", "No indicators yet.");
    }

    /** What a page says, after looking that it is one and that every letter stands on it. */
    private String read(Plan read, LocalDate on, Standing standing) {
        Path file = folder.resolve("board.pdf");
        BoardFile.write(read, new BoardPaper.OnePage(on), standing, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(840);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new InPage().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class InPage extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition text) {
            assertThat(text.getXDirAdj()).isBetween(30f, 810f);
            assertThat(text.getXDirAdj() + text.getWidthDirAdj()).isLessThan(811);
            assertThat(text.getYDirAdj()).isBetween(34f, 575f);
            super.processTextPosition(text);
        }
    }
}
