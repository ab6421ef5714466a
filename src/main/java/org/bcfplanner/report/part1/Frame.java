package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Comment;
import org.bcfplanner.report.document.Line;

/** What every part of the document is made from. */
record Frame(Plan plan, Edition edition, Standing standing, Notes notes, Texts texts) {
    Frame(Plan plan, Edition edition, Standing standing, Notes notes) {
        this(plan, edition, standing, notes, new Texts(Prose.bySection(plan.passages()), notes));
    }

    Part1Words words() {
        return edition.document();
    }

    /** A heading with what is said of these sections as a whole. */
    Line heading(String words, List<NarrativeTables.Section> sections) {
        Line line = Line.of(words);
        List<Comment> comments = new ArrayList<>();
        sections.forEach(section -> comments.addAll(notes.on(section.key(), line)));
        return line.with(comments);
    }

    /** What a draft says where nothing is written; a final document says nothing there. */
    List<Block> absence() {
        return standing == Standing.DRAFT
                ? List.of(Block.Paragraph.of(Block.Role.ABSENCE, words().nothing()))
                : List.of();
    }
}
