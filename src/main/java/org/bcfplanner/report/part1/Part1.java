package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;

/**
 * The narrative part of a plan's submission, as its edition lays it out: every heading once and in order, also where
 * nothing is written; the tables that plans add of their own only where they hold something.
 */
public final class Part1 {
    private static final String PROGRAM = "BCF Planner";

    private final Frame frame;
    private final Sections sections;

    private Part1(Frame frame) {
        this.frame = frame;
        this.sections = new Sections(frame);
    }

    /** The whole of it. A draft says so on every page, and says where nothing is written. */
    public static Document of(Plan plan, Edition edition, Submission submission, ReviewNotes wanted) {
        Notes notes = new Notes(plan, wanted);
        return new Part1(new Frame(plan, edition, submission.standing(), notes)).document();
    }

    private Document document() {
        List<Block> body = new ArrayList<>();
        for (NarrativeTables.Part part : frame.edition().narrative().parts()) {
            body.addAll(part(part));
        }
        body.addAll(new Outcomes(frame).blocks());
        List<Block> all = new ArrayList<>(head()); // last, as the title takes the notes that nothing else took
        all.addAll(body);
        return new Document(
                frame.plan().details().title(),
                version(),
                frame.words().subject(),
                PROGRAM,
                frame.standing().mark(),
                all);
    }

    private List<Block> part(NarrativeTables.Part part) {
        List<Block> blocks = new ArrayList<>();
        String heading = (part.number() + " " + part.heading()).strip();
        List<NarrativeTables.Section> unnamed =
                part.sections().stream().filter(Part1::hasNoHeading).toList();
        blocks.add(new Block.Heading(1, frame.heading(heading, unnamed)));
        for (NarrativeTables.Section section : part.sections()) {
            if (!hasNoHeading(section)) {
                String named = (section.number() + " " + section.heading()).strip();
                blocks.add(new Block.Heading(2, frame.heading(named, List.of(section))));
            }
            blocks.addAll(sections.of(section));
        }
        return blocks;
    }

    private static boolean hasNoHeading(NarrativeTables.Section section) {
        return section.heading().isBlank();
    }

    private List<Block> head() {
        List<Block> head = new ArrayList<>();
        Line title = Line.of(frame.edition().narrative().title());
        head.add(new Block.Paragraph(Block.Role.TITLE, title.with(frame.notes().rest(title))));
        head.add(Block.Paragraph.of(Block.Role.SUBTITLE, subtitle()));
        for (String line : frame.words().preamble()) {
            head.add(new Block.Paragraph(Block.Role.BODY, preamble(line)));
        }
        head.add(new Block.Contents(frame.words().contents()));
        return head;
    }

    private String subtitle() {
        List<String> said = new ArrayList<>(List.of(frame.plan().details().title()));
        said.add(frame.plan().details().board());
        said.add(version());
        said.add(frame.standing().mark());
        said.removeIf(String::isBlank);
        return String.join(" – ", said);
    }

    private String version() {
        String version = frame.plan().details().version();
        return version.isBlank() ? "" : frame.words().version().replace("{version}", version);
    }

    private Line preamble(String sentence) {
        int at = sentence.indexOf("{copy}");
        if (at < 0) {
            return Line.of(sentence);
        }
        String copy = frame.words().copy();
        List<Span> spans = new ArrayList<>(Line.of(sentence.substring(0, at)).spans());
        spans.addAll(Line.link(copy, "mailto:" + copy).spans());
        spans.addAll(Line.of(sentence.substring(at + "{copy}".length())).spans());
        return new Line(spans, List.of());
    }
}
