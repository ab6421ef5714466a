package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.part1.Part1;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another word processor opens the document and finds the headings in order, and the numbers of lists counted anew. */
class LibreOfficeTest {
    private static final String AS_TEXT = "txt:Text (encoded):UTF8";

    /** An entry of the contents on paper: a heading and its page. */
    private static final Pattern DOTTED = Pattern.compile("(.*?)\\s*\\.{4,}\\s*(\\d+)");

    @TempDir
    Path folder;

    private Path office = Path.of("");

    @BeforeEach
    void findsTheProgram() throws Exception {
        Optional<Path> found = program();
        assumeTrue(found.isPresent(), "LibreOffice is not on the PATH, so nothing can open the document");
        office = found.orElseThrow();
        Files.writeString(folder.resolve("probe.txt"), "probe");
        open("docx:MS Word 2007 XML", "probe.txt");
        assumeTrue(
                Files.exists(folder.resolve("probe.docx")),
                "LibreOffice is here without its word processor, so nothing can open the document");
    }

    @Test
    void theHeadingsStandInOrderAndListsAreCounted() throws Exception {
        Plan plan = NarratedPlan.plan();
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.BESIDE_THE_TEXT, folder.resolve("plan.docx"));
        open(AS_TEXT, "plan.docx");
        List<String> lines = lines("plan.txt");
        List<String> headings = new ArrayList<>();
        for (NarrativeTables.Part part : Editions.get("bcf-2014").narrative().parts()) {
            headings.add(part.number() + " " + part.heading());
            part.sections().stream()
                    .filter(each -> !each.heading().isEmpty())
                    .forEach(each -> headings.add(each.number() + " " + each.heading()));
        }
        // once among the contents, once in its place
        assertThat(lines.stream().filter(headings::contains).toList())
                .isEqualTo(Stream.concat(headings.stream(), headings.stream()).toList());
        assertThat(lines)
                .contains(
                        "1. Fewer days in hospital",
                        "2. More people at home after 91 days",
                        "1. Monthly, by the board");
    }

    @Test
    void theContentsSayOnWhichPageEachHeadingIs() throws Exception {
        Part1Document.write(ThurrockPlan.plan(), Drafts.MAX, ReviewNotes.LEFT_OUT, folder.resolve("plan.docx"));
        open("pdf:writer_pdf_Export", "plan.docx");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile())) {
            List<Matcher> entries = pages(pdf, 1, 2)
                    .lines()
                    .map(String::strip)
                    .map(DOTTED::matcher)
                    .filter(Matcher::matches)
                    .toList();
            assertThat(entries).hasSizeGreaterThan(20);
            for (Matcher entry : entries) {
                int page = Integer.parseInt(entry.group(2));
                assertThat(pages(pdf, page, page)).contains(entry.group(1));
            }
        }
    }

    private static String pages(PDDocument pdf, int first, int last) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(first);
        text.setEndPage(last);
        return text.getText(pdf);
    }

    @Test
    void whateverIsWrittenOpens() throws Exception {
        List<String> names = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            write(new RandomPlans(seed).plan(), "r" + seed, names);
        }
        write(ThurrockPlan.plan(), "sample", names);
        open(AS_TEXT, names.toArray(String[]::new));
        for (int seed = 0; seed < 4; seed++) {
            assertHeadings(new RandomPlans(seed).plan(), lines("r" + seed + ".txt"));
        }
        assertHeadings(ThurrockPlan.plan(), lines("sample.txt"));
    }

    private void write(Plan plan, String name, List<String> names) {
        names.add(name + ".docx");
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.BESIDE_THE_TEXT, folder.resolve(name + ".docx"));
    }

    private static void assertHeadings(Plan plan, List<String> lines) {
        List<String> headings =
                Part1.of(plan, Editions.get("bcf-2014"), Drafts.MAX, ReviewNotes.LEFT_OUT).listed().stream()
                        .map(Block.Heading::line)
                        .map(line -> line.words().strip())
                        .filter(words -> !words.contains("\n"))
                        .toList();
        assertThat(lines).containsAll(headings);
    }

    private void open(String as, String... files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                as));
        command.addAll(List.of(files));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> lines(String file) throws IOException {
        assertThat(folder.resolve(file))
                .as(Files.readString(folder.resolve("output.log")))
                .exists();
        return Files.readString(folder.resolve(file))
                .replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .toList();
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(place ->
                        Stream.of("soffice", "libreoffice", "soffice.com").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
