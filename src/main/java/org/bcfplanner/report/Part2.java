package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;

/** The finance part of a plan's submission, as its edition lays it out. */
public final class Part2 {
    private static final String PROGRAM = "BCF Planner";

    private Part2() {}

    /** The whole of it, with what the checks say. */
    public static WorkbookReport of(Plan plan, Edition edition, Submission submission) {
        return new WorkbookReport(
                plan.details().title(),
                plan.details().version(),
                edition.workbook().subject(),
                PROGRAM,
                submission.standing(),
                sheets(plan, edition, submission));
    }

    private static List<SheetReport> sheets(Plan plan, Edition edition, Submission submission) {
        Standing standing = submission.standing();
        List<SheetReport> sheets = new ArrayList<>(List.of(
                SummarySheet.of(plan, edition, standing),
                SchemesSheet.of(plan, edition, submission),
                RangesSheet.of(plan, edition, standing),
                SpendSheet.of(plan, edition, standing)));
        sheets.add(OutcomesSheet.of(plan, edition, submission));
        sheets.addAll(RiskSheets.of(plan, edition, standing));
        CellPlaces places = CellPlaces.of(sheets);
        sheets.add(ChecklistSheet.of(plan, edition, submission, places));
        sheets.add(FindingsSheet.of(plan, edition, submission, places));
        return sheets;
    }

    /** What stands at the top of every sheet. */
    static List<Block> head(Plan plan, Edition edition, Standing standing, String sheet, List<String> notes) {
        return head(plan, edition, standing, sheet, notes, edition.unit());
    }

    /** The same where money on the sheet is in a unit of its own. */
    static List<Block> head(
            Plan plan, Edition edition, Standing standing, String sheet, List<String> notes, Unit unit) {
        List<String> all = new ArrayList<>(notes);
        all.add(edition.workbook().legend().replace("{unit}", unit.label()));
        return wordsHead(plan, edition, standing, sheet, all);
    }

    /** The same where the sheet has neither money nor cells to fill in. */
    static List<Block> wordsHead(Plan plan, Edition edition, Standing standing, String sheet, List<String> notes) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Title(edition.workbook().title()));
        head.add(new Block.Heading(sheet));
        String version = plan.details().version();
        String mark = standing.mark().isEmpty() ? "" : standing.mark() + " – ";
        head.add(new Block.Note(mark + plan.details().title() + (version.isBlank() ? "" : " – " + version)));
        if (!notes.isEmpty()) {
            head.add(new Block.Note(String.join(" ", notes)));
        }
        head.add(new Block.Gap());
        return head;
    }

    /** {@code BCF01 – Empowering Citizens}. */
    static String label(Scheme scheme) {
        return scheme.number().isBlank() ? scheme.name() : scheme.number() + " – " + scheme.name();
    }

    /** How many schemes a scheme is a part of. */
    static int depth(Plan plan, Scheme scheme) {
        int depth = 0;
        for (Scheme at = scheme; at.parent() != null && depth <= plan.schemes().size(); depth++) {
            at = plan.schemes().get(at.parent());
        }
        return depth;
    }
}
