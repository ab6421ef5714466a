package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;

/** Outcomes, metrics and money, which a plan may print behind its risks: there where it says something of them. */
final class Outcomes {
    private static final int LEVEL = 2;

    private final Frame frame;
    private final Part1Words.Outcomes words;
    private final MetricTables tables;
    private final List<MetricBlock> metrics;

    Outcomes(Frame frame) {
        this.frame = frame;
        this.words = frame.words().outcomes();
        this.tables = frame.edition().metrics();
        this.metrics = MetricBlock.all(frame.plan(), tables);
    }

    List<Block> blocks() {
        List<Block> told = new ArrayList<>(outcomes());
        told.addAll(new Finance(frame).blocks());
        if (!told.isEmpty()) {
            told.addFirst(new Block.Heading(1, Line.of(words.part())));
        }
        return told;
    }

    private List<Block> outcomes() {
        List<Block> told = new ArrayList<>();
        for (MetricBlock metric : metrics) {
            told.addAll(expected(metric));
        }
        for (MetricTables.Box box : tables.boxes()) {
            if (!box.key().equals(MetricTables.AS_AT)) {
                told.addAll(under(box.label(), written(box.key())));
            }
        }
        boolean figures = metrics.stream().anyMatch(each -> !each.hasNoFigures());
        if (figures) {
            told.add(MetricsTable.of(
                    metrics,
                    tables,
                    words.caption(),
                    written(MetricTables.AS_AT).written()));
        }
        told.addAll(footnotes());
        if (!told.isEmpty()) {
            told.addFirst(new Block.Heading(LEVEL, Line.of(words.heading())));
        }
        return told;
    }

    private List<Block> expected(MetricBlock metric) {
        List<Block> told =
                new ArrayList<>(Bullets.of(words.outcomes(), metric.metric().outcomes()));
        told.addAll(Bullets.of(words.measurement(), metric.metric().measurement()));
        if (!told.isEmpty()) {
            String heading =
                    (metrics.indexOf(metric) + 1) + ". " + metric.definition().name();
            told.addFirst(new Block.Heading(LEVEL + 1, Line.of(heading)));
        }
        return told;
    }

    private static List<Block> under(String heading, Text text) {
        if (text.written().isBlank()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(LEVEL + 1, Line.of(heading))));
        Line.of(text).forEach(line -> blocks.add(new Block.Paragraph(Block.Role.BODY, line)));
        return blocks;
    }

    private Text written(String box) {
        Optional<MetricBox> found = frame.plan().metricBoxes().find(MetricBox.idOf(box));
        return found.map(MetricBox::written).orElse(Text.EMPTY);
    }

    private List<Block> footnotes() {
        List<Block> notes = new ArrayList<>();
        for (Footnote each :
                frame.plan().footnotes().stream().sorted(Ranked.order()).toList()) {
            String number = each.number().isBlank() ? "" : each.number() + ". ";
            notes.add(Block.Paragraph.of(Block.Role.REMARK, number + each.note().written()));
        }
        if (!notes.isEmpty()) {
            notes.addFirst(Block.Paragraph.of(Block.Role.LABEL, words.footnotes()));
        }
        return notes;
    }
}
