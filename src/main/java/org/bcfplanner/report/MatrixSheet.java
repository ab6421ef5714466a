package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/** How many risks have which probability and impact, and how many are in which band. It counts the register's rows. */
final class MatrixSheet {
    private static final int LABEL = 26;
    private static final int CELL = 19;

    private final Plan plan;
    private final Edition edition;
    private final Part2Words.MatrixSheet words;
    private final RiskRanges ranges;
    private final Scale scale;
    private final Matrix matrix;

    MatrixSheet(Plan plan, Edition edition, RiskRanges ranges) {
        this.plan = plan;
        this.edition = edition;
        this.words = edition.workbook().risks().matrix();
        this.ranges = ranges;
        this.scale = RiskWords.scale(plan, edition);
        this.matrix = Matrix.of(
                scale, Register.of(plan.riskCategories(), plan.risks()).risks(), Stage.RATED);
    }

    SheetReport report(Standing standing) {
        List<String> notes = new ArrayList<>(List.of(scale.isSingle() ? words.single() : words.method()));
        notes.addAll(RiskWords.legend(plan, edition));
        List<Block> blocks = new ArrayList<>(Part2.wordsHead(plan, edition, standing, words.sheet(), notes));
        if (!scale.isSingle()) {
            blocks.add(cells());
            blocks.add(new Block.Gap());
        }
        blocks.add(bands());
        return new SheetReport(words.sheet(), blocks);
    }

    /** The highest probability at the top, the highest impact at the right. */
    private Table cells() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.probability(), new Column.Kind.Words(), Column.Entry.GIVEN, LABEL));
        for (int impact = 1; impact <= scale.impact().size(); impact++) {
            columns.add(new Column(
                    words.impact(),
                    impact + " " + scale.impact().get(impact - 1),
                    new Column.Kind.Step(1),
                    Column.Entry.GIVEN,
                    CELL));
        }
        List<Row> rows = new ArrayList<>();
        for (int probability = scale.probability().size(); probability >= 1; probability--) {
            List<Value> values = new ArrayList<>();
            values.add(Value.words(probability + " " + scale.probability().get(probability - 1)));
            for (int impact = 1; impact <= scale.impact().size(); impact++) {
                values.add(cell(new Matrix.Cell(probability, impact)));
            }
            rows.add(new Row(Row.Kind.DATA, values));
        }
        return new Table("RiskMatrix", 1, columns, rows);
    }

    private Value cell(Matrix.Cell cell) {
        List<Worked.Where> where = List.of(
                ranges.where(RiskField.PROBABILITY, String.valueOf(cell.probability())),
                ranges.where(RiskField.IMPACT, String.valueOf(cell.impact())));
        return new Worked.Counted(
                where,
                matrix.at(cell).size(),
                scale.band(cell.score()).map(Band::label).orElse(""),
                scale.band(cell.score()).map(Heat::of).orElse(Heat.NONE));
    }

    private Table bands() {
        List<Column> columns = List.of(
                Column.of(words.band(), new Column.Kind.Words(), Column.Entry.GIVEN, LABEL),
                Column.of(words.scores(), new Column.Kind.Step(1), Column.Entry.GIVEN, CELL),
                Column.of(words.risks(), new Column.Kind.Step(1), Column.Entry.GIVEN, CELL));
        List<Row> rows = new ArrayList<>();
        for (Band band : scale.bands()) {
            rows.add(new Row(
                    Row.Kind.DATA,
                    List.of(
                            new Value.Marked(band.label(), Heat.of(band)),
                            new Value.State(RiskWords.scores(band)),
                            Worked.Counted.plain(ranges.where(RiskField.BAND, band.label()), count(band)))));
        }
        rows.add(new Row(
                Row.Kind.TOTAL,
                List.of(
                        Value.words(words.scored()),
                        Value.empty(),
                        new Worked.Tally(new Span(0, rows.size() - 1), matrix.scored()))));
        String notScored = edition.workbook().risks().notScored();
        rows.add(new Row(
                Row.Kind.REFERENCE,
                List.of(
                        Value.words(notScored),
                        Value.empty(),
                        Worked.Counted.plain(
                                ranges.where(RiskField.BAND, notScored),
                                matrix.unscored().size()))));
        rows.add(new Row(
                Row.Kind.REFERENCE,
                List.of(
                        Value.words(words.sum()),
                        Value.empty(),
                        new Worked.Added(ranges.cells(RiskField.SCORE), matrix.sum()))));
        return new Table("RiskBands", 1, columns, rows);
    }

    private int count(Band band) {
        return (int) plan.risks().stream()
                .filter(risk -> scale.band(risk.rating()).filter(band::equals).isPresent())
                .count();
    }
}
