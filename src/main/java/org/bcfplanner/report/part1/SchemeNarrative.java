package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Comment;
import org.bcfplanner.report.document.Line;

/** What is told of a scheme: what it is, what it takes, its parts, what comes of it and what is measured. */
final class SchemeNarrative {
    private final Frame frame;
    private final Part1Words.Schemes words;
    private final SchemeTree tree;
    private final boolean tabled;

    /** @param tabled whether a table names every scheme and describes it, so that it need not be said again */
    SchemeNarrative(Frame frame, SchemeTree tree, boolean tabled) {
        this.frame = frame;
        this.words = frame.words().schemes();
        this.tree = tree;
        this.tabled = tabled;
    }

    /**
     * The narrative of a scheme and its parts; none where a table says all there is.
     *
     * @param place among its like, from 1: its number where it has none
     * @param level of its heading
     */
    List<Block> of(Scheme scheme, int place, int level) {
        String number = number(scheme, place);
        Line heading = Line.of(number + (number.matches("[0-9]+|[a-z]+") ? ". " : " – ") + scheme.name());
        List<Comment> comments = frame.notes().on(scheme.section(), heading);
        List<Block> told = told(scheme, level);
        if (tabled && told.isEmpty() && comments.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(level, heading.with(comments))));
        blocks.addAll(told);
        return blocks;
    }

    private List<Block> told(Scheme scheme, int level) {
        List<Block> blocks = new ArrayList<>();
        if (!tabled && !scheme.description().written().isBlank()) {
            Line.of(scheme.description()).forEach(line -> blocks.add(new Block.Paragraph(Block.Role.BODY, line)));
        }
        List<Block> requirements = frame.texts().of(scheme.section(), level, scheme.name());
        if (!requirements.isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Role.LABEL, words.requirements()));
            blocks.addAll(requirements);
        }
        List<Scheme> parts = tree.partsOf(scheme);
        for (int i = 0; i < parts.size(); i++) {
            blocks.addAll(of(parts.get(i), i + 1, level + 1));
        }
        blocks.addAll(Bullets.of(words.outcomes(), scheme.outcomes()));
        blocks.addAll(Bullets.of(words.metrics(), scheme.metrics()));
        return blocks;
    }

    /** The number that the plan gives a scheme, without that of the scheme it is a part of; or else its place. */
    private String number(Scheme scheme, int place) {
        if (scheme.parent() == null) {
            return scheme.number().isBlank()
                    ? String.valueOf(place)
                    : scheme.number().strip();
        }
        String above = frame.plan().schemes().get(scheme.parent()).number().strip();
        String own = scheme.number().strip();
        if (own.isEmpty()) {
            return letter(place);
        }
        return !above.isEmpty() && own.startsWith(above) && own.length() > above.length()
                ? own.substring(above.length()).replaceAll("^[. ]+", "")
                : own;
    }

    private static String letter(int place) {
        return place <= 26 ? String.valueOf((char) ('a' + place - 1)) : String.valueOf(place);
    }
}
