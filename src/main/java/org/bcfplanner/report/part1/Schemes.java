package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;

/**
 * The schemes: a table for each theme where anything is said of money or its nature, and the narrative of each scheme. A
 * plan without such tables, and with one theme only, goes without themes.
 */
final class Schemes {
    private static final int LEVEL = 3;

    private final Frame frame;
    private final SchemeTree tree;
    private final boolean tabled;

    Schemes(Frame frame) {
        this.frame = frame;
        this.tree = SchemeTree.of(frame.plan().themes(), frame.plan().schemes());
        this.tabled = frame.plan().lines().stream().anyMatch(line -> !line.isBlank())
                || frame.plan().schemes().stream()
                        .anyMatch(scheme -> scheme.investmentType() != InvestmentType.NOT_STATED);
    }

    List<Block> blocks() {
        List<Theme> themes = tree.themes().stream()
                .filter(theme -> !tree.of(theme).isEmpty())
                .toList();
        boolean themed = tabled || themes.size() > 1;
        SchemeNarrative narrative = new SchemeNarrative(frame, tree, tabled);
        SchemesTable table = new SchemesTable(frame, tree);
        List<Block> blocks = new ArrayList<>();
        for (Theme theme : themes) {
            if (themed) {
                String heading = (tree.themes().indexOf(theme) + 1) + ". " + theme.name();
                blocks.add(new Block.Heading(LEVEL, Line.of(heading)));
            }
            if (tabled) {
                blocks.add(table.of(theme));
            }
            List<Scheme> schemes = tree.of(theme);
            for (int i = 0; i < schemes.size(); i++) {
                blocks.addAll(narrative.of(schemes.get(i), i + 1, themed ? LEVEL + 1 : LEVEL));
            }
        }
        return blocks;
    }
}
