package org.bcfplanner.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Progress;

/** The parts of the page as the outline lists them. */
final class BoardParts {
    /** The key of the lines of the report. */
    static final String HEAD = "head";
    /** The key of what changed. */
    static final String CHANGES = "changes";

    static final String HEAD_NAME = "Head of the report";
    static final String CHANGES_NAME = "What changed since the last board";

    private BoardParts() {}

    static List<OutlineRow> rows(BoardModel model, BoardPage page) {
        List<OutlineRow> rows = new ArrayList<>();
        rows.add(new OutlineRow(HEAD, "", HEAD_NAME, HEAD_NAME, state(page.inHead(), Progress.NONE)));
        for (ReportSection each : model.texts().sections()) {
            rows.add(new OutlineRow(
                    each.key(),
                    each.number(),
                    each.brief(),
                    each.asked().heading(),
                    state(page.in(each), each.stray() ? Progress.NONE : model.progress(each))));
        }
        if (page.hasChanges()) {
            rows.add(new OutlineRow(CHANGES, "", "What changed", CHANGES_NAME, Progress.NONE));
        }
        return rows;
    }

    /** What the checks find comes before how far it is. */
    private static Progress state(List<Finding> found, Progress otherwise) {
        long errors = count(found, Severity.ERROR);
        long warnings = count(found, Severity.WARNING);
        if (errors > 0) {
            return new Progress(errors + (errors == 1 ? " error" : " errors"), Progress.Shape.WRONG);
        }
        return warnings > 0
                ? new Progress(warnings + (warnings == 1 ? " warning" : " warnings"), Progress.Shape.WARNING)
                : otherwise;
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }
}
