package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.scheme.Scheme;

/** The finance part of a plan's submission, as its edition lays it out. */
public final class Part2 {
    private static final String PROGRAM = "BCF Planner";

    private Part2() {}

    /**
     * The whole of it.
     *
     * @param basis which end of each range goes where the official sheet has room for one figure
     */
    public static WorkbookReport of(Plan plan, Edition edition, Bound basis) {
        return new WorkbookReport(
                plan.details().title(),
                plan.details().version(),
                edition.workbook().subject(),
                PROGRAM,
                List.of(
                        SummarySheet.of(plan, edition),
                        SchemesSheet.of(plan, edition, basis),
                        RangesSheet.of(plan, edition)));
    }

    /** What stands at the top of every sheet. */
    static List<Block> head(Plan plan, Edition edition, String sheet, List<String> notes) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Title(edition.workbook().title()));
        head.add(new Block.Heading(sheet));
        String version = plan.details().version();
        head.add(new Block.Note(plan.details().title() + (version.isBlank() ? "" : " – " + version)));
        String legend =
                edition.workbook().legend().replace("{unit}", edition.unit().label());
        head.add(new Block.Note((String.join(" ", notes) + " " + legend).strip()));
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
