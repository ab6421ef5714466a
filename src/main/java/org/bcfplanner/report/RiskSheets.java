package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;

/** The register, its matrix, and the risk log of the later template. */
final class RiskSheets {
    /** As many steps as the later template rates by. */
    private static final int STEPS_OF_THE_LOG = 5;

    private final Plan plan;
    private final Edition edition;
    private final Standing standing;
    private final Part2Words.RisksSheet words;

    private RiskSheets(Plan plan, Edition edition, Standing standing) {
        this.plan = plan;
        this.edition = edition;
        this.standing = standing;
        this.words = edition.workbook().risks();
    }

    static List<SheetReport> of(Plan plan, Edition edition, Standing standing) {
        return new RiskSheets(plan, edition, standing).sheets();
    }

    private List<SheetReport> sheets() {
        RiskTable table = RiskTable.register(plan, edition);
        List<String> notes = new ArrayList<>(List.of(words.instruction()));
        notes.addAll(RiskWords.legend(plan, edition));
        List<Block> blocks = new ArrayList<>(Part2.wordsHead(plan, edition, standing, words.sheet(), notes));
        int block = blocks.size();
        blocks.add(table.table("Risks"));
        List<SheetReport> sheets = new ArrayList<>();
        sheets.add(new SheetReport(words.sheet(), blocks));
        sheets.add(new MatrixSheet(plan, edition, new RiskRanges(words.sheet(), block, table)).report(standing));
        edition.risks().set(words.log().set()).ifPresent(set -> {
            List<Block> log = new ArrayList<>(
                    Part2.wordsHead(plan, edition, standing, words.log().sheet(), logNotes()));
            log.add(RiskTable.log(plan, edition, set).table("RiskLog"));
            sheets.add(new SheetReport(words.log().sheet(), log));
        });
        return sheets;
    }

    private List<String> logNotes() {
        List<String> notes = new ArrayList<>(List.of(words.log().note()));
        var scale = RiskWords.scale(plan, edition);
        if (scale.probability().size() != STEPS_OF_THE_LOG || scale.impact().size() != STEPS_OF_THE_LOG) {
            notes.add(words.log().otherScale().replace("{scale}", scale.name()));
        }
        return notes;
    }
}
