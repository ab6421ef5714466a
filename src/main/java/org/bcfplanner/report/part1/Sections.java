package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.report.document.Block;

/** What stands under the heading of a section. */
final class Sections {
    private static final int LEVEL = 2;

    private final Frame frame;

    Sections(Frame frame) {
        this.frame = frame;
    }

    List<Block> of(NarrativeTables.Section section) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                switch (section.kind()) {
                    case SUMMARY -> SummaryTable.of(frame, section);
                    case SIGNATURES -> SignatureTables.of(frame);
                    case CONDITION -> Conditions.of(frame, section);
                    case TEXT, DOCUMENTS, VISION, SCHEMES, RISKS, IMPLICATIONS, APPENDICES -> List.of();
                });
        blocks.addAll(frame.texts().of(section.key(), LEVEL, section.heading()));
        blocks.addAll(
                switch (section.kind()) {
                    case DOCUMENTS -> DocumentsTable.of(frame, section);
                    case VISION -> VisionTable.of(frame);
                    case SCHEMES -> new Schemes(frame).blocks();
                    case RISKS -> RiskTable.of(frame);
                    case SUMMARY, SIGNATURES, TEXT, CONDITION, IMPLICATIONS, APPENDICES -> List.of();
                });
        return blocks.isEmpty() ? frame.absence() : blocks;
    }
}
