package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part keeps to the schema of its kind: the elements there are, in the order in which they must stand. */
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void everyPartKeepsToItsSchema() throws Exception {
        assertValid(NarratedPlan.plan());
        assertValid(ThurrockPlan.plan());
        for (int seed = 0; seed < 10; seed++) {
            assertValid(new RandomPlans(seed).plan());
        }
    }

    @Test
    void whatGoesToABoardKeepsToItToo() throws Exception {
        Plan plan = ThurrockStrategy.plan();
        Path file = folder.resolve("report.docx");
        BoardFile.write(plan, new BoardPaper.Report(BoardPaper.OWN_COLUMNS), Standing.DRAFT, file);
        assertValid(file);
        BoardPaper template = new BoardPaper.Template(
                plan.actions().stream().findFirst().orElseThrow().objective(), "");
        BoardFile.write(plan, template, Standing.DRAFT, file);
        assertValid(file);
    }

    @Test
    void theSchemaSeesWhatStandsInTheWrongPlace() throws Exception {
        String wrong = "<w:document xmlns:w=\"" + Xml.WORD + "\"><w:body><w:p><w:r><w:t>a</w:t><w:rPr/></w:r></w:p>"
                + "<w:table/></w:body></w:document>";
        assertThat(errors(DocumentDocument.Factory.parse(wrong))).hasSizeGreaterThanOrEqualTo(2);
    }

    private void assertValid(Plan plan) throws Exception {
        Path file = folder.resolve("plan.docx");
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.BESIDE_THE_TEXT, file);
        assertValid(file);
    }

    private void assertValid(Path file) throws Exception {
        WrittenDocument written = WrittenDocument.read(file);
        for (String name : written.parts()) {
            if (name.endsWith(".xml") && !name.equals("/docProps/core.xml")) {
                String part = written.part(name);
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
                assertThat(parsed(name, part).map(SchemaTest::errors).orElse(List.of()))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    /** The part as its schema reads it; empty for one that has none here. */
    private static Optional<XmlObject> parsed(String name, String part) throws Exception {
        return Optional.ofNullable(
                switch (name) {
                    case "/word/document.xml" -> DocumentDocument.Factory.parse(part);
                    // the library for reading these files comes without the schema of the elements left out here
                    case "/word/styles.xml" ->
                        StylesDocument.Factory.parse(part.replaceAll("(?s)<w:tblPr>.*?</w:tblPr>", ""));
                    case "/word/settings.xml" ->
                        SettingsDocument.Factory.parse(part.replaceAll("(?s)<w:compat>.*</w:compat>", ""));
                    case "/word/numbering.xml" ->
                        NumberingDocument.Factory.parse(part.replaceAll("<w:multiLevelType [^>]*>", ""));
                    case "/word/header.xml", "/word/wideHeader.xml" -> HdrDocument.Factory.parse(part);
                    case "/word/footer.xml", "/word/wideFooter.xml" -> FtrDocument.Factory.parse(part);
                    // what is there for newer programs is passed over by others, as the part itself says
                    case "/word/comments.xml" ->
                        CommentsDocument.Factory.parse(part.replaceAll(" (w14:paraId|mc:Ignorable)=\"[^\"]*\"", ""));
                    case "/docProps/app.xml" -> PropertiesDocument.Factory.parse(part);
                    case "/word/commentsExtended.xml" -> null;
                    default -> throw new AssertionError(name + " is a part that nobody looks at");
                });
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(String::valueOf).toList();
    }
}
