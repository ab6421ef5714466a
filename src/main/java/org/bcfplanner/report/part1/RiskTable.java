package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.report.PrintedRisks;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Table;

/** The risk register under the headings that the plan has chosen. */
final class RiskTable {
    private RiskTable() {}

    static List<Block> of(Frame frame) {
        PrintedRisks risks = PrintedRisks.of(frame.plan(), frame.edition());
        if (risks.groups().isEmpty()) {
            return List.of();
        }
        Part1Words.Risks words = frame.words().risks();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, risks.headings()));
        for (PrintedRisks.Group group : risks.groups()) {
            if (!group.category().isBlank()) {
                rows.add(new Table.Row(
                        Table.Row.Kind.GROUP,
                        List.of(Table.Cell.of(group.category())
                                .across(risks.headings().size()))));
            }
            group.rows().forEach(row -> rows.add(Table.Row.of(Table.Row.Kind.DATA, row)));
        }
        List<Table.Column> columns = risks.fields().stream()
                .map(field -> Table.Column.words(weight(field)))
                .toList();
        Table table = new Table(words.caption(), columns, rows);
        return risks.scale().isSingle()
                ? List.of(table)
                : List.of(table, Block.Paragraph.of(Block.Role.REMARK, words.key() + ": " + key(risks.scale())));
    }

    private static int weight(RiskField field) {
        return switch (field) {
            case RISK -> 11;
            case CONSEQUENCE, CAUSE -> 10;
            case CONTROLS, FURTHER_ACTIONS -> 12;
            case NUMBER -> 3;
            case IMPACT -> 5;
            case PROBABILITY, SCORE, BAND, TRAVEL, STATUS -> 6;
            case OWNER, BORNE_BY, SCHEMES, RESIDUAL, TARGET, FINANCIAL_IMPACT, RAISED, REVIEW -> 6;
        };
    }

    /** {@code 1 = Low / 2 = Medium / 3 = High}. */
    private static String key(Scale scale) {
        return scale.probability().equals(scale.impact())
                ? steps(scale.impact())
                : "probability " + steps(scale.probability()) + "; impact " + steps(scale.impact());
    }

    private static String steps(List<String> labels) {
        List<String> steps = new ArrayList<>();
        for (String label : labels) {
            steps.add((steps.size() + 1) + " = " + label);
        }
        return String.join(" / ", steps);
    }
}
