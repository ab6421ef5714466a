package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;

/**
 * The lines of a scheme laid into rows that have one column for what recurs and one for what does not. Lines that are
 * neither (Nil, TBC, not stated) stand with what recurs. Where two lines would share a cell, the second opens another
 * row: no figure is ever added into another before it is shown.
 */
final class SchemeRows {
    private SchemeRows() {}

    /**
     * A row.
     *
     * @param type  of the lines that opened it
     * @param lines by the figure column they stand in, counted from 0
     */
    record Placed(InvestmentType type, boolean isFirst, Map<Integer, Line> lines) {}

    /** At least one row, which may be empty. */
    static List<Placed> of(Scheme scheme, Investment investment, Part2Words.SchemesSheet words) {
        List<Placed> rows = new ArrayList<>();
        rows.add(new Placed(scheme.investmentType(), true, new TreeMap<>()));
        for (InvestmentType type : investment.typesOf(scheme)) {
            Map<Integer, Line> placed = new TreeMap<>();
            for (Line line : investment.of(scheme.id())) {
                if (line.investmentType() == type && group(words, line) >= 0) {
                    placed.put(2 * group(words, line) + (type == InvestmentType.NON_RECURRENT ? 1 : 0), line);
                }
            }
            rows.stream()
                    .filter(row -> Collections.disjoint(row.lines().keySet(), placed.keySet()))
                    .findFirst()
                    .orElseGet(() -> {
                        rows.add(new Placed(type, false, new TreeMap<>()));
                        return rows.getLast();
                    })
                    .lines()
                    .putAll(placed);
        }
        return rows;
    }

    /** The group of columns a line belongs to; -1 where the sheet has none for its year. */
    static int group(Part2Words.SchemesSheet words, Line line) {
        for (int i = 0; i < words.groups().size(); i++) {
            Part2Words.Group group = words.groups().get(i);
            if (group.year().equals(line.fy()) && group.kind() == line.kind()) {
                return i;
            }
        }
        return -1;
    }
}
