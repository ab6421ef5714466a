package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;

/** The sections of a report, each with its heading. */
final class CoverSections {
    private static final int LEVEL = 2;
    private static final String UNVERIFIED = "Nobody has verified this yet.";

    private final Frame frame;
    private final ReportTables words;
    private final List<Objective> appended;

    CoverSections(Frame frame, List<Objective> appended) {
        this.frame = frame;
        this.words = frame.edition().report();
        this.appended = appended;
    }

    List<Block> of(NarrativeTables.Section section) {
        List<Block> told = new ArrayList<>(NumberedText.of(frame.plan(), section, LEVEL));
        switch (section.kind()) {
            case IMPLICATIONS -> words.implications().forEach(respect -> told.addAll(implication(respect)));
            case DOCUMENTS -> told.addAll(papers());
            case APPENDICES -> told.addAll(appendices());
            case SUMMARY, SIGNATURES, TEXT, VISION, SCHEMES, CONDITION, RISKS -> {}
        }
        if (told.isEmpty()) {
            told.add(Block.Paragraph.of(Block.Role.ABSENCE, Frame.NOTHING));
        }
        told.addFirst(heading(LEVEL, section.number(), section.heading()));
        return told;
    }

    private static Block heading(int level, String number, String heading) {
        return new Block.Heading(level, Line.of((number + " " + heading).strip()));
    }

    private List<Block> implication(ReportTables.Respect respect) {
        Implication told = frame.plan()
                .implications()
                .find(Implication.idOf(respect.key()))
                .orElseGet(() -> Implication.blank(respect.key()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(LEVEL + 1, respect.number(), respect.heading()));
        if (!told.verifiedBy().isBlank()) {
            String label = words.verified().replaceFirst(":$", "");
            blocks.add(new Block.Paragraph(Block.Role.LEADING, Line.named(label, told.verifiedBy())));
        } else if (respect.verified()) {
            blocks.add(Block.Paragraph.of(Block.Role.ABSENCE, UNVERIFIED));
        }
        if (told.text().isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Role.ABSENCE, Frame.NOTHING));
        } else {
            Line.of(told.text()).forEach(line -> blocks.add(new Block.Paragraph(Block.Role.BODY, line)));
        }
        return blocks;
    }

    private List<Block> papers() {
        return items(frame.plan().documents().stream().sorted(Ranked.order()).map(CoverSections::paper));
    }

    private static Line paper(RelatedDocument document) {
        String name = (document.reference() + " " + document.title()).strip();
        return document.link().isBlank()
                ? Line.of(name)
                : Line.link(
                        name.isEmpty() ? document.link() : name, document.link().strip());
    }

    private List<Block> appendices() {
        return items(appended.stream().map(frame::listed).map(Line::of));
    }

    private static List<Block> items(Stream<Line> lines) {
        List<Block.Item> items =
                lines.map(line -> new Block.Item(Block.Marker.BULLET, 1, line)).toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Items(items, Block.Edge.OF_THE_TEXT));
    }
}
